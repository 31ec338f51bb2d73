import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlaps, quote } from '../../../../src/story/spans.ts'
import type { Story } from '../../../../src/story/types.ts'
import { omissionsOf } from '../../../../src/viewer/omitted/omissions.ts'
import { sentencesOf } from '../../../../src/viewer/omitted/sentences.ts'
import { chronologyOf } from '../../../../src/viewer/state/chronology.ts'
import { richStory } from '../../../support/rich-story.ts'

const read = (story: Story) => omissionsOf(story, chronologyOf(story))
const articleOf = (...paragraphs: string[]) => {
  let at = 0
  return {
    text: paragraphs.join('\n\n'),
    language: 'en',
    blocks: paragraphs.map(text => {
      const start = at
      at += text.length + 2
      return { kind: 'paragraph' as const, start, end: start + text.length }
    }),
  }
}

describe('sentences', () => {
  test.each([
    ['Mr. Quill left. She stayed.', ['Mr. Quill left.', 'She stayed.']],
    ['The U.S. Senate met. J. R. Smith spoke!', ['The U.S. Senate met.', 'J. R. Smith spoke!']],
    ['One line', ['One line']],
  ])('%s', (text, sentences) => {
    const article = articleOf(text)
    expect(sentencesOf(article).map(span => quote(article.text, span))).toEqual(sentences)
  })

  test('lie in order and apart, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), paragraphs => {
        const article = articleOf(...paragraphs)
        const found = sentencesOf(article)
        for (const [n, { start, end }] of found.entries()) {
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(found[n - 1]?.end ?? 0)
        }
      }),
    )
  })
})

describe('what was left out', () => {
  const story = richStory()

  test('no passage of an event reaches into a sentence that is listed, and all others tell of one', () => {
    const { sentences, of } = read(story)
    const passages = story.events.flatMap(event => event.passages)
    const all = sentencesOf(story.article)
    const silent = all.filter(sentence => !passages.some(passage => overlaps(passage, sentence)))
    expect(sentences).toEqual(silent)
    expect(of.sentences).toBe(all.length)
    expect(sentences.map(span => quote(story.article.text, span))).toContain(
      'The Lindholm Company rebuilt it.',
    )
  })

  test('an undated event has the reason that its Story gives; where it gives none, what its status tells', () => {
    const [first] = story.events
    if (!first) throw new Error('no event')
    const untimed = { ...first, id: 'calm', time: null, undated: 'none' }
    const perhaps = { ...untimed, id: 'perhaps', modality: 'hypothetical' as const }
    const backwards = { ...untimed, id: 'backwards', undatedKind: 'contradictory' as const }
    const { events } = read({ ...story, events: [untimed, perhaps, backwards] })
    expect(events.map(({ event, reason }) => [event.id, reason])).toEqual([
      ['calm', 'untimed'],
      ['perhaps', 'hypothetical'],
      ['backwards', 'contradictory'],
    ])
  })

  test('what is told twice with dates that cannot both be true is listed, though it is dated', () => {
    const [first, second, ...rest] = story.events
    if (!first?.time || !second?.time) throw new Error('no event')
    const twice = [
      { ...first, contradicts: [second.id] },
      { ...second, contradicts: [first.id] },
    ]
    const { contradicted } = read({ ...story, events: [...twice, ...rest] })
    expect(contradicted.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort())
    expect(read(story).contradicted).toEqual([])
  })

  test('times that date an event or a relation are not listed; others say what they are', () => {
    const [first] = story.times
    const { text, blocks } = story.article
    const dateline = blocks.find(({ kind }) => kind === 'dateline')
    if (!first || !dateline) throw new Error('no time')
    const at = (id: string, start: number, more = {}) => ({ ...first, id, start, end: start + 4, ...more })
    const vague = at('vague', text.indexOf('nine years'), { edtf: null })
    const written = at('written', dateline.start + 8)
    const unused = at('unused', text.indexOf('calm'))
    const counted = at('counted', text.indexOf('summer'))
    const anchored = {
      ...first,
      derivation: { ...first.derivation, anchor: { edtf: '2021', time: 'counted' } },
    }
    const times = [anchored, ...story.times.slice(1), vague, written, unused, counted]
    const left = read({ ...story, times })
    expect(left.times.map(({ time, reason }) => [time.id, reason])).toEqual([
      ['vague', 'vague'],
      ['written', 'written'],
      ['unused', 'unused'],
      ['counted', 'counted'],
    ])
  })
})
