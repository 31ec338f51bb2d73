import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Relation, Story } from '../../../../src/story/types.ts'
import { facetIndexOf } from '../../../../src/viewer/find/facet-index.ts'
import { countsBy, leftBy, restOf, toldFirst } from '../../../../src/viewer/find/filter.ts'
import { looksIn } from '../../../../src/viewer/find/looks-in.ts'
import { eventAt, eventsIn } from '../../../../src/viewer/state/chronology.ts'
import { eventsShown } from '../../../../src/viewer/state/events-shown.ts'
import {
  FACETS,
  type Filters,
  isFiltering,
  NO_FILTERS,
  toggled,
} from '../../../../src/viewer/state/filters.ts'
import { LANES_BY } from '../../../../src/viewer/state/lanes.ts'
import { openStory } from '../../../../src/viewer/state/opened.ts'
import { pack } from '../../../../src/viewer/state/packed.ts'
import { unpack } from '../../../../src/viewer/state/unpack.ts'
import { syntheticStory } from '../../../bench/story.ts'
import { eventOf, inYear, on, storyOf, timeOf } from '../../../support/events.ts'

const relation = (id: string, more: Partial<Relation> = {}): Relation => ({
  id,
  subject: 'mara',
  predicate: 'knows',
  label: 'knows',
  object: 'jon',
  time: null,
  passages: [{ start: 0, end: 4 }],
  ...more,
})
const base = storyOf([
  on('met', '2012-03-04', { participants: [{ entity: 'mara', role: 'agent' }], place: 'tarnby' }),
  inYear('left', '2014', { participants: [{ entity: 'jon', role: 'agent' }], modality: 'planned' }),
  on('spoke', '2016-01-01', {
    class: 'REPORTING',
    participants: [
      { entity: 'jon', role: 'agent' },
      { entity: 'tarnby', role: 'location' },
    ],
  }),
  eventOf('dreamt', null, { modality: 'hypothetical' }),
])
const story: Story = {
  ...base,
  relations: [
    relation('always'),
    relation('later', { time: timeOf('2016', '2016-01-01', '2016-12-31'), event: 'spoke' }),
  ],
}
const opened = openStory(story)
const ids = (filters: Partial<Filters>): (string | undefined)[] =>
  leftBy(opened, { ...NO_FILTERS, ...filters }).map(place => eventAt(opened.chronology, place)?.id)
const during = (from: number, to: number) => ({ start: Date.UTC(from, 0, 1), end: Date.UTC(to, 0, 1) })

test.each<[string, Partial<Filters>, string[]]>([
  ['nothing', {}, ['met', 'left', 'spoke', 'dreamt']],
  ['a kind', { kind: ['REPORTING'] }, ['spoke']],
  ['two statuses', { status: ['planned', 'hypothetical'] }, ['left', 'dreamt']],
  ['a name, also that of the place', { entity: ['tarnby'] }, ['met', 'spoke']],
  ['a place', { place: ['tarnby'] }, ['met', 'spoke']],
  ['no date', { certainty: ['undated'] }, ['dreamt']],
  ['a stated day', { certainty: ['stated'] }, ['met', 'spoke']],
  ['a time', { during: during(2014, 2015) }, ['left']],
  ['a name and a time', { entity: ['jon'], during: during(2015, 2020) }, ['spoke']],
  ['what no event has', { kind: ['SINGING'] }, []],
])('keeping to %s', (_, filters, left) => {
  expect(ids(filters)).toEqual(left)
})

test('what is asked of events is asked of relations too', () => {
  const relations = (filters: Partial<Filters>, readTo: number | null = null) => [
    ...restOf(
      opened,
      { ...NO_FILTERS, ...filters },
      leftBy(opened, { ...NO_FILTERS, ...filters }),
      readTo,
      () => toldFirst(opened),
    ).relations,
  ]
  expect(relations({})).toEqual(['always', 'later'])
  expect(relations({ entity: ['jon'] })).toEqual(['always', 'later'])
  expect(relations({ entity: ['tarnby'] })).toEqual([])
  expect(relations({ kind: ['REPORTING'] })).toEqual(['later'])
  expect(relations({ during: during(2014, 2015) })).toEqual(['always'])
  expect(relations({}, -1)).toEqual([])
})

