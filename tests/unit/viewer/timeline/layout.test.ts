import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chronologyOf, momentOf, type Placed } from '../../../../src/viewer/state/chronology.ts'
import type { TimeWindow } from '../../../../src/viewer/state/store.ts'
import {
  binOf,
  type Drawn,
  type DrawnGroup,
  layout,
  rowCount,
} from '../../../../src/viewer/timeline/layout.ts'
import { layoutIndex, lowerBound } from '../../../../src/viewer/timeline/layout-index.ts'
import { eventOf, on, storyOf, timeOf } from '../../../support/events.ts'

const DAY_MS = 86_400_000
const WIDTH_PX = 700
const OPTIONS = { leastBinPx: 112, perBin: 4, phases: 2, spanRows: 2, groups: true } as const

const dayOf = (n: number): string => new Date(n * DAY_MS).toISOString().slice(0, 10)

/** So many events, spread evenly over days from 1970, saliences from a fixed sequence. */
const many = (count: number, days: number): Placed[] =>
  chronologyOf(
    storyOf(
      Array.from({ length: count }, (_, n) => {
        const first = Math.floor((n * days) / count)
        const length = n % 7 === 0 ? days / 20 : 0
        const time = timeOf('', dayOf(first), dayOf(first + length))
        return eventOf(`e${n}`, time, { salience: ((n * 7919) % 1000) / 1000 })
      }),
    ),
  ).dated

const titles = (drawn: readonly Drawn[]): string[] =>
  drawn.flatMap(one => (one.kind === 'event' ? [one.placed.event.id] : []))
const groups = (drawn: readonly Drawn[]): DrawnGroup[] => drawn.filter(one => one.kind === 'group')

describe('a hundred thousand events', () => {
  const dated = many(100_000, 36_500)
  const index = layoutIndex(dated)
  const windowOf = (part: number, at: number): TimeWindow => {
    const span = 36_500 * DAY_MS * part
    const start = (36_500 * DAY_MS - span) * at
    return { start, end: start + span }
  }

  test.each([1, 0.3, 0.05, 0.001, 0.00005])('at a zoom of %d few are drawn, wherever one looks', part => {
    for (const at of [0, 0.25, 0.61, 1]) {
      const drawn = layout(index, windowOf(part, at), WIDTH_PX, OPTIONS, null)
      expect(drawn.length).toBeGreaterThan(0)
      expect(drawn.length).toBeLessThanOrEqual(200)
    }
  })

  test('what is drawn singly and what groups count is all that begins in the bins that are laid out', () => {
    const window = windowOf(0.1, 0.4)
    const drawn = layout(index, window, WIDTH_PX, OPTIONS, null)
    const binMs = binOf(window, WIDTH_PX, OPTIONS.leastBinPx)
    const from = Math.floor(window.start / binMs) * binMs
    const to = (Math.floor(window.end / binMs) + 1) * binMs
    const begun = dated.filter(({ fromMs }) => fromMs >= from && fromMs < to).length
    const single = drawn.filter(one => one.kind === 'event' && one.placed.fromMs >= from).length
    const gathered = groups(drawn)
      .filter(({ members }) => members.pastMs === undefined)
      .reduce((sum, { members }) => sum + members.count, 0)
    expect(single + gathered).toBe(begun)
  })

  test('what goes on from before is drawn or counted as well', () => {
    for (const [part, at] of [
      [0.1, 0.4],
      [0.001, 0.7],
    ] as const) {
      const window = windowOf(part, at)
      const drawn = layout(index, window, WIDTH_PX, OPTIONS, null)
      const group = groups(drawn).find(({ members }) => members.pastMs !== undefined)
      const past = group?.members.pastMs ?? Number.NaN
      const goingOn = dated.filter(one => momentOf(one) < past && one.toMs > past).length
      const single = drawn.filter(one => one.kind === 'event' && momentOf(one.placed) < past).length
      expect(single).toBeGreaterThan(0)
      expect(single + (group?.members.count ?? 0)).toBe(goingOn)
    }
  })

  test('the selected event is drawn, however little it matters', () => {
    const window = windowOf(0.5, 0.5)
    const least = dated.findIndex(
      ({ event, fromMs }) => event.salience < 0.002 && fromMs > window.start && fromMs < window.end,
    )
    const id = dated[least]?.event.id
    expect(titles(layout(index, window, WIDTH_PX, OPTIONS, null))).not.toContain(id)
    expect(titles(layout(index, window, WIDTH_PX, OPTIONS, least))).toContain(id)
  })
})

