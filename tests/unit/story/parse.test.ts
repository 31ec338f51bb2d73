import { describe, expect, test } from 'vitest'
import { parseStory, StoryError } from '../../../src/story/parse.ts'
import { sampleEvents, sampleStory } from './sample.ts'

/** The faults that parsing names; none where it succeeds. */
function faultsOf(data: unknown): string[] {
  try {
    parseStory(data)
    return []
  } catch (error) {
    if (error instanceof StoryError) return error.faults
    throw error
  }
}

describe('parseStory', () => {
  test('passes a valid Story on, unchanged', () => {
    expect(parseStory(JSON.parse(JSON.stringify(sampleStory())))).toEqual(sampleStory())
  })

  test.each<[name: string, data: unknown, fault: string]>([
    ['no object', 'a story', 'story: '],
    ['nothing', null, 'story: '],
    ['another version', { ...sampleStory(), version: 2 }, 'version: '],
    ['an unknown key', { ...sampleStory(), extra: 1 }, 'story: Unrecognized key'],
    ['a lacking part', { ...sampleStory(), events: undefined }, 'events: '],
    [
      'half an offset',
      {
        ...sampleStory(),
        links: [{ from: 'e1', to: 'e2', relation: 'BEFORE', passages: [{ start: 0.5, end: 2 }] }],
      },
      'links[0].passages[0].start: ',
    ],
    [
      'a negative offset',
      {
        ...sampleStory(),
        links: [{ from: 'e1', to: 'e2', relation: 'BEFORE', passages: [{ start: -1, end: 2 }] }],
      },
      'links[0].passages[0].start: ',
    ],
    [
      'an unknown class',
      { ...sampleStory(), events: [{ ...sampleEvents()[0], class: 'THING' }] },
      'events[0].class: ',
    ],
    [
      'an event without passage',
      { ...sampleStory(), events: [{ ...sampleEvents()[0], passages: [] }] },
      'events[0].passages: ',
    ],
    [
      'too much salience',
      { ...sampleStory(), events: [{ ...sampleEvents()[0], salience: 1.01 }] },
      'events[0].salience: ',
    ],
    [
      'a key that is there but undefined',
      { ...sampleStory(), events: [{ ...sampleEvents()[0], place: undefined }] },
      'events[0].place: ',
    ],
    [
      'an article without a title',
      { ...sampleStory(), article: { ...sampleStory().article, title: '' } },
      'article.title: ',
    ],
    [
      'a day of publication that is none',
      { ...sampleStory(), article: { ...sampleStory().article, publishedAt: 'last Tuesday' } },
      'article.publishedAt: Invalid EDTF',
    ],
    [
      'a checksum that is none',
      { ...sampleStory(), article: { ...sampleStory().article, source: { file: 'a', sha256: 'abc' } } },
      'article.source.sha256: ',
    ],
  ])('refuses %s', (_, data, fault) => {
    expect(faultsOf(data)[0]).toContain(fault)
  })

  test('checks the invariants after the shape, and names every fault', () => {
    const story = sampleStory()
    const found = faultsOf({ ...story, entities: [] })
    expect(found.length).toBeGreaterThan(3)
    expect(found[0]).toBe('events[0].participants: nothing has the id n1')
  })

  test('the message counts the faults', () => {
    expect(() => parseStory({ ...sampleStory(), version: 2, generator: 3 })).toThrow(
      /^not a valid Story: version: .* \(and 1 more\)$/,
    )
    expect(() => parseStory({ ...sampleStory(), version: 2 })).toThrow(/^not a valid Story: version: [^(]*$/)
  })
})
