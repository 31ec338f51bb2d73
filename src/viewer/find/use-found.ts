/** What the words looked for are found in, lit in every view as long as they are looked for. */
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useOpenedStory, useViewerState, useViewerStore } from '../state/context.tsx'
import { isIn } from '../state/lanes.ts'
import { finderOf } from './finder.ts'
import { createLights, type Lights } from './light.ts'
import { type Found, search } from './search.ts'

export interface Finding {
  /** null where nothing is looked for. */
  found: Found | null
  /** Whether there may be more, because not all is read. */
  isReading: boolean
}

/** @param here the block that one went to. */
export function useFound(here: number | null): Finding {
  const opened = useOpenedStory()
  const store = useViewerStore()
  const query = useViewerState(state => state.query)
  const shown = useViewerState(state => state.shown)
  const { corpus, version: versionOf, subscribe } = finderOf(opened)
  const version = useSyncExternalStore(subscribe, versionOf)

  // biome-ignore lint/correctness/useExhaustiveDependencies: more may have been read.
  const found = useMemo(() => {
    const all = search(corpus, query)
    if (!all || !shown) return all
    // What is not shown is not found.
    const { left, isTold } = shown
    const events = all.events.filter(place => isIn(left, place) && (isTold?.(place) ?? true))
    return { ...all, events }
  }, [corpus, query, shown, version])

  useEffect(() => {
    const { story, chronology } = opened
    if (!found) {
      store.setState({ lit: null })
      return
    }
    const entities = new Set(found.entities.map(n => story.entities[n]?.id))
    store.setState({
      lit: {
        places: found.events,
        event: id => isIn(found.events, chronology.indexOf.get(id) ?? -1),
        entity: id => entities.has(id),
      },
    })
  }, [opened, store, found])

  const lights = useRef<Lights | null>(null)
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    const reader = document.querySelector<HTMLElement>('[data-view=reader]')
    if (!reader) return
    const leave = new AbortController()
    const starts = opened.story.article.blocks.map(({ start }) => start)
    lights.current = createLights(reader, corpus, starts, leave.signal)
    setReady(true)
    return () => leave.abort()
  }, [opened, corpus])
  useEffect(() => {
    if (isReady) lights.current?.show(found, here)
  }, [isReady, found, here])

  return { found, isReading: !corpus.isWhole() }
}
