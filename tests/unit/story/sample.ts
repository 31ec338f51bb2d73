/** A small valid Story, made by hand, to bend in tests. */
import type { Entity, Event, Passage, Relation, Story, Time } from '../../../src/story/types.ts'

const TEXT = 'Mara Quill opened the Lindholm bridge on 4 April 2011. It closed two years later.'

/** The span of some words of the sample's text. */
export function spanOf(words: string, text = TEXT): { start: number; end: number } {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`the text lacks “${words}”`)
  return { start, end: start + words.length }
}

const passage = (words: string, trigger: string): Passage => ({ ...spanOf(words), trigger: spanOf(trigger) })

const derivation = { rule: 'day-month-year', text: '‘4 April 2011’ → 4 April 2011' }

export const sampleTimes = (): [Time, Time] => [
  {
    id: 't1',
    ...spanOf('4 April 2011'),
    type: 'DATE',
    value: '2011-04-04',
    edtf: '2011-04-04',
    earliest: '2011-04-04',
    latest: '2011-04-04',
    derivation,
  },
  {
    id: 't2',
    ...spanOf('two years later'),
    type: 'DATE',
    value: '2013',
    edtf: '2013',
    earliest: '2013-01-01',
    latest: '2013-12-31',
    derivation: { rule: 'later', text: 'two years later', anchor: { edtf: '2011-04-04', time: 't1' } },
  },
]

export const sampleEntities = (): [Entity, Entity] => [
  { id: 'n1', type: 'Person', name: 'Mara Quill', mentions: [{ ...spanOf('Mara Quill'), kind: 'name' }] },
  {
    id: 'n2',
    type: 'Place',
    name: 'Lindholm bridge',
    mentions: [{ ...spanOf('the Lindholm bridge'), kind: 'nominal' }],
  },
]

export const sampleEvents = (): [Event, Event] => [
  {
    id: 'e1',
    title: 'Mara Quill opened the Lindholm bridge',
    class: 'OCCURRENCE',
    passages: [passage('Mara Quill opened the Lindholm bridge on 4 April 2011', 'opened')],
    participants: [
      { entity: 'n1', role: 'agent' },
      { entity: 'n2', role: 'patient' },
    ],
    place: 'n2',
    time: {
      edtf: '2011-04-04',
      earliest: '2011-04-04',
      latest: '2011-04-04',
      basis: 'stated',
      times: ['t1'],
      derivation,
    },
    polarity: 'positive',
    modality: 'asserted',
    source: 'n1',
    salience: 0.9,
    origin: 'extracted',
  },
  {
    id: 'e2',
    title: 'The Lindholm bridge closed',
    class: 'OCCURRENCE',
    passages: [passage('It closed two years later', 'closed')],
    participants: [{ entity: 'n2', role: 'patient' }],
    time: null,
    undated: 'the text does not say when',
    polarity: 'positive',
    modality: 'asserted',
    salience: 0.4,
    origin: 'extracted',
  },
]

export const sampleRelation = (): Relation => ({
  id: 'r1',
  subject: 'n1',
  predicate: 'opened',
  label: 'opened',
  object: 'n2',
  time: {
    edtf: '2011-04-04',
    earliest: '2011-04-04',
    latest: null,
    basis: 'stated',
    times: ['t1'],
    derivation: { ...derivation, anchor: { edtf: '2011-04-04', time: 't1' } },
  },
  passages: [spanOf('Mara Quill opened the Lindholm bridge')],
  event: 'e1',
})

/** A valid Story; `changes` replace whole parts of it. */
export const sampleStory = (changes: Partial<Story> = {}): Story => ({
  version: 1,
  generator: 'a test',
  article: {
    id: 'bridge',
    title: 'A bridge opens',
    titleFrom: 'metadata',
    text: TEXT,
    publishedAt: '2013-06-01',
    language: 'en',
    blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
    source: { file: 'bridge.txt', sha256: '0'.repeat(64) },
  },
  times: sampleTimes(),
  entities: sampleEntities(),
  events: sampleEvents(),
  relations: [sampleRelation()],
  links: [{ from: 'e1', to: 'e2', relation: 'BEFORE', passages: [spanOf('later')] }],
  ...changes,
})
