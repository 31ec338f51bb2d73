/** Lists of thousands are shown in pages. */
import { useState } from 'react'
import { strings } from '../ui/strings.en.ts'

export const PAGE = 500

export interface Pages {
  /** What is shown: from `first` up to `end`. */
  first: number
  end: number
  length: number
  /** Turns to the page that holds an index. */
  show: (index: number) => void
}

/** @param selected index of what is selected: its page is shown, until another is turned to. */
export function usePages(length: number, selected: number | null): Pages {
  const [turned, turn] = useState<{ page: number; by: number | null }>({ page: 0, by: null })
  const last = Math.max(0, Math.ceil(length / PAGE) - 1)
  const page =
    selected !== null && turned.by !== selected ? Math.floor(selected / PAGE) : Math.min(turned.page, last)
  const first = page * PAGE
  return {
    first,
    end: Math.min(first + PAGE, length),
    length,
    show: index => turn({ page: Math.floor(index / PAGE), by: selected }),
  }
}

export function EarlierPage({ first, show }: Pages) {
  if (first === 0) return null
  return (
    <button type="button" className="list-turn" onClick={() => show(first - 1)}>
      {strings.timeline.earlierEvents(PAGE)}
    </button>
  )
}

export function LaterPage({ end, length, show }: Pages) {
  if (end >= length) return null
  return (
    <button type="button" className="list-turn" onClick={() => show(end)}>
      {strings.timeline.laterEvents(Math.min(PAGE, length - end))}
    </button>
  )
}
