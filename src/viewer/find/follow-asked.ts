/** Keeps what is shown at what filters and reading along leave. */
import { isFiltering } from '../state/filters.ts'
import type { OpenedStory } from '../state/opened.ts'
import type { ViewerState, ViewerStore } from '../state/store.ts'
import { afterFrames } from './after-frames.ts'
import { leftBy, restOf, toldFirst } from './filter.ts'
import { looksIn } from './looks-in.ts'

/** Of more events the views take longer than a frame to follow: they do once the text rests. */
const MOST_AT_ONCE = 10_000
const REST_MS = 160

/** @param signal ends it: then all is shown. */
export function followAsked(store: ViewerStore, opened: OpenedStory, signal: AbortSignal): void {
  let from: Int32Array | null = null
  const toldFrom = (): Int32Array => {
    from ??= toldFirst(opened)
    return from
  }
  const looks = looksIn(opened.chronology)
  let left: number[] = []
  let of: ViewerState['filters'] | null = null
  const isLong = opened.story.events.length > MOST_AT_ONCE
  let waiting = new AbortController()
  /** What waits is set then, or gives way to what is asked next. */
  const set = (): void => {
    waiting.abort()
    const { filters, along, readTo } = store.getState()
    if (!along && !isFiltering(filters)) {
      if (store.getState().shown) store.setState({ shown: null })
      return
    }
    if (of !== filters) left = leftBy(opened, filters)
    of = filters
    const rest = restOf(opened, filters, left, along ? readTo : null, toldFrom)
    store.setState({ shown: { left, ...rest, looksIn: looks } })
  }
  const later = (): void => {
    waiting.abort()
    waiting = new AbortController()
    afterFrames([set], waiting.signal)
  }
  const atRest = (): void => {
    waiting.abort()
    waiting = new AbortController()
    const timer = setTimeout(set, REST_MS)
    waiting.signal.addEventListener('abort', () => clearTimeout(timer))
  }
  const stop = store.subscribe((now, before) => {
    // What was chosen is seen to be chosen first.
    if (now.filters !== before.filters || now.along !== before.along) (isLong ? later : set)()
    else if (now.along && now.readTo !== before.readTo) (isLong ? atRest : set)()
  })
  set()
  signal.addEventListener('abort', () => {
    waiting.abort()
    stop()
    store.setState({ shown: null, lit: null })
  })
}
