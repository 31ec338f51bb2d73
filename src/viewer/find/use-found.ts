/** What the words looked for are found in, lit in every view as long as they are looked for. */
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useOpenedStory, useViewerState, useViewerStore } from '../state/context.tsx'
import { isIn } from '../state/lanes.ts'
import type { OpenedStory } from '../state/opened.ts'
import type { Lit } from '../state/store.ts'
import { afterFrames } from './after-frames.ts'
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

  const former = useRef<Found | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: more may have been read.
  const all = useMemo(() => search(corpus, query, former.current), [corpus, query, version])
  useEffect(() => {
    former.current = all
  }, [all])
  const found = useMemo(() => {
    if (!all || !shown) return all
    // What is not shown is not found.
    const { left, isTold } = shown
    const events = all.events.filter(place => isIn(left, place) && (isTold?.(place) ?? true))
    return { ...all, events }
  }, [all, shown])

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

  // The list answers a key press first; what is found is lit in the frames after.
  useEffect(() => {
    const leave = new AbortController()
    const lightText = (): void => lights.current?.show(found, here)
    afterFrames(isReady ? [lightText] : [], leave.signal)
    return () => leave.abort()
  }, [isReady, found, here])
  useEffect(() => {
    const leave = new AbortController()
    const lightViews = (): void => store.setState({ lit: found && litOf(found, opened) })
    afterFrames([() => {}, lightViews], leave.signal)
    return () => leave.abort()
  }, [opened, store, found])

  return { found, isReading: !corpus.isWhole() }
}

/** What was found, as the views ask for it. */
function litOf({ entities, events }: Found, { story, chronology }: OpenedStory): Lit {
  const ids = new Set(entities.map(n => story.entities[n]?.id))
  return {
    places: events,
    event: id => isIn(events, chronology.indexOf.get(id) ?? -1),
    entity: id => ids.has(id),
  }
}
