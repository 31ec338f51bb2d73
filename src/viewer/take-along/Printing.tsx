/** Lays the article out for paper when it is printed. How is loaded once somebody uses the page, for a browser that prints does not wait. */
import { type ComponentType, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Graph } from '../../story/graph.ts'
import { useOpenedStory } from '../state/context.tsx'
import { ALL_TOLD } from '../state/words.ts'

interface PageProps {
  graph: Graph
}

export function Printing({ graph }: PageProps) {
  const opened = useOpenedStory()
  const [Page, setPage] = useState<ComponentType<PageProps> | null>(null)
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const leave = new AbortController()
    const { signal } = leave
    let ready = false
    const load = async (): Promise<() => Promise<void>> => {
      const [{ PrintPage }, { allWords }] = await Promise.all([
        import('./PrintPage.tsx'),
        import('./all-words.ts'),
      ])
      setPage(() => PrintPage)
      ready ||= opened.words === ALL_TOLD
      return () => allWords(opened)
    }
    const printWhenReady = async (): Promise<void> => {
      const words = await load()
      await words()
      ready = true
      print()
    }
    const soon = (): void => void load().catch(() => {})
    const follow = (event: KeyboardEvent): void => {
      if (ready || event.key !== 'p' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      printWhenReady().catch(() => print())
    }
    for (const used of ['pointerdown', 'keydown']) addEventListener(used, soon, { once: true, signal })
    addEventListener('keydown', follow, { signal })
    addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), { signal })
    addEventListener('afterprint', () => setPrinting(false), { signal })
    return () => leave.abort()
  }, [opened])
  return isPrinting && Page ? <Page graph={graph} /> : null
}
