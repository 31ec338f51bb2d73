import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entity, Event } from '../../../../src/story/types.ts'
import { chronologyOf } from '../../../../src/viewer/state/chronology.ts'
import { isIn, LANES_BY, lanesOf, nearestIn, rankIn, stepIn } from '../../../../src/viewer/state/lanes.ts'
import { on, storyOf } from '../../../support/events.ts'

const entity = (id: string, type: Entity['type'] = 'Person'): Entity => ({
  id,
  type,
  name: `Name ${id}`,
  mentions: [],
})
const who = (...ids: string[]): Pick<Event, 'participants'> => ({
  participants: ids.map(id => ({ entity: id, role: 'agent' as const })),
})
const datedOf = (events: Event[]) => chronologyOf(storyOf(events)).dated
const DAYS = ['2001-01-01', '2002-01-01', '2003-01-01', '2004-01-01']
const day = (n: number): string => DAYS[n] ?? ''

describe('by name', () => {
  const dated = datedOf([
    on('a', day(0), { ...who('ann', 'bob'), salience: 0.9 }),
    on('b', day(1), { ...who('bob'), salience: 0.8 }),
    on('c', day(2), { ...who('thing'), salience: 1 }),
    on('d', day(3), { place: 'town', salience: 0.1 }),
  ])
  const entities = [entity('town', 'Place'), entity('ann'), entity('bob'), entity('thing', 'Product')]

  test('the most involved come first; an event stands in the lane of each it involves; the rest is gathered', () => {
    expect(lanesOf('entity', dated, entities)).toEqual([
      { name: 'Name bob', members: [0, 1] },
      { name: 'Name ann', members: [0] },
      { name: 'Name town', members: [3] },
      { name: 'Others', members: [2] },
    ])
  })

  test('only so many have a lane', () => {
    const many = Array.from({ length: 12 }, (_, n) => entity(`e${n}`))
    const events = datedOf(many.map(({ id }, n) => on(`x${n}`, day(0), { ...who(id), salience: n / 12 })))
    const lanes = lanesOf('entity', events, many)
    expect(lanes.map(({ name }) => name)).toEqual(
      ['e11', 'e10', 'e9', 'e8', 'e7', 'e6'].map(id => `Name ${id}`).concat('Others'),
    )
    expect(lanes.at(-1)?.members).toHaveLength(6)
  })

  test('without names all are others', () => {
    expect(lanesOf('entity', dated, [])).toEqual([{ name: 'Others', members: [0, 1, 2, 3] }])
  })
})

test('by kind and by status lanes have one order, and none is empty', () => {
  const dated = datedOf([
    on('a', day(0), { class: 'REPORTING', modality: 'planned' }),
    on('b', day(1), { class: 'OCCURRENCE', claim: 'denied' }),
    on('c', day(2), { class: 'REPORTING' }),
  ])
  expect(lanesOf('kind', dated, [])).toEqual([
    { name: 'Happenings', members: [1] },
    { name: 'Statements', members: [0, 2] },
  ])
  expect(lanesOf('status', dated, []).map(({ name }) => name)).toEqual([
    'Happened',
    'Planned',
    'Did not happen',
  ])
})

const CLASSES = [
  'OCCURRENCE',
  'STATE',
  'REPORTING',
  'I_ACTION',
  'I_STATE',
  'ASPECTUAL',
  'PERCEPTION',
] as const
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
const events = fc
  .array(
    fc.record({
      day: fc.constantFrom(...DAYS),
      class: fc.constantFrom(...CLASSES),
      modality: fc.constantFrom('asserted' as const, 'reported' as const, 'planned' as const),
      ids: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 3 }),
      salience: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 40 },
  )
  .map(list => list.map(({ day, ids, ...more }, n) => on(`e${n}`, day, { ...more, ...who(...ids) })))

test('however events are parted each is in some lane, and every lane is in time order', () => {
  fc.assert(
    fc.property(events, fc.constantFrom(...LANES_BY), (list, by) => {
      const dated = datedOf(list)
      const lanes = lanesOf(
        by,
        dated,
        IDS.map(id => entity(id)),
      )
      const seen = new Set(lanes.flatMap(({ members }) => members))
      expect([...seen].sort((a, b) => a - b)).toEqual(dated.map((_, n) => n))
      for (const { members } of lanes) expect(members).toEqual([...new Set(members)].sort((a, b) => a - b))
    }),
  )
})

describe('moving inside a lane', () => {
  const members = [2, 5, 9]

  test('goes to the next member, from a member or from elsewhere, and ends at the ends', () => {
    expect([stepIn(members, 5, 1), stepIn(members, 5, -1)]).toEqual([9, 2])
    expect([stepIn(members, 6, 1), stepIn(members, 6, -1)]).toEqual([9, 5])
    expect([stepIn(members, 9, 1), stepIn(members, 2, -1)]).toEqual([undefined, undefined])
    expect([stepIn(members, null, 1), stepIn(members, null, -1)]).toEqual([2, 9])
  })

  test('knows its members', () => {
    expect([rankIn(members, 5), rankIn(members, 6), rankIn(members, 10)]).toEqual([1, 2, 3])
    expect([isIn(members, 9), isIn(members, 3)]).toEqual([true, false])
  })

  test('from another lane one comes to the nearest in time', () => {
    const dated = datedOf(DAYS.map((at, n) => on(`e${n}`, at)))
    const lane = { name: '', members: [0, 3] }
    expect(nearestIn(lane, dated, Date.UTC(2002, 0, 1))).toBe(0)
    expect(nearestIn(lane, dated, Date.UTC(2003, 0, 1))).toBe(3)
    expect(nearestIn(lane, dated, Date.UTC(1990, 0, 1))).toBe(0)
    expect(nearestIn(lane, dated, Date.UTC(2030, 0, 1))).toBe(3)
    expect(nearestIn({ name: '', members: [] }, dated, 0)).toBeUndefined()
  })
})
