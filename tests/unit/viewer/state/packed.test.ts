import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDay } from '../../../../src/story/days.ts'
import { bySpan } from '../../../../src/story/spans.ts'
import type { Event, EventTime, Span, Story } from '../../../../src/story/types.ts'
import { eventsIn, type Placed } from '../../../../src/viewer/state/chronology.ts'
import { openStory } from '../../../../src/viewer/state/opened.ts'
import { pack } from '../../../../src/viewer/state/packed.ts'
import { fileOf, readFile } from '../../../../src/viewer/state/packed-file.ts'
import type { ToldPassage } from '../../../../src/viewer/state/told.ts'
import { unpack } from '../../../../src/viewer/state/unpack.ts'
import { syntheticStory } from '../../../bench/story.ts'
import { eventOf, timeOf } from '../../../support/events.ts'

/** Events of every form among many: open ends, clock times, guesses, no time at all. */
function manyForms(): Story {
  const story = syntheticStory({ events: 1500, paragraphs: 40 })
  const [entity] = story.entities
  const [time] = story.times
  if (!entity || !time) throw new Error('too small a story')
  const odd: Event[] = [
    eventOf('since', timeOf('2012/..', '2012-01-01', null)),
    eventOf('before', timeOf('[..2014-03-01]', null, '2014-03-01')),
    eventOf('about', timeOf('1984~', '1984-01-01', '1984-12-31'), { place: entity.id, source: entity.id }),
    eventOf('clock', { ...timeOf('2014-03-01T09:30', '2014-03-01'), basis: 'publication', times: [time.id] }),
    eventOf('BCE', timeOf('-0498', '-000498-01-01', '-000498-12-31')),
    eventOf('open', timeOf('../..', null)),
    eventOf('undated', null, { claim: 'denied', sourceText: 'the mayor', tense: 'PAST', reviewed: true }),
    eventOf('backwards', null, { undatedKind: 'contradictory', contradicts: ['since'] }),
    eventOf('__proto__', timeOf('2013', '2013-01-01', '2013-12-31'), {
      passages: [
        { start: 0, end: 9, trigger: { start: 4, end: 9 } },
        { start: 3, end: 8, trigger: { start: 3, end: 5 } },
      ],
    }),
  ]
  return { ...story, events: [...story.events, ...odd] }
}

const story = manyForms()

/** What was packed, as the page gets it: through its files. */
function opened(of: Story) {
  const packing = pack(of)
  if (!packing) throw new Error('it was not packed')
  const drawing = { width: 0, height: 0, nodes: [], edges: [] }
  const graph = { wide: drawing, narrow: { ...drawing, width: 9 } }
  const file = fileOf({ packed: packing.packed, graph })
  const read = readFile(file.slice().buffer)
  expect(read.graph).toEqual(graph)
  const pieces = JSON.parse(JSON.stringify(packing.pieces)) as typeof packing.pieces
  const asked: number[] = []
  const load = async (n: number) => {
    asked.push(n)
    const piece = pieces[n]
    if (!piece) throw new Error(`no piece ${n}`)
    return piece
  }
  return { ...unpack(read.packed, load), asked, pieces }
}

/** An event with all that it says, read once. */
const read = (event: Event): Event => {
  const { time } = event
  const own: Partial<Event> = {
    id: event.id,
    title: event.title,
    class: event.class,
    passages: event.passages,
    participants: event.participants,
    polarity: event.polarity,
    modality: event.modality,
    salience: event.salience,
    origin: event.origin,
    time: time && {
      edtf: time.edtf,
      earliest: time.earliest,
      latest: time.latest,
      basis: time.basis,
      times: time.times,
      derivation: time.derivation,
    },
  }
  const optional = [
    'tense',
    'aspect',
    'claim',
    'place',
    'source',
    'sourceText',
    'undated',
    'undatedKind',
    'contradicts',
    'reviewed',
  ] as const
  for (const name of optional) if (event[name] !== undefined) Object.assign(own, { [name]: event[name] })
  return own as Event
}

test('a small Story is not packed', () => {
  expect(pack({ ...story, events: story.events.slice(0, 100) })).toBeNull()
})

const readPlaced = ({ event, form, status, startMs, endMs, fromMs, toMs }: Placed): Placed => ({
  event: read(event),
  form,
  status,
  startMs,
  endMs,
  fromMs,
  toMs,
})

/** Passages by what they are of: where several stand on the same characters, any may be the first. */
const byThing = (passages: readonly ToldPassage[]) =>
  passages
    .map(({ thing: _, ...passage }) => passage)
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.passage - b.passage))

