/** Keeps the address bar and the store saying the same: the one place that touches the history. */
import { NOWHERE, readAddress, writeAddress } from './address.ts'
import { eventAt } from './chronology.ts'
import type { OpenedStory } from './opened.ts'
import { paneOf } from './phone.ts'
import { spanOfPlace } from './place.ts'
import type { Selection, ViewerState, ViewerStore } from './store.ts'
import { clampWindow } from './window.ts'

/** The window has come to rest when this many frames went by without a change. */
const QUIET_FRAMES = 8

/** Of a link that quotes its passage. */
const QUOTES = /[#&]exact=/

type Told = Pick<OpenedStory, 'story' | 'chronology'>

/** What is before the reader; without what changes on the way, of which the history keeps no former ones. */
const placeOf = ({ selection, pane, entityPage, lanesBy, filters, along, folding }: ViewerState): string =>
  writeAddress({ ...NOWHERE, selection, pane, entityPage, lanesBy, filters, along, folding })

/** What changes on the way. */
const WAY = ['window', 'query', 'moment'] as const satisfies (keyof ViewerState)[]

/** The fragment for a state; the view that the page would open with need not be named. */
export const addressOf = (state: ViewerState): string =>
  writeAddress({ ...state, pane: state.pane === paneOf(state.selection) ? null : state.pane })

/**
 * Reads the address now and whenever the reader goes back, forward or elsewhere; a new selection or view becomes
 * a new place in the history; a moved window and words being typed, once they have come to rest, and further steps from event to event only
 * change the present one.
 * @param signal ends all of it.
 */
export function followAddress(store: ViewerStore, opened: Told, signal: AbortSignal): void {
  /** What the store was told to say by the address is not written back. */
  let reading = false
  const read = (): void => {
    const { selection, window, pane, entityPage, lanesBy, ...asked } = readAddress(location.hash)
    const found = inArticle(opened, selection)
    const shown: Selection = found ?? { kind: 'none' }
    if (lanesBy !== store.getState().lanesBy) store.getState().setLanesBy(lanesBy)
    const isPage = opened.story.entities.some(({ id }) => id === entityPage)
    const quotes = selection.kind !== 'none' && QUOTES.test(location.hash)
    store.setState({
      ...asked,
      selection: shown,
      pane: pane === null || (pane === 'entity' && !isPage) ? paneOf(shown) : pane,
      entityPage: isPage ? entityPage : null,
      window: window && clampWindow(window),
      missing:
        found === null && selection.kind !== 'none' && !quotes
          ? selection.id
          : pane === 'entity' && !isPage
            ? entityPage
            : null,
      said: null,
    })
    if (quotes) void healed(location.hash, selection)
  }

  /** A link that quotes its passage leads there even where the article was edited since. */
  const healed = async (hash: string, wanted: Exclude<Selection, { kind: 'none' }>): Promise<void> => {
    const [{ heal }, { readSelectors }] = await Promise.all([import('./heal.ts'), import('./selectors.ts')])
    const quoted = readSelectors(hash)
    // The reader may have gone on meanwhile.
    if (!quoted || signal.aborted || location.hash !== hash) return
    const { selection, said } = heal(opened, wanted, quoted)
    const isOther =
      writeAddress({ ...NOWHERE, selection }) !== writeAddress({ ...NOWHERE, selection: wanted })
    if (!isOther && said === null) return
    reading = true
    store.setState(({ pane }) => ({
      selection,
      said,
      pane: pane === paneOf(store.getState().selection) ? paneOf(selection) : pane,
    }))
    reading = false
    if (isOther) write('replace', addressOf(store.getState()))
  }

  let frame = 0
  let quiet = 0
  const replace = (): void => {
    write('replace', addressOf(store.getState()))
  }
  const whenQuiet = (): void => {
    quiet += 1
    if (quiet < QUIET_FRAMES) frame = requestAnimationFrame(whenQuiet)
    else {
      frame = 0
      replace()
    }
  }
  const settle = (): void => {
    if (frame) cancelAnimationFrame(frame)
    frame = 0
  }

  /** Whether the present place in the history is one that a step led to. */
  let onTheWay = false
  const onChange = (now: ViewerState, before: ViewerState): void => {
    if (reading) return
    if (placeOf(now) !== placeOf(before)) {
      settle()
      const step = now.stepped && now.selection !== before.selection
      write(step && onTheWay ? 'replace' : 'push', addressOf(now))
      onTheWay = step
    } else if (WAY.some(part => now[part] !== before[part])) {
      quiet = 0
      if (!frame) frame = requestAnimationFrame(whenQuiet)
    }
  }
  const follow = (): void => {
    settle()
    reading = true
    read()
    reading = false
    onTheWay = false
  }

  follow()
  const stop = store.subscribe(onChange)
  addEventListener('hashchange', follow, { signal })
  signal.addEventListener('abort', () => {
    stop()
    settle()
  })
}

/** The selection as the article can show it: null where it has no such thing; a passage that is not there is the first. */
function inArticle({ story, chronology }: Told, selection: Selection): Selection | null {
  if (selection.kind === 'none') return selection
  const { id } = selection
  const { entities, relations } = story
  if (selection.kind === 'entity') return entities.some(one => one.id === id) ? selection : null
  if (selection.kind === 'relation') return relations.some(one => one.id === id) ? selection : null
  if (selection.kind === 'place') return spanOfPlace(id, story.article.text) ? selection : null
  const event = eventAt(chronology, chronology.indexOf.get(id) ?? -1)
  return event ? { ...selection, passage: event.passages[selection.passage] ? selection.passage : 0 } : null
}

/** An empty fragment leaves no `#` behind. Browsers refuse too many changes in a short time: then the view counts more. */
function write(how: 'push' | 'replace', hash: string): void {
  if (hash === location.hash) return
  const address = hash === '' ? location.pathname + location.search : hash
  try {
    if (how === 'push') history.pushState(null, '', address)
    else history.replaceState(null, '', address)
  } catch {
    // The address stays one step behind.
  }
}
