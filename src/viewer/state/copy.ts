/** Copies what is selected: a link that finds its passage again, or an event as text with its quote and that link. */
import { quote } from '../../story/spans.ts'
import { formatEdtf, formatFully } from '../ui/dates.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { statusWords } from '../ui/status-words.ts'
import { eventAt } from './chronology.ts'
import { addressOf } from './follow-address.ts'
import type { OpenedStory } from './opened.ts'
import { passageOf } from './passage.ts'
import { selectorsOf, writeSelectors } from './selectors.ts'
import type { ViewerState, ViewerStore } from './store.ts'

const words = moreStrings.copy
/** So long the page says that it was done, ms. */
const SAID_MS = 5000

/** @param what of a selected event its text with quote and link, or the link alone; of anything else always the link. */
export async function copySelection(
  what: 'text' | 'link',
  opened: OpenedStory,
  store: ViewerStore,
): Promise<void> {
  const state = store.getState()
  if (state.selection.kind === 'none') return
  const link = linkTo(opened, state)
  const text = what === 'text' ? eventText(opened, state, link) : null
  const isDone = await toClipboard(text ?? link)
  const said = isDone ? (text === null ? words.link : words.text) : words.failed
  store.setState({ said })
  setTimeout(() => store.getState().said === said && store.setState({ said: null }), SAID_MS)
}

/** The page as it is, and the passage that is selected in it, quoted. */
export function linkTo({ story, chronology }: OpenedStory, state: ViewerState): string {
  const passage = passageOf(state.selection, story, chronology)
  const quoted = passage && writeSelectors(selectorsOf(story.article.text, passage))
  return `${location.href.replace(/#.*$/, '')}${addressOf(state)}${quoted ? `&${quoted}` : ''}`
}

/** @returns null where no event is selected. */
export function eventText(
  { story, chronology }: OpenedStory,
  { selection }: Pick<ViewerState, 'selection'>,
  link: string,
): string | null {
  if (selection.kind !== 'event') return null
  const event = eventAt(chronology, chronology.indexOf.get(selection.id) ?? -1)
  if (!event) return null
  const { article, entities } = story
  const status = statusWords(event, entities)
  const when = event.time
    ? `${formatFully(event.time)} (${moreStrings.inspector.basis[event.time.basis]})`
    : `${moreStrings.inspector.undated}: ${event.undated ?? ''}`
  const passage = event.passages[selection.passage] ?? event.passages[0]
  const source = [article.title, article.publisher, article.publishedAt && formatEdtf(article.publishedAt)]
  return [
    event.title,
    [when, status && [status.words, status.source].filter(Boolean).join(' ')].filter(Boolean).join('; '),
    passage && `“${quote(article.text, passage)}”`,
    source.filter(Boolean).join(', '),
    link,
  ]
    .filter(Boolean)
    .join('\n')
}

/** By the Clipboard API; where pages may not use it, as those from a disk, the old way. */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const place = document.createElement('textarea')
    place.value = text
    place.className = 'visually-hidden'
    const focused = document.activeElement
    document.body.append(place)
    place.select()
    const isDone = document.execCommand('copy')
    place.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    return isDone
  }
}
