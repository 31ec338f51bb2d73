import { describe, expect, test } from 'vitest'
import { faults } from '../../../src/story/invariants.ts'
import type { Event, Link, Story } from '../../../src/story/types.ts'
import { sampleEntities, sampleEvents, sampleRelation, sampleStory, sampleTimes, spanOf } from './sample.ts'

const END = sampleStory().article.text.length
const [time1, time2] = sampleTimes()
const [entity1, entity2] = sampleEntities()
const [event1, event2] = sampleEvents()
const relation = sampleRelation()
const eventTime = event1.time
if (!eventTime) throw new Error('the sample’s first event is dated')
const withFirst = (changes: Partial<Event>): Partial<Story> => ({
  events: [{ ...event1, ...changes }, event2],
})
const articleWith = (changes: Partial<Story['article']>): Partial<Story> => ({
  article: { ...sampleStory().article, ...changes },
})
const precedes = (from: string, to: string): Link => ({ from, to, relation: 'BEFORE', passages: [] })
const follows = (from: string, to: string): Link => ({ ...precedes(from, to), relation: 'AFTER' })

test('a valid Story has no faults', () => {
  expect(faults(sampleStory())).toEqual([])
})

describe('each fault is found, at its place', () => {
  test.each<[name: string, changes: Partial<Story>, fault: RegExp]>([
    [
      'an empty span',
      { times: [{ ...time1, end: time1.start }, time2] },
      /^times\[0\]: span \d+–\d+ is empty/,
    ],
    [
      'a span that runs backwards',
      { times: [{ ...time1, start: 9, end: 4 }, time2] },
      /^times\[0\]: span 9–4 is empty/,
    ],
    [
      'a span beyond the text',
      { entities: [{ ...entity1, mentions: [{ start: 0, end: END + 1, kind: 'name' }] }, entity2] },
      /^entities\[0\]\.mentions\[0\]: span ends at \d+, the text at \d+/,
    ],
    [
      'half a character',
      {
        ...articleWith({ text: `𝒜${sampleStory().article.text}`, blocks: [] }),
        times: [{ ...time1, start: 1, end: 4 }, time2],
      },
      /^times\[0\]: span cuts a character/,
    ],
    [
      'blocks that overlap',
      articleWith({
        blocks: [
          { kind: 'headline', start: 0, end: 20 },
          { kind: 'paragraph', start: 19, end: END },
        ],
      }),
      /^article\.blocks\[1\]: blocks overlap/,
    ],
    [
      'a passage beyond the text',
      withFirst({ passages: [{ ...spanOf('Mara'), end: END + 5, trigger: spanOf('opened') }] }),
      /^events\[0\]\.passages\[0\]: span ends/,
    ],
    [
      'a trigger outside its passage',
      withFirst({ passages: [{ ...spanOf('Mara Quill'), trigger: spanOf('opened') }] }),
      /^events\[0\]\.passages\[0\]: trigger lies outside/,
    ],
    [
      'a relation’s passage beyond the text',
      { relations: [{ ...relation, passages: [{ start: END, end: END + 1 }] }] },
      /^relations\[0\]\.passages\[0\]: span ends/,
    ],
    [
      'a link’s passage beyond the text',
      { links: [{ ...precedes('e1', 'e2'), passages: [{ start: END, end: END + 1 }] }] },
      /^links\[0\]\.passages\[0\]: span ends/,
    ],
    [
      'a day that no calendar has',
      { times: [{ ...time1, earliest: '2011-02-30' }, time2] },
      /^times\[0\]: 2011-02-30 is not a day/,
    ],
    [
      'bounds the wrong way round',
      { times: [{ ...time1, earliest: '2011-04-05' }, time2] },
      /^times\[0\]: earliest 2011-04-05 is after latest/,
    ],
    [
      'bounds the wrong way round before our era',
      { times: [{ ...time1, earliest: '-000400-01-01', latest: '-000401-01-01' }, time2] },
      /^times\[0\]: earliest/,
    ],
    [
      'an event’s bounds the wrong way round',
      withFirst({ time: { ...eventTime, latest: '2011-04-03' } }),
      /^events\[0\]\.time: earliest/,
    ],
    [
      'a relation’s bounds the wrong way round',
      { relations: [{ ...relation, time: { ...eventTime, latest: '2011-04-03' } }] },
      /^relations\[0\]\.time: earliest/,
    ],
    ['two times of one id', { times: [time1, { ...time2, id: 't1' }] }, /^times\[1\]: the id t1 is taken/],
    [
      'two entities of one id',
      { entities: [entity1, entity2, entity1] },
      /^entities\[2\]: the id n1 is taken/,
    ],
    ['two events of one id', { events: [event1, event2, event2] }, /^events\[2\]: the id e2 is taken/],
    ['two relations of one id', { relations: [relation, relation] }, /^relations\[1\]: the id r1 is taken/],
    [
      'an anchor that is no time',
      {
        times: [
          { ...time1, derivation: { ...time1.derivation, anchor: { edtf: '2011', time: 'e1' } } },
          time2,
        ],
      },
      /^times\[0\]\.derivation: nothing has the id e1/,
    ],
    [
      'a capital for an unknown country',
      { entities: [{ ...entity1, standsFor: 'n9' }, entity2] },
      /^entities\[0\]\.standsFor: nothing has the id n9/,
    ],
    [
      'an unknown participant',
      withFirst({ participants: [{ entity: 'n9', role: 'agent' }] }),
      /^events\[0\]\.participants: nothing has the id n9/,
    ],
    ['an unknown place', withFirst({ place: 't1' }), /^events\[0\]\.place: nothing has the id t1/],
    ['an unknown source', withFirst({ source: 'n9' }), /^events\[0\]\.source: nothing has the id n9/],
    [
      'an event’s unknown time',
      withFirst({ time: { ...eventTime, times: ['t9'] } }),
      /^events\[0\]\.time\.times: nothing has the id t9/,
    ],
    [
      'an event’s unknown anchor',
      withFirst({
        time: { ...eventTime, derivation: { rule: 'r', text: 't', anchor: { edtf: '2011', time: 't9' } } },
      }),
      /^events\[0\]\.time\.derivation: nothing/,
    ],
    [
      'neither time nor reason',
      { events: [event1, { ...withoutReason(event2) }] },
      /^events\[1\]: needs either a time or the reason/,
    ],
    [
      'time and kind of none',
      withFirst({ undatedKind: 'vague' }),
      /^events\[0\]: has a time and a kind of having none/,
    ],
    [
      'an unknown contradiction',
      withFirst({ contradicts: ['nobody'] }),
      /^events\[0\]\.contradicts: nothing has the id nobody/,
    ],
    ['both time and reason', withFirst({ undated: 'no' }), /^events\[0\]: needs either a time or the reason/],
    [
      'an unknown subject',
      { relations: [{ ...relation, subject: 'e1' }] },
      /^relations\[0\]\.subject: nothing/,
    ],
    ['an unknown object', { relations: [{ ...relation, object: 'n9' }] }, /^relations\[0\]\.object: nothing/],
    [
      'a relation’s unknown event',
      { relations: [{ ...relation, event: 'n1' }] },
      /^relations\[0\]\.event: nothing/,
    ],
    [
      'a relation’s unknown time',
      { relations: [{ ...relation, time: { ...eventTime, times: ['t9'] } }] },
      /^relations\[0\]\.time\.times: nothing/,
    ],
    [
      'a relation’s unknown anchor',
      {
        relations: [
          {
            ...relation,
            time: {
              ...eventTime,
              derivation: { rule: 'r', text: 't', anchor: { edtf: '2011', time: 't9' } },
            },
          },
        ],
      },
      /^relations\[0\]\.time\.derivation: nothing/,
    ],
    ['a link from nowhere', { links: [precedes('n1', 'e1')] }, /^links\[0\]\.from: nothing has the id n1/],
    ['a link to nowhere', { links: [precedes('e1', 'e9')] }, /^links\[0\]\.to: nothing has the id e9/],
  ])('%s', (_, changes, fault) => {
    expect(faults(sampleStory(changes))).toEqual([expect.stringMatching(fault)])
  })
})

