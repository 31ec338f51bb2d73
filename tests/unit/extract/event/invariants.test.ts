import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract/pipeline.ts'
import { models } from '../../../../src/publish/models.ts'
import { faults } from '../../../../src/story/invariants.ts'

const story = (text: string, date?: string) =>
  extract(
    { file: 'a.txt', text, sha256: '0'.repeat(64), metadata: date === undefined ? {} : { date } },
    models(),
    'test',
  )

const word = fc.constantFrom(
  ...'the a mill minister Ada Bell Oslo Acme said says died visited closed will may not after before since until while when'.split(
    ' ',
  ),
  ...'2014 Monday yesterday on in by to of and who which that he it his , . “ ” " \n\n ( ) having according visit death'.split(
    ' ',
  ),
)
const newsy = fc.array(word, { maxLength: 60 }).map(words => words.join(' '))
const date = fc.constantFrom(undefined, '2025-12-09', '2024-02-29')

describe('whatever the text', () => {
  it('a Story has no faults', () => {
    fc.assert(
      fc.property(fc.oneof(newsy, fc.string({ unit: 'grapheme', maxLength: 80 })), date, (text, day) => {
        expect(faults(story(text, day))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
  it('reading it twice gives the same', () => {
    fc.assert(
      fc.property(newsy, text => {
        expect(story(text)).toEqual(story(text))
      }),
      { numRuns: 30 },
    )
  })
  it('titles are short and hold no half of a pair of quotation marks', () => {
    fc.assert(
      fc.property(newsy, text => {
        for (const { title } of story(text, '2025-12-09').events) {
          expect(title.length).toBeLessThanOrEqual(90)
          expect(title.replace(/: “[^“”"]*”$/, '')).not.toMatch(/[“”"\n]/)
        }
      }),
      { numRuns: 60 },
    )
  })
  it('titles hold no characters one cannot see', () => {
    const unseen = fc.constantFrom('\u007f', '\u0085', '\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff')
    const strange = fc.array(fc.oneof({ weight: 3, arbitrary: word }, unseen), { maxLength: 40 })
    fc.assert(
      fc.property(strange, fc.constantFrom('', ' '), (words, gap) => {
        const text = `The mill\u00ad closed its\u200b doors\u007f. ${words.join(gap)}`
        for (const { title } of story(text, '2025-12-09').events)
          if (/\w/.test(title)) expect(title).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      }),
      { numRuns: 60 },
    )
  })
  it('without a day of publication nothing is dated by it', () => {
    fc.assert(
      fc.property(newsy, text => {
        for (const { time } of story(text).events) expect(time?.basis).not.toBe('publication')
      }),
      { numRuns: 60 },
    )
  })
})
