import { expect, test } from 'vitest'
import { chronologyOf } from '../../../../src/viewer/state/chronology.ts'
import { extentOf, MOST_SHOWN, placeBeside, shownOf } from '../../../../src/viewer/timeline/group-list.ts'
import { on, storyOf } from '../../../support/events.ts'

const DAY_MS = 86_400_000
const dayOf = (n: number): string => new Date(n * DAY_MS).toISOString().slice(0, 10)
const { dated } = chronologyOf(
  storyOf(Array.from({ length: 300 }, (_, n) => on(`e${n}`, dayOf(n), { salience: (n % 3) / 3 }))),
)

test('a group lists its members, not what stands singly, in time order', () => {
  const members = { first: 2, end: 6, count: 3, without: [4] }
  expect(shownOf(dated, members).map(({ event }) => event.id)).toEqual(['e2', 'e3', 'e5'])
})

test('of too many it lists the most salient, in time order still', () => {
  const shown = shownOf(dated, { first: 0, end: 300, count: 300, without: [] })
  expect(shown).toHaveLength(MOST_SHOWN)
  expect(shown.every(({ event }) => event.salience > 0.6)).toBe(true)
  expect(shown.map(({ fromMs }) => fromMs)).toEqual(shown.map(({ fromMs }) => fromMs).sort((a, b) => a - b))
})

test('zooming shows apart what begins on different days', () => {
  expect(extentOf(dated, { first: 1, end: 3, count: 2, without: [] })).toEqual({
    startMs: DAY_MS,
    endMs: 2 * DAY_MS,
  })
  expect(extentOf(dated, { first: 1, end: 2, count: 1, without: [] })).toBeNull()
})

const SCREEN = { width: 400, height: 800 }
const BOX = { width: 300, height: 200 }

test('the list stands below its mark, above it where there is no room, and always on the screen', () => {
  expect(placeBeside({ left: 20, top: 100, bottom: 120 }, BOX, SCREEN)).toEqual({ left: 20, top: 126 })
  expect(placeBeside({ left: 390, top: 700, bottom: 720 }, BOX, SCREEN)).toEqual({ left: 94, top: 494 })
  expect(placeBeside({ left: -50, top: 100, bottom: 720 }, BOX, SCREEN)).toEqual({ left: 6, top: 594 })
})
