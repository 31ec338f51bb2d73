/** Lays the article out for paper when it is printed. How is loaded at the first sign of somebody, for a browser that prints does not wait. */
import { type ComponentType, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Graph } from '../../story/graph.ts'
import { useOpenedStory } from '../state/context.tsx'
import { ALL_TOLD } from '../state/words.ts'

interface PageProps {
  graph: Graph
}

/** Someone uses the page, or turns to the browser’s own menus: the pointer leaves, or another part of it has the focus. */
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'pointerleave', 'blur']
/** The words of more events are waited for only where the page itself prints. */
const MOST_AHEAD = 5000

export function Printing({ graph }: PageProps) {
  const opened = useOpenedStory()
  const [Page, setPage] = useState<ComponentType<PageProps> | null>(null)
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const leave = new AbortController()
    const { signal } = leave
    let ready = false
    const load = async (mostEvents: number): Promise<void> => {
      const [{ PrintPage }, { allWords }] = await Promise.all([
        import('./PrintPage.tsx'),
        import('./all-words.ts'),
      ])
      const { dated, undated } = opened.chronology
      if (opened.words !== ALL_TOLD) {
        if (dated.length + undated.length > mostEvents) return
        await allWords(opened)
      }
      setPage(() => PrintPage)
      ready = true
    }
    const soon = (): void => void load(MOST_AHEAD).catch(() => {})
    const follow = (event: KeyboardEvent): void => {
      if (ready || event.key !== 'p' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      void load(Infinity)
        .catch(() => {})
        .then(() => print())
    }
    for (const sign of SIGNS) {
      const place = sign === 'pointerleave' ? document.documentElement : window
      place.addEventListener(sign, soon, { once: true, passive: true, signal })
    }
    addEventListener('keydown', follow, { signal })
    addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), { signal })
    addEventListener('afterprint', () => setPrinting(false), { signal })
    return () => leave.abort()
  }, [opened])
  return isPrinting && Page ? <Page graph={graph} /> : null
}
