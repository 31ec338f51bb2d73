/** Keeps to a stretch of time: by its years, or what the timeline shows. */
import { useEffect, useMemo, useState } from 'react'
import { useOpenedStory, useViewerState, useViewerStore, useVisibleWindow } from '../state/context.tsx'
import { DAY_MS } from '../ui/certainty.ts'
import { strings } from '../ui/strings.en.ts'

const words = strings.find
/** Beyond it no day can be drawn. */
const MOST_YEARS = 250_000

export function TimeFilter() {
  const { dated } = useOpenedStory().chronology
  const store = useViewerStore()
  const visible = useVisibleWindow()
  const during = useViewerState(state => state.filters.during)
  const [first, last] = useMemo(() => {
    const end = dated.reduce((latest, { toMs }) => Math.max(latest, toMs), -Infinity)
    return dated[0] ? [yearOf(dated[0].fromMs), yearOf(end - 1)] : [0, 0]
  }, [dated])
  const from = during && yearOf(during.start)
  const to = during && yearOf(during.end - 1)
  const set = (start: number, end: number): void => {
    const { filters, setFilters } = store.getState()
    setFilters({ ...filters, during: start < end ? { start, end } : null })
  }
  const setYears = (from: number, to: number): void => set(startOf(from), startOf(to + 1))
  const setWindow = (): void =>
    set(Math.floor(visible.start / DAY_MS) * DAY_MS, Math.ceil(visible.end / DAY_MS) * DAY_MS)
  return (
    <fieldset className="find-facet is-time">
      <legend>{words.time}</legend>
      <div className="find-years">
        <Year name={words.from} year={from} onSet={year => setYears(year, Math.max(year, to ?? last))} />
        <Year name={words.to} year={to} onSet={year => setYears(Math.min(year, from ?? first), year)} />
      </div>
      <button type="button" onClick={setWindow}>
        {words.window}
      </button>
      {during && (
        <button type="button" onClick={() => set(0, 0)}>
          {words.anyTime}
        </button>
      )}
    </fieldset>
  )
}

interface YearProps {
  name: string
  year: number | null
  onSet: (year: number) => void
}

/** Set at Enter, or when one leaves the field: a year that is being typed is another year. */
function Year({ name, year, onSet }: YearProps) {
  const said = year === null ? '' : String(year)
  const [typed, setTyped] = useState(said)
  useEffect(() => setTyped(said), [said])
  const set = (): void => {
    const wanted = Number(typed)
    if (typed === '' || typed === said) return
    if (Number.isInteger(wanted) && Math.abs(wanted) < MOST_YEARS) onSet(wanted)
    else setTyped(said)
  }
  return (
    <label>
      {name}
      <input
        type="number"
        step="1"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={set}
        onKeyDown={({ key }) => key === 'Enter' && set()}
      />
    </label>
  )
}

/** Astronomical years. */
const yearOf = (ms: number): number => new Date(ms).getUTCFullYear()

/** Its first moment, ms. */
const startOf = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1)
