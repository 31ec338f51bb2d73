/** From one passage of what is selected to the next. Loaded with the cards. */
import type { Span } from '../../story/types.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { focusPassage } from './focus-passage.ts'
import type { OpenedStory } from './opened.ts'
import { passagesOf } from './passage.ts'
import { isPhone } from './phone.ts'
import type { Selection, ViewerStore } from './store.ts'

type Start = Pick<Span, 'start'>

/** The places of passages in the order of the text; words of one sentence are told once. */
export function tellingsOf(passages: readonly Start[]): number[] {
  const firsts = new Map(passages.map(({ start }, i) => [start, i] as const).reverse())
  return [...firsts.values()].sort((a, b) => (passages[a]?.start ?? 0) - (passages[b]?.start ?? 0))
}

/** Which of them a passage belongs to. */
export const tellingAt = (
  tellings: readonly number[],
  passages: readonly Start[],
  passage: number | undefined,
): number =>
  Math.max(
    0,
    tellings.findIndex(i => passages[i]?.start === passages[passage ?? 0]?.start),
  )

/**
 * After the last comes the first. Where the keyboard is in the text it follows.
 * @param passages of what is selected; where there are none nothing happens.
 */
export function stepPassage(
  store: ViewerStore,
  selection: Selection,
  passages: readonly Start[],
  by: 1 | -1,
): void {
  const tellings = tellingsOf(passages)
  const count = tellings.length
  if (selection.kind === 'none' || count === 0) return
  const at = (tellingAt(tellings, passages, selection.passage) + by + count) % count
  const { select, setPane } = store.getState()
  select({ ...selection, passage: tellings[at] ?? 0 })
  store.setState({ spoken: moreStrings.inspector.nthPassage(at + 1, count) })
  if (isPhone()) setPane('text')
  if (document.activeElement?.closest('[data-view=reader]')) focusPassage()
}

/** The same, by what the store has selected. */
export function stepSelected({ story, chronology }: OpenedStory, store: ViewerStore, by: 1 | -1): void {
  const { selection } = store.getState()
  stepPassage(store, selection, passagesOf(selection, story, chronology), by)
}