test('the most salient of a bin stand singly, in as many rows as its neighbours leave free', () => {
  const events = Array.from({ length: 20 }, (_, n) => on(`e${n}`, '1970-01-05', { salience: n / 20 }))
  const { dated } = chronologyOf(storyOf(events))
  const window = { start: 0, end: 100 * DAY_MS }
  const drawn = layout(layoutIndex(dated), window, WIDTH_PX, OPTIONS, null)
  expect(titles(drawn).sort()).toEqual(['e12', 'e13', 'e14', 'e15', 'e16', 'e17', 'e18', 'e19'])
  expect(groups(drawn).map(({ members }) => members.count)).toEqual([12])
})

test('what would be a group of one is drawn itself', () => {
  const events = Array.from({ length: 9 }, (_, n) => on(`e${n}`, '1970-01-05', { salience: n / 20 }))
  const { dated } = chronologyOf(storyOf(events))
  const window = { start: 0, end: 100 * DAY_MS }
  const drawn = layout(layoutIndex(dated), window, WIDTH_PX, OPTIONS, null)
  expect(groups(drawn)).toEqual([])
  expect(drawn.find(one => one.kind === 'event' && one.placed.event.id === 'e0')?.row).toBe(
    rowCount(OPTIONS) - 1,
  )
})

test('a crowded day fills every row with what happened some time in it, and counts the rest', () => {
  const { dated } = chronologyOf(
    storyOf(Array.from({ length: 50 }, (_, n) => on(`e${n}`, '1970-01-05', { salience: n / 50 }))),
  )
  const noon = 4.5 * DAY_MS
  const window = { start: noon - 0.3 * DAY_MS, end: noon + 0.3 * DAY_MS }
  const drawn = layout(layoutIndex(dated), window, WIDTH_PX, OPTIONS, null)
  const rows = drawn.filter(one => one.kind === 'event').map(({ row }) => row)
  expect(new Set(rows).size).toBe(rows.length)
  expect(rows.length).toBeGreaterThanOrEqual(OPTIONS.perBin * OPTIONS.phases)
  const [group, ...others] = groups(drawn)
  expect(others).toEqual([])
  expect(group?.members.count).toBe(50 - rows.length)
  // Its line is as long as what it counts, as far as that can be seen.
  expect(group?.fromMs).toBeLessThan(window.start)
  expect(group?.toMs).toBe(5 * DAY_MS)
})

test('no group is written over another, and each line ends where the next begins', () => {
  const index = layoutIndex(many(3000, 3650))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3650 }), fc.integer({ min: 0, max: 3650 }), (days, at) => {
      const window = { start: at * DAY_MS, end: (at + days) * DAY_MS }
      const found = groups(layout(index, window, WIDTH_PX, OPTIONS, null))
      const msPerPx = (window.end - window.start) / WIDTH_PX
      found.forEach((group, n) => {
        const next = found[n + 1]
        expect(group.toMs).toBeGreaterThanOrEqual(group.fromMs)
        if (next) expect(next.fromMs).toBeGreaterThanOrEqual(group.toMs)
        // What goes on from before begins out of sight.
        if (next && group.members.pastMs === undefined)
          expect(next.fromMs).toBeGreaterThanOrEqual(group.fromMs + 28 * msPerPx)
      })
    }),
  )
})

test('what lasts is drawn beside others even without a row of its own, the selected in any case', () => {
  const options = { leastBinPx: 144, perBin: 1, phases: 2, spanRows: 0, groups: true } as const
  const long = eventOf('long', timeOf('', '1970-01-10', '1970-03-20'), { salience: 0 })
  const { dated, indexOf } = chronologyOf(storyOf([...many(60, 100).map(({ event }) => event), long]))
  const window = { start: 0, end: 100 * DAY_MS }
  const selected = indexOf.get('long') ?? -1
  const drawn = layout(layoutIndex(dated), window, WIDTH_PX, options, selected)
  const mine = drawn.find(one => one.kind === 'event' && one.placed.event.id === 'long')
  expect(mine?.row).toBe(0)
  const beside = drawn.filter(one => one.kind === 'event' && one !== mine && one.row === 0)
  for (const one of beside)
    if (one.kind === 'event')
      expect(one.placed.toMs <= 9 * DAY_MS || one.placed.fromMs >= 79 * DAY_MS).toBe(true)
})

test('panning keeps what is drawn, and where', () => {
  const index = layoutIndex(many(2000, 3650))
  const key = (one: Drawn): string =>
    one.kind === 'event' ? `${one.placed.event.id} ${one.row}` : `${one.id} ${one.members.count}`
  const at = (days: number): Set<string> => {
    const window = { start: days * DAY_MS, end: (days + 400) * DAY_MS }
    return new Set(layout(index, window, WIDTH_PX, OPTIONS, null).map(key))
  }
  const before = at(1000)
  const kept = [...at(1003)].filter(one => before.has(one))
  expect(kept.length / before.size).toBeGreaterThan(0.85)
})

