import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { openTriples } from '../../../../src/extract/pipeline.ts'
import { models } from '../../../../src/publish/models.ts'

const triplesIn = (text: string) =>
  openTriples({ file: 'a.txt', text, sha256: '0'.repeat(64), metadata: { language: 'en' } }, models())

const LINES = readFileSync(new URL('../../../cases/event/triples.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => line.split(' => ') as [string, string])

it.each(LINES)('%s', (sentence, expected) => {
  const found = triplesIn(sentence).map(
    ({ subject, relation, object }) => `${subject} | ${relation} | ${object}`,
  )
  expect(found.join(' ;; ') || '-').toBe(expected)
})

test('sentences are those of the text, one after another, headline and captions with them', () => {
  const text =
    'Council buys mill\n\nThe council bought the mill. It\npaid two million.\n\nPhoto: Ada Bell owned it.'
  expect(triplesIn(text).map(({ sentence }) => sentence)).toEqual([
    'Council buys mill',
    'The council bought the mill.',
    'It paid two million.',
    'Photo: Ada Bell owned it.',
  ])
})

test('a clause with a subject of its own is surer than one that borrows it', () => {
  const [own, borrowed] = triplesIn('The guards closed the gate and searched the cars.')
  expect(own?.confidence).toBeGreaterThan(borrowed?.confidence ?? 1)
})

test('another language has none', () => {
  const german =
    'Der Rat kaufte im Mai die alte Mühle am Fluss. Er bezahlte dafür zwei Millionen und will sie erneuern.'
  expect(
    openTriples({ file: 'a.txt', text: german, sha256: '', metadata: { language: 'de' } }, models()),
  ).toEqual([])
})

test('whatever the words, each part is made of words of its sentence', () => {
  const word = fc.constantFrom(
    ...'the a mill , and who sold was Ada to “ ” of in 1912 not said that it ) ( by fire . – her'.split(' '),
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 3, maxLength: 25 }), list => {
      for (const { sentence, subject, relation, object, confidence } of triplesIn(list.join(' '))) {
        const own = new Set([...sentence.split(/\s+/), 'is'])
        for (const part of [subject, relation, object])
          expect(part.split(/\s+/).filter(one => !own.has(one))).toEqual([])
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 60 },
  )
})
