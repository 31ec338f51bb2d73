import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chronologyOf, type Placed } from '../../../../src/viewer/state/chronology.ts'
import { hasRows, rowPlace } from '../../../../src/viewer/timeline/rows.ts'
import { eventOf, on, storyOf, timeOf } from '../../../support/events.ts'

const WIDTH_PX = 700
const year = (first: number, last = first): { start: number; end: number } => ({
  start: Date.UTC(first, 0, 1),
  end: Date.UTC(last + 1, 0, 1),
})
function placed(edtf: string, first: string | null, last: string | null): Placed {
  const [one] = chronologyOf(storyOf([eventOf('a', timeOf(edtf, first, last))])).dated
  if (!one) throw new Error('undated')
  return one
}

test('a label stands on the side with more room', () => {
  const early = placed('', '2014-02-01', '2014-02-01')
  const late = placed('', '2014-11-01', '2014-11-01')
  expect(rowPlace(early, year(2014), WIDTH_PX).side).toBe('after')
  expect(rowPlace(late, year(2014), WIDTH_PX).side).toBe('before')
})

test('outside the window the row says on which side its mark lies', () => {
  const one = placed('', '2014-02-01', '2014-02-01')
  expect(rowPlace(one, year(2020), WIDTH_PX)).toMatchObject({ side: 'after', away: 'earlier' })
  expect(rowPlace(one, year(2010), WIDTH_PX)).toMatchObject({ side: 'before', away: 'later' })
  expect(rowPlace(one, year(2014), WIDTH_PX).away).toBeUndefined()
})

test('upon a mark that fills the row', () => {
  expect(rowPlace(placed('', '1922-01-01', '1991-12-31'), year(1950), WIDTH_PX).side).toBe('over')
  expect(rowPlace(placed('2014/..', '2014-01-01', null), year(2014), WIDTH_PX).side).toBe('over')
})

test('an open end is in sight wherever it reaches', () => {
  const since = placed('2014/..', '2014-01-01', null)
  expect(rowPlace(since, year(2020), WIDTH_PX).away).toBeUndefined()
  expect(rowPlace(since, year(2010), WIDTH_PX).away).toBe('later')
})

test('a label never leaves the row nor meets its mark', () => {
  const days = fc.integer({ min: 0, max: 3000 })
  fc.assert(
    fc.property(days, fc.nat(1500), days, fc.integer({ min: 1, max: 3000 }), (first, length, from, span) => {
      const day = (n: number): string => new Date(n * 86_400_000).toISOString().slice(0, 10)
      const one = placed('', day(first), day(first + length))
      const window = { start: from * 86_400_000, end: (from + span) * 86_400_000 }
      const { side, px, roomPx, away } = rowPlace(one, window, WIDTH_PX)
      const [left, right] = side === 'before' ? [px - roomPx, px] : [px, px + roomPx]
      expect(left).toBeGreaterThanOrEqual(-8)
      expect(right).toBeLessThanOrEqual(WIDTH_PX + 8)
      if (away || side === 'over') return
      const pxOf = (ms: number): number => ((ms - window.start) / (window.end - window.start)) * WIDTH_PX
      if (side === 'after') expect(left).toBeGreaterThan(pxOf(one.endMs))
      else expect(right).toBeLessThan(pxOf(one.startMs))
    }),
  )
})

test('up to 24 events have rows', () => {
  const events = Array.from({ length: 25 }, (_, n) => on(`e${n}`, '2014-01-01'))
  expect(hasRows(chronologyOf(storyOf(events.slice(1))).dated.length)).toBe(true)
  expect(hasRows(chronologyOf(storyOf(events)).dated.length)).toBe(false)
})