async function expectSame(story: Story): Promise<void> {
  const whole = openStory(story)
  const packed = opened(story)
  const events = eventsIn(whole.chronology)
  packed.words.ask(events.keys())
  await expect.poll(packed.words.version).toBe(packed.pieces.length)
  expect(packed.chronology.dated.map(readPlaced)).toEqual(whole.chronology.dated)
  expect(packed.chronology.undated.map(read)).toEqual(whole.chronology.undated)
  const { whole: all, opening, gaps } = whole.chronology
  expect(packed.chronology).toMatchObject({ whole: all, opening, gaps })
  expect(events.map(({ id }) => packed.chronology.indexOf.get(id))).toEqual([...events.keys()])
  expect(packed.chronology.indexOf.get('nobody')).toBeUndefined()
  const told = packed.told.slice(0, packed.told.count)
  expect(told).toEqual(told.toSorted(bySpan))
  expect(byThing(told)).toEqual(byThing(whole.told.slice(0, whole.told.count)))
  expect(told.map(({ thing }) => packed.story.events[thing]?.id)).toEqual(told.map(({ id }) => id))
  const stretch = { start: 5, end: 300 }
  expect(byThing(packed.told.within(stretch))).toEqual(byThing(whole.told.within(stretch)))
  expect(packed.story.times.map(({ start, end }) => [start, end])).toEqual(
    story.times.map(({ start, end }) => [start, end]),
  )
  expect(packed.story.entities).toEqual(story.entities)
}

test('a packed Story says the same as the whole one, in the same order, once its words are there', async () => {
  await expectSame(story)
  const [first] = story.times
  const packed = opened(story)
  packed.words.ask(eventsIn(packed.chronology).keys())
  await expect.poll(packed.words.version).toBe(packed.pieces.length)
  expect(packed.story.times.find(({ id }) => id === first?.id)).toMatchObject({ ...first })
})

const anySpan = fc
  .tuple(fc.nat(2000), fc.integer({ min: 1, max: 400 }))
  .map(([start, length]): Span => ({ start, end: start + length }))
const anyDays = fc
  .tuple(fc.integer({ min: -900_000, max: 900_000 }), fc.nat(2000))
  .map(([first, more]) => [formatDay(first), formatDay(first + more)] as const)
const anyTime = anyDays.chain(([first, last]) =>
  fc.constantFrom<EventTime | null>(
    null,
    timeOf(first, first),
    timeOf(`${first}T09:30`, first),
    timeOf(`${first}T23`, first),
    timeOf(`${first}/${last}`, first, last),
    timeOf(`${first}~`, first, last),
    timeOf('2014', first, last),
    timeOf(`${first}/..`, first, null),
    timeOf(`[..${last}]`, null, last),
    timeOf('../..', null),
  ),
)
const anyEvent = fc.record({
  id: fc.string({ unit: 'binary', minLength: 1 }),
  time: anyTime,
  class: fc.constantFrom<Event['class']>('OCCURRENCE', 'STATE'),
  modality: fc.constantFrom<Event['modality']>('asserted', 'planned'),
  salience: fc.double({ min: 0, max: 1, noNaN: true }),
  passages: fc.array(anySpan, { minLength: 1, maxLength: 3 }),
  involved: fc.array(fc.tuple(fc.nat(9), fc.constantFrom('agent' as const, 'location' as const)), {
    maxLength: 3,
  }),
})

test('whatever its events are', async () => {
  const base = syntheticStory({ events: 500, paragraphs: 20 })
  const known = new Set(base.events.map(({ id }) => id))
  const some = fc
    .uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 40 })
    .map(list => list.filter(({ id }) => !known.has(id)))
  await fc.assert(
    fc.asyncProperty(some, async list => {
      const events = list.map(({ id, time, passages, involved, ...more }) =>
        eventOf(id, time, {
          ...more,
          passages: passages.map(span => ({ ...span, trigger: { start: span.start, end: span.start + 1 } })),
          participants: involved.map(([n, role]) => ({
            entity: base.entities[n % base.entities.length]?.id ?? '',
            role,
          })),
        }),
      )
      await expectSame({ ...base, events: [...events, ...base.events] })
    }),
    { numRuns: 30 },
  )
})

test('the first rows, the tray’s, and the most salient of each part of time have words at once; others when asked', async () => {
  const { chronology, words, asked } = opened(story)
  const titles = chronology.dated.map(({ event }) => event.title)
  expect(titles.slice(0, 100)).not.toContain('')
  expect(chronology.undated.map(({ title }) => title)).not.toContain('')
  const top = chronology.dated.reduce((a, b) => (b.event.salience > a.event.salience ? b : a))
  expect(top.event.title).not.toBe('')
  const untold = titles.indexOf('')
  expect(untold).toBeGreaterThanOrEqual(100)
  let told = 0
  const stop = words.subscribe(() => {
    told += 1
  })
  words.ask([0, untold])
  words.ask([untold, untold + 1])
  await expect.poll(() => told).toBe(1)
  expect(asked).toEqual([0])
  expect(chronology.dated[untold]?.event.title).not.toBe('')
  stop()
})

test('a piece that did not come is asked for again', async () => {
  const packing = pack(story)
  if (!packing) throw new Error('it was not packed')
  let tries = 0
  const { chronology, words } = unpack(packing.packed, async n => {
    tries += 1
    if (tries === 1) throw new Error('no network')
    return packing.pieces[n] ?? { words: [], times: [] }
  })
  const untold = chronology.dated.findIndex(({ event }) => event.title === '')
  words.ask([untold])
  await expect.poll(() => tries).toBe(1)
  await Promise.resolve()
  words.ask([untold])
  await expect.poll(words.version).toBe(1)
  expect(chronology.dated[untold]?.event.title).not.toBe('')
})