describe('what is no fault', () => {
  test.each<[name: string, changes: Partial<Story>]>([
    ['open bounds', { times: [{ ...time1, earliest: null, latest: null }, time2] }],
    [
      'bounds on one day',
      { times: [{ ...time1, earliest: '-000498-09-12', latest: '-000498-09-12' }, time2] },
    ],
    ['a span up to the end of the text', { times: [{ ...time1, end: END }, time2] }],
    [
      'a whole character of two units',
      {
        ...articleWith({ text: `${sampleStory().article.text}𝒜` }),
        times: [{ ...time1, start: END, end: END + 2 }, time2],
      },
    ],
    [
      'blocks that touch',
      articleWith({
        blocks: [
          { kind: 'headline', start: 0, end: 20 },
          { kind: 'paragraph', start: 20, end: END },
        ],
      }),
    ],
    ['spans that overlap', { entities: [entity1, { ...entity2, mentions: entity1.mentions }] }],
    ['one id for an entity and a time', { entities: [entity1, entity2, { ...entity1, id: 't1' }] }],
    ['links between events and times', { links: [precedes('e1', 't2'), follows('t2', 't1')] }],
    ['no events at all', { events: [], relations: [], links: [] }],
  ])('%s', (_, changes) => {
    expect(faults(sampleStory(changes))).toEqual([])
  })
})

