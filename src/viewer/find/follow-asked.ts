/** Keeps what is shown at what filters and reading along leave. */
import { isFiltering } from '../state/filters.ts'
import type { OpenedStory } from '../state/opened.ts'
import type { ViewerState, ViewerStore } from '../state/store.ts'
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
  let waiting = 0
  const set = (): void => {
    clearTimeout(waiting)
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
  const stop = store.subscribe((now, before) => {
    if (now.filters !== before.filters || now.along !== before.along) set()
    else if (now.along && now.readTo !== before.readTo) {
      clearTimeout(waiting)
      if (opened.story.events.length <= MOST_AT_ONCE) set()
      else waiting = window.setTimeout(set, REST_MS)
    }
  })
  set()
  signal.addEventListener('abort', () => {
    clearTimeout(waiting)
    stop()
    store.setState({ shown: null, lit: null })
  })
}
