import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Story } from '../../../../src/story/types.ts'
import { corpusOf } from '../../../../src/viewer/find/corpus.ts'
import { fold, wordsIn } from '../../../../src/viewer/find/fold.ts'
import { countOf, hitAt } from '../../../../src/viewer/find/hits.ts'
import { placesIn, search } from '../../../../src/viewer/find/search.ts'
import { openStory } from '../../../../src/viewer/state/opened.ts'
import { pack } from '../../../../src/viewer/state/packed.ts'
import { unpack } from '../../../../src/viewer/state/unpack.ts'
import { syntheticStory } from '../../../bench/story.ts'
import { on, storyOf } from '../../../support/events.ts'

const story: Story = {
  ...storyOf([
    on('came', '2012-01-01', { title: 'Zoë Łukasik came to Århus' }),
    on('opened', '2011-01-01', {
      title: 'The bridge opened',
      participants: [{ entity: 'zoe', role: 'agent' }],
    }),
    on('closed', '2013-01-01', { title: 'The bridges closed' }),
  ]),
  entities: [
    {
      id: 'zoe',
      type: 'Person',
      name: 'Zoë Łukasik',
      description: 'engineer',
      mentions: [{ start: 0, end: 11, kind: 'name' }],
    },
  ],
}

function read(of = story) {
  const corpus = corpusOf(openStory(of))
  while (!corpus.read(100));
  return corpus
}

test('no slips are looked for in what is longer than words are', () => {
  const began = search(read(), 'bridgf')?.events
  expect(began).toHaveLength(2)
  expect(search(read(), `bridg${'x'.repeat(3000)}`)?.events).toEqual([])
  expect(search(read(), 'x'.repeat(3000))?.events).toEqual([])
})

describe('words', () => {
  test('are compared without case and diacritics', () => {
    expect(['Łódź’s', 'ÅRHUS', 'naïve', 'ﬁnal', 'Ґанок'].map(fold)).toEqual([
      "lodz's",
      'arhus',
      'naive',
      'final',
      'ґанок',
    ])
  })

  test('stand where they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        for (const { word, at } of wordsIn(text)) expect(text.slice(at, at + word.length)).toBe(word)
      }),
    )
  })
})

describe('a search', () => {
  const found = (query: string) => {
    const { entities, events, blocks } = search(read(), query) ?? { entities: [], events: [], blocks: [] }
    return { entities, events, blocks }
  }

  test('finds names, events with their people, and paragraphs, by how their words begin', () => {
    expect(found('lukas')).toEqual({ entities: [0], events: [0, 1], blocks: [0] })
    expect(found('BRIDGE')).toEqual({ entities: [], events: [0, 2], blocks: [1, 2] })
    expect(found('engin')).toEqual({ entities: [0], events: [], blocks: [] })
  })

  test('asks for all words', () => {
    expect(found('zoe bridge')).toEqual({ entities: [], events: [0], blocks: [] })
  })

  test('takes a slip for what nearly is so, where nothing is', () => {
    for (const slip of ['brigde', 'bidge', 'briidge', 'bradge']) expect(found(slip).events).toEqual([0, 2])
    expect(found('bridges').events).toEqual([2])
    expect(found('brxxge').events).toEqual([])
    expect(found('opn').events).toEqual([])
  })

  test('finds nothing where there are no words', () => {
    expect(search(read(), ' … ')).toBeNull()
  })

  test('says where the words stand in the text', () => {
    const corpus = read()
    const { wanted } = search(corpus, 'brigde') ?? { wanted: new Uint8Array() }
    const words = [0, 1, 2].flatMap(block =>
      placesIn(corpus, wanted, block).map(({ start, end }) => story.article.text.slice(start, end)),
    )
    expect(words).toEqual(['bridge', 'bridges'])
  })
})

test('hits are one list: names, events, paragraphs', () => {
  const found = { entities: [4], events: [1, 3], blocks: [7] }
  expect(Array.from({ length: countOf(found) + 1 }, (_, n) => hitAt(found, n))).toEqual([
    { kind: 'entity', n: 4 },
    { kind: 'event', n: 1 },
    { kind: 'event', n: 3 },
    { kind: 'text', n: 7 },
    undefined,
  ])
})

test('events whose words come late are found once they are there', async () => {
  const many = syntheticStory({ events: 3000, paragraphs: 20 })
  const packing = pack(many)
  if (!packing) throw new Error('it is not packed')
  const opened = unpack(packing.packed, async n => packing.pieces[n] ?? { words: [], times: [] })
  const corpus = corpusOf(opened)
  while (!corpus.read(100));
  expect(corpus.isWhole()).toBe(false)
  expect(search(corpus, 'bracken')?.blocks.length).toBeGreaterThan(0)
  const whole = new Promise<void>(done => {
    opened.words.subscribe(() => {
      while (!corpus.read(100));
      if (corpus.isWhole()) done()
    })
  })
  corpus.ask()
  await whole
  const expected = opened.chronology.dated.flatMap(({ event }, place) =>
    /Bracken/.test(event.title) || event.participants.some(({ entity }) => entity === 'Bracken')
      ? [place]
      : [],
  )
  expect(search(corpus, 'bracken')?.events).toEqual(expected)
})

test('typing on finds what looking anew finds', () => {
  const corpus = read(syntheticStory({ events: 120, paragraphs: 30 }))
  const words = ['siege', 'seige', 'first', 'of', 'bracken', 'brakcen', 'war', 'northern']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), chosen => {
      const query = chosen.join(' ')
      let former: ReturnType<typeof search> = null
      for (let length = 1; length <= query.length; length += 1) {
        const asked = query.slice(0, length)
        former = search(corpus, asked, former)
        expect(former).toEqual(search(corpus, asked))
      }
    }),
  )
})

test('what has been read since is found too', () => {
  const corpus = corpusOf(openStory(story))
  const former = search(corpus, 'bri')
  while (!corpus.read(100));
  expect(search(corpus, 'brid', former)?.events).toHaveLength(2)
})
