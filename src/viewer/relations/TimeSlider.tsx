/** Goes through time while the net stands still: the relations that held at a moment stand out. */
import { useId, useMemo } from 'react'
import { formatDay } from '../../story/days.ts'
import type { Relation } from '../../story/types.ts'
import { useStory, useViewerState, useViewerStore, useVisibleWindow } from '../state/context.tsx'
import { DAY_MS, placementOf } from '../ui/certainty.ts'
import { formatEdtf } from '../ui/dates.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { type Held, heldIn, holdsOf } from './held.ts'
import './time-slider.css'

/** An arrow key goes so many times through all of it. */
const STEPS = 240
const words = moreStrings.moment

export function TimeSlider() {
  const { relations } = useStory()
  const store = useViewerStore()
  const id = useId()
  const { start, end } = useVisibleWindow()
  const moment = useViewerState(state => state.moment)
  const shown = useViewerState(state => state.shown?.relations)
  const range = useMemo(() => daysOf(relations), [relations])
  if (!range) return null
  const { first, last } = range
  const holds = holdsOf(relations).filter((_, n) => shown?.has(relations[n]?.id ?? '') !== false)
  const middle = Math.floor((start + end) / 2 / DAY_MS)
  const day = Math.min(last, Math.max(first, moment === null ? middle : Math.floor(moment / DAY_MS)))
  const at = day * DAY_MS
  const held = holds.map(hold => heldIn(hold, { start: at, end: at + DAY_MS }))
  const count = (what: Held): number => held.filter(one => one === what).length
  const said =
    moment === null
      ? words.none
      : words.value(formatEdtf(formatDay(day)), count('held'), count('open'), held.length)
  return (
    <div className="moment">
      <label htmlFor={id}>{words.name}</label>
      <input
        id={id}
        type="range"
        min={first}
        max={last}
        step={Math.max(1, Math.round((last - first) / STEPS))}
        value={day}
        data-unset={moment === null || undefined}
        aria-valuetext={said}
        onChange={({ target }) => store.getState().setMoment(Number(target.value) * DAY_MS)}
        // Whatever is chosen here is let go of as everywhere.
        onKeyDown={({ key }) => key === 'Escape' && store.getState().setMoment(null)}
      />
      <output htmlFor={id}>{said}</output>
      {moment !== null && (
        <button type="button" onClick={() => store.getState().setMoment(null)}>
          {words.clear}
        </button>
      )}
    </div>
  )
}

/** From the first to the last day at which a relation began or ended; null where none says when it held. */
function daysOf(relations: readonly Relation[]) {
  const extents = relations.map(({ time }) => time && placementOf(time))
  const ends = extents
    .flatMap(extent => (extent ? [extent.startMs, extent.endMs] : []))
    .filter(Number.isFinite)
    .map(ms => Math.floor(ms / DAY_MS))
  if (ends.length === 0) return null
  // A step beyond both, so that what came first can be seen to come.
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const margin = Math.max(1, Math.round((high - low) * 0.04))
  return { first: low - margin, last: high + margin }
}
