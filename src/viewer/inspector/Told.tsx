/** How often the text tells of what is selected, and the way from one of its passages to the next. */
import type { MouseEvent } from 'react'
import type { Span } from '../../story/types.ts'
import { useViewerStore } from '../state/context.tsx'
import { focusPassage } from '../state/focus-passage.ts'
import { isPhone } from '../state/phone.ts'
import type { Selection } from '../state/store.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { Row } from './Row.tsx'

const words = moreStrings.inspector

export interface ToldProps {
  name: string
  selection: Exclude<Selection, { kind: 'none' }>
  /** All of them; words of one sentence are told once. */
  passages: readonly Pick<Span, 'start'>[]
}

export function Told({ name, selection, passages }: ToldProps) {
  const store = useViewerStore()
  const { passage = 0 } = selection
  const startOf = (index: number): number | undefined => passages[index]?.start
  const firsts = new Map(passages.map(({ start }, i) => [start, i] as const).reverse())
  const tellings = [...firsts.values()].sort((a, b) => a - b)
  const count = tellings.length
  const at = Math.max(
    0,
    tellings.findIndex(i => startOf(i) === startOf(passage)),
  )
  const show = (index: number): void => {
    const { select, setPane } = store.getState()
    select({ ...selection, passage: index })
    if (isPhone()) setPane('text')
  }
  const step = (by: number): void => show(tellings[(at + by + count) % count] ?? 0)
  /** The keyboard follows; a pointer stays where it is. */
  const showThis = (click: MouseEvent): void => {
    show(passage)
    if (click.detail === 0) focusPassage()
  }
  const nth = words.nth(at + 1, count)
  return (
    <Row name={name}>
      {count === 1 ? (
        <button type="button" className="card-show" onClick={showThis}>
          {words.once}
          <span className="visually-hidden">: {words.toPassage}</span>
        </button>
      ) : (
        <>
          <span>{words.times(count)}</span>
          <span className="card-steps">
            <Step
              label={words.previousPassage}
              path="m9.500 3.500-4.500 4.500 4.500 4.500"
              onClick={() => step(-1)}
            />
            <button
              type="button"
              className="card-show"
              aria-label={words.toNthPassage(nth)}
              onClick={showThis}
            >
              {nth}
            </button>
            <Step
              label={words.nextPassage}
              path="m6.500 3.500 4.500 4.500-4.500 4.500"
              onClick={() => step(1)}
            />
          </span>
        </>
      )}
    </Row>
  )
}

function Step({ label, path, onClick }: { label: string; path: string; onClick: () => void }) {
  return (
    <button type="button" className="card-step" aria-label={label} onClick={onClick}>
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}
