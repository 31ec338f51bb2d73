import { expect, test } from 'vitest'
import type { Event, Story } from '../../../../src/story/types.ts'
import { openStory } from '../../../../src/viewer/state/opened.ts'
import { pack } from '../../../../src/viewer/state/packed.ts'
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

/** What was packed, as the page gets it: through JSON. */
function opened() {
  const packing = pack(story)
  if (!packing) throw new Error('it was not packed')
  const { packed, pieces } = JSON.parse(JSON.stringify(packing)) as typeof packing
  const asked: number[] = []
  const load = async (n: number) => {
    asked.push(n)
    const piece = pieces[n]
    if (!piece) throw new Error(`no piece ${n}`)
    return piece
  }
  return { ...unpack(packed, load), asked, pieces }
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
    'reviewed',
  ] as const
  for (const name of optional) if (event[name] !== undefined) Object.assign(own, { [name]: event[name] })
  return own as Event
}

test('a small Story is not packed', () => {
  expect(pack({ ...story, events: story.events.slice(0, 100) })).toBeNull()
})

test('a packed Story says the same as the whole one, in the same order, once its words are there', async () => {
  const whole = openStory(story)
  const packed = opened()
  packed.words.ask(packed.chronology.ids.keys())
  await expect.poll(packed.words.version).toBe(packed.pieces.length)
  expect(packed.chronology.ids).toEqual(whole.chronology.ids)
  expect(packed.chronology.dated.map(one => ({ ...one, event: read(one.event) }))).toEqual(
    whole.chronology.dated,
  )
  expect(packed.chronology.undated.map(read)).toEqual(whole.chronology.undated)
  const { whole: all, opening, gaps } = whole.chronology
  expect(packed.chronology).toMatchObject({ whole: all, opening, gaps })
  expect(packed.chronology.indexOf.get('__proto__')).toBe(whole.chronology.indexOf.get('__proto__'))
  expect(packed.story.times.map(({ start, end }) => [start, end])).toEqual(
    story.times.map(({ start, end }) => [start, end]),
  )
  const [first] = story.times
  expect(packed.story.times.find(({ id }) => id === first?.id)).toMatchObject({ ...first })
  expect(packed.story.entities).toEqual(story.entities)
})

test('the first rows, the tray’s, and the most salient of each part of time have words at once; others when asked', async () => {
  const { chronology, words, asked } = opened()
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
