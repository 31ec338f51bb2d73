/** Keeps to a stretch of time: by its years, or what the timeline shows. */
import { useEffect, useId, useMemo, useState } from 'react'
import { useOpenedStory, useViewerState, useViewerStore, useVisibleWindow } from '../state/context.tsx'
import { DAY_MS } from '../ui/certainty.ts'
import { moreStrings } from '../ui/more-strings.en.ts'

const words = moreStrings.find
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
  const kept = { from: yearSaid(during?.start), to: yearSaid(during && during.end - 1) }
  const [typed, setTyped] = useState(kept)
  const [isWrong, setWrong] = useState(false)
  const wrong = useId()
  useEffect(() => {
    setTyped({ from: yearSaid(during?.start), to: yearSaid(during && during.end - 1) })
    setWrong(false)
  }, [during])
  const set = (start: number, end: number): void => {
    const { filters, setFilters } = store.getState()
    setFilters({ ...filters, during: start < end ? { start, end } : null })
  }
  /** A year that is left empty is the first, or the last. Where they are the wrong way round nothing changes but is said. */
  const setYears = (): void => {
    const [from, to] = [typed.from || first, typed.to || last].map(Number) as [number, number]
    const isWrong = ![from, to].every(isYear) || from > to
    setWrong(isWrong)
    if (isWrong || (typed.from === kept.from && typed.to === kept.to)) return
    if (typed.from || typed.to) set(startOf(from), startOf(to + 1))
    else set(0, 0)
  }
  const setWindow = (): void =>
    set(Math.floor(visible.start / DAY_MS) * DAY_MS, Math.ceil(visible.end / DAY_MS) * DAY_MS)
  return (
    <fieldset className="find-facet is-time">
      <legend>{words.time}</legend>
      <div className="find-years">
        {(['from', 'to'] as const).map(end => (
          <label key={end}>
            {words[end]}
            <input
              type="number"
              step="1"
              placeholder={String(end === 'from' ? first : last)}
              value={typed[end]}
              aria-invalid={isWrong || undefined}
              aria-describedby={isWrong ? wrong : undefined}
              onChange={({ target }) => setTyped({ ...typed, [end]: target.value })}
              // A year that is being typed is another year.
              onBlur={setYears}
              onKeyDown={({ key }) => key === 'Enter' && setYears()}
            />
          </label>
        ))}
      </div>
      <p id={wrong} role="status" className="find-wrong">
        {isWrong && words.wrongYears}
      </p>
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

const isYear = (year: number): boolean => Number.isInteger(year) && Math.abs(year) < MOST_YEARS

/** Astronomical years. */
const yearOf = (ms: number): number => new Date(ms).getUTCFullYear()

/** Its first moment, ms. */
const startOf = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1)

const yearSaid = (ms: number | null | undefined): string => (ms == null ? '' : String(yearOf(ms)))