test('a value is kept to, and then no more', () => {
  const kept = toggled(NO_FILTERS, 'kind', 'STATE')
  expect(isFiltering(kept)).toBe(true)
  expect(toggled(kept, 'kind', 'STATE')).toEqual(NO_FILTERS)
})

test('reading along, what is told grows with the text, and never beyond what is told', () => {
  const from = toldFirst(opened)
  fc.assert(
    fc.property(fc.nat(base.article.text.length), fc.nat(base.article.text.length), (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map(readTo => {
        const left = leftBy(opened, NO_FILTERS)
        const rest = restOf(opened, NO_FILTERS, left, readTo, () => from)
        const shown = eventsShown(opened, { left, ...rest, looksIn: looksIn(opened.chronology) })
        for (const place of shown.members ?? [])
          expect(eventAt(opened.chronology, place)?.passages.some(({ start }) => start <= readTo)).toBe(true)
        return shown.members ?? []
      })
      expect(more).toEqual(expect.arrayContaining([...(less ?? [])]))
    }),
  )
})

test('lanes hold all that is shown and nothing else, however it is filtered', () => {
  const many = openStory(syntheticStory({ events: 300, paragraphs: 40 }))
  const { dated } = many.chronology
  const values = {
    kind: ['STATE', 'OCCURRENCE'],
    status: ['planned', 'asserted', 'reported'],
    entity: ['Kelso', 'Lorne', 'Glenn'],
  }
  fc.assert(
    fc.property(
      fc.subarray(values.kind),
      fc.subarray(values.status),
      fc.subarray(values.entity),
      fc.nat(many.story.article.text.length),
      (kind, status, entity, readTo) => {
        const filters = { ...NO_FILTERS, kind, status, entity }
        const left = leftBy(many, filters)
        const shown = eventsShown(many, {
          left,
          ...restOf(many, filters, left, readTo, () => toldFirst(many)),
          looksIn: looksIn(many.chronology),
        })
        expect(shown.listed).toEqual(shown.members?.map(place => dated[place]))
        for (const by of LANES_BY) {
          const laid = new Set(shown.lanes(by).flatMap(({ members }) => members))
          expect([...laid].sort((a, b) => a - b)).toEqual(shown.members)
        }
      },
    ),
    { numRuns: 20 },
  )
})

test('a packed Story is filtered as a whole one is', () => {
  const many = syntheticStory({ events: 600, paragraphs: 40 })
  const packing = pack(many)
  if (!packing) throw new Error('it is not packed')
  const [whole, packed] = [openStory(many), unpack(packing.packed, async () => ({ words: [], times: [] }))]
  expect(eventsIn(packed.chronology).map(({ id }) => id)).toEqual(
    eventsIn(whole.chronology).map(({ id }) => id),
  )
  const value = { kind: 'STATE', status: 'planned', entity: 'Kelso', place: 'Kelso', certainty: 'within' }
  for (const facet of FACETS) {
    const filters = toggled(NO_FILTERS, facet, value[facet])
    expect(leftBy(packed, filters)).toEqual(leftBy(whole, filters))
  }
  expect(toldFirst(packed)).toEqual(toldFirst(whole))
})

test('a value counts what is left if it is kept to as well', () => {
  const many = openStory(syntheticStory({ events: 300, paragraphs: 40 }))
  const values = FACETS.map(facet => {
    facetIndexOf(many).read(Number.POSITIVE_INFINITY)
    return facetIndexOf(many)[facet].values
  })
  const kept = fc.tuple(...values.map(list => fc.subarray(list)))
  fc.assert(
    fc.property(kept, chosen => {
      const filters: Filters = {
        ...NO_FILTERS,
        ...Object.fromEntries(FACETS.map((facet, n) => [facet, chosen[n] ?? []])),
      }
      const counts = countsBy(many, filters, null)
      for (const [n, facet] of FACETS.entries())
        for (const [place, value] of (values[n] ?? []).entries())
          expect(counts[facet][place]).toBe(leftBy(many, { ...filters, [facet]: [value] }).length)
    }),
    { numRuns: 20 },
  )
})