test('what began before the window and still goes on is drawn', () => {
  const war = eventOf('war', timeOf('', '1960-01-01', '1990-01-01'), { class: 'STATE' })
  const { dated } = chronologyOf(storyOf([war, on('a', '1975-03-01'), on('b', '1975-03-02')]))
  const window = { start: Date.UTC(1975, 0, 1), end: Date.UTC(1975, 11, 31) }
  expect(titles(layout(layoutIndex(dated), window, WIDTH_PX, OPTIONS, null))).toContain('war')
})

const stories = fc.array(
  fc.record({ first: fc.nat(4000), length: fc.oneof(fc.constant(0), fc.nat(900)), salience: fc.nat(10) }),
  { minLength: 1, maxLength: 120 },
)
const windows = fc.record({ start: fc.nat(3000), span: fc.integer({ min: 1, max: 3000 }) })

test('no event is drawn twice; every lane exists; in the lanes of what lasts nothing overlaps', () => {
  fc.assert(
    fc.property(stories, windows, fc.option(fc.nat(119)), (list, { start, span }, choice) => {
      const events = list.map(({ first, length, salience }, n) =>
        eventOf(`e${n}`, timeOf('', dayOf(first), dayOf(first + length)), { salience: salience / 10 }),
      )
      const { dated } = chronologyOf(storyOf(events))
      const window = { start: start * DAY_MS, end: (start + span) * DAY_MS }
      const selected = choice === null || choice >= dated.length ? null : choice
      const drawn = layout(layoutIndex(dated), window, WIDTH_PX, OPTIONS, selected)
      const ids = titles(drawn)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { row } of drawn) expect(row).toBeLessThan(rowCount(OPTIONS))
      const spans = drawn.filter(one => one.kind === 'event' && one.row >= OPTIONS.perBin * OPTIONS.phases)
      for (const a of spans)
        for (const b of spans)
          if (a.kind === 'event' && b.kind === 'event' && a !== b && a.row === b.row)
            expect(a.placed.toMs <= b.placed.fromMs || b.placed.toMs <= a.placed.fromMs).toBe(true)
      for (const { members } of groups(drawn)) {
        expect(members.count).toBeGreaterThan(0)
        expect(members.count).toBe(members.end - members.first - members.without.length)
      }
    }),
  )
})

test('a selected event in sight is always drawn', () => {
  fc.assert(
    fc.property(stories, windows, fc.nat(119), (list, { start, span }, choice) => {
      const events = list.map(({ first, length }, n) =>
        eventOf(`e${n}`, timeOf('', dayOf(first), dayOf(first + length))),
      )
      const { dated } = chronologyOf(storyOf(events))
      const selected = choice % dated.length
      const placed = dated[selected]
      const window = { start: start * DAY_MS, end: (start + span) * DAY_MS }
      fc.pre(placed !== undefined && placed.toMs > window.start && placed.fromMs < window.end)
      const ids = titles(layout(layoutIndex(dated), window, WIDTH_PX, OPTIONS, selected))
      expect(ids).toContain(placed?.event.id)
    }),
  )
})

test('the first that is not below', () => {
  const values = Float64Array.of(1, 3, 3, 7)
  expect([0, 1, 2, 3, 7, 8].map(value => lowerBound(values, value))).toEqual([0, 0, 1, 1, 3, 4])
})

test('on a day of clock times nothing is lost: neither these nor what has the day alone, wherever one looks', () => {
  const clock = (n: number): string => `${String(n).padStart(2, '0')}:30`
  const events = [
    ...Array.from({ length: 24 }, (_, n) =>
      eventOf(`at ${n}`, timeOf(`1970-01-05T${clock(n)}`, '1970-01-05')),
    ),
    on('that day', '1970-01-05', { salience: 1 }),
  ]
  const { dated } = chronologyOf(storyOf(events))
  const index = layoutIndex(dated)
  const midnight = 4 * DAY_MS
  const hour = DAY_MS / 24
  for (const [from, to] of [
    [-4, 5],
    [0, 24],
    [2, 8],
    [13, 20],
  ] as const) {
    const window = { start: midnight + from * hour, end: midnight + to * hour }
    const drawn = layout(index, window, WIDTH_PX, OPTIONS, null)
    const listed = groups(drawn).flatMap(({ members }) =>
      dated.slice(members.first, members.end).filter((_, n) => !members.without.includes(members.first + n)),
    )
    const found = [...titles(drawn), ...listed.map(({ event }) => event.id)]
    const seen = dated.filter(({ fromMs, toMs }) => fromMs < window.end && toMs > window.start)
    expect(found).toEqual(expect.arrayContaining(seen.map(({ event }) => event.id)))
    expect(titles(drawn)).toContain('that day')
  }
})
