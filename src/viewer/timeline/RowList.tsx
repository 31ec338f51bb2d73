/** A list of events of any length; assistive technology is told the place of each row in all of it. */
import { type ReactNode, useRef } from 'react'
import { useLive } from '../state/context.tsx'
import { strings } from '../ui/strings.en.ts'
import type { RowPlacing } from './EventItem.tsx'
import { useFollowRow } from './follow-row.ts'
import { isLong, useRows } from './use-rows.ts'

export interface RowListProps {
  className: string
  count: number
  /** Id of the selected event, here or elsewhere. */
  selected: string | null
  /** Places that are drawn wherever they are. */
  kept: readonly number[]
  row: (place: number, placing: RowPlacing) => ReactNode
}

export function RowList({ className, count, selected, kept, row }: RowListProps) {
  const list = useRef<HTMLOListElement>(null)
  const live = useLive()
  const { shown, rowPx } = useRows(list, count, kept)
  useFollowRow(list, selected, rowPx)
  const placing = (place: number): RowPlacing => ({
    ...(isLong(count) && { place: place + 1, of: count }),
    ...(rowPx !== null && { topPx: place * rowPx }),
  })
  return (
    <>
      <ol
        ref={list}
        className={`${className}${isLong(count) ? ' is-long' : ''}${rowPx === null ? '' : ' is-placed'}`}
        style={rowPx === null ? undefined : { height: count * rowPx }}
      >
        {shown.map(place => row(place, placing(place)))}
      </ol>
      {!live && shown.length < count && (
        <p className="list-more">{strings.timeline.laterEvents(count - shown.length)}</p>
      )}
    </>
  )
}