describe('BEFORE never runs in a circle', () => {
  /** As many undated events as asked for, `x0`, `x1`, … */
  const events = (count: number): Event[] => Array.from({ length: count }, (_, i) => ({ ...withId(`x${i}`) }))
  const circle = (links: Link[], count = 4): string[] =>
    faults(sampleStory({ events: events(count), relations: [], links }))

  test('an event before itself', () => {
    expect(circle([precedes('x0', 'x0')])).toEqual(['links: BEFORE runs in a circle: x0 → x0'])
  })
  test('two events before each other', () => {
    expect(circle([precedes('x0', 'x1'), precedes('x1', 'x0')])).toEqual([expect.stringContaining('circle')])
  })
  test('AFTER is BEFORE read backwards', () => {
    expect(circle([precedes('x0', 'x1'), follows('x0', 'x1')])).toEqual([expect.stringContaining('circle')])
    expect(circle([precedes('x0', 'x1'), follows('x1', 'x0')])).toEqual([])
  })
  test('a circle off the path that leads to it', () => {
    const links = [precedes('x0', 'x1'), precedes('x1', 'x2'), precedes('x2', 'x3'), precedes('x3', 'x1')]
    expect(circle(links)).toEqual(['links: BEFORE runs in a circle: x1 → x2 → x3 → x1'])
  })
  test('two ways to one event are no circle', () => {
    const links = [
      precedes('x0', 'x1'),
      precedes('x0', 'x2'),
      precedes('x1', 'x3'),
      precedes('x2', 'x3'),
      precedes('x0', 'x3'),
    ]
    expect(circle(links)).toEqual([])
  })
  test('the same link twice is no circle', () => {
    expect(circle([precedes('x0', 'x1'), precedes('x0', 'x1')])).toEqual([])
  })
  test('other relations run in circles as they like', () => {
    expect(
      circle([
        { ...precedes('x0', 'x1'), relation: 'SIMULTANEOUS' },
        { ...precedes('x1', 'x0'), relation: 'SIMULTANEOUS' },
      ]),
    ).toEqual([])
  })

  const MANY = 100_000
  const chain = Array.from({ length: MANY - 1 }, (_, i) => precedes(`x${i}`, `x${i + 1}`))
  test('a chain of 100,000 events', () => {
    expect(circle(chain, MANY)).toEqual([])
  })
  test('a circle of 100,000 events', () => {
    expect(circle([...chain, precedes(`x${MANY - 1}`, 'x0')], MANY)).toEqual([
      expect.stringContaining('circle'),
    ])
  })
  test('one event before 100,000', () => {
    expect(
      circle(
        Array.from({ length: MANY - 1 }, (_, i) => precedes('x0', `x${i + 1}`)),
        MANY,
      ),
    ).toEqual([])
  })
})

function withId(id: string): Event {
  return { ...event2, id }
}

function withoutReason(event: Event): Event {
  const { undated: _, ...rest } = event
  return rest
}
