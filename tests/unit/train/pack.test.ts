import { describe, expect, test } from 'vitest'
import { syntaxModels } from '../../../src/extract/syntax/models.ts'
import { parserShapes } from '../../../src/extract/syntax/network/parser-network.ts'
import { taggerShapes } from '../../../src/extract/syntax/network/tagger-network.ts'
import { countOf } from '../../../src/extract/syntax/network/weights.ts'
import { BETWEEN_WORDS, WordList } from '../../../src/extract/word-list.ts'
import { pack } from '../../../src/train/pack.ts'
import { Perceptron } from '../../../src/train/perceptron.ts'
import { trainLemma } from '../../../src/train/train-lemma.ts'

const listOf = (words: readonly string[]): WordList => new WordList(words.join(BETWEEN_WORDS))
const sizes = { pieces: 4, vector: 8, units: 16, layers: 1 }
const taggerSizes = { ...sizes, tags: 0, labels: 2 }
const parserSizes = { ...sizes, tags: 3, relations: 2 }

/** Numbers of a network, all zero but for what comes last: the relations’ or labels’ biases. */
function valuesOf(count: number, last: number): Float32Array {
  const values = new Float32Array(count)
  values[count - 8 + last] = 1
  return values
}

const learnt = {
  lemma: trainLemma(
    Array.from({ length: 4 }, () => [
      { word: 'cities', lemma: 'city', tag: 'NOUN NNS', head: 1, deprel: 'root' },
    ]),
  ),
  pieces: listOf(['<root>', '=café', '-é']),
  vectors: {
    words: listOf(['harbour', 'naïve', '東京']),
    width: 8,
    scale: 0.5,
    values: new Int8Array(24).fill(3),
  },
  tagger: {
    sizes: taggerSizes,
    labels: ['NOUN NN', 'VERB VBD'],
    values: valuesOf(countOf(taggerShapes(taggerSizes)), 1),
  },
  parser: {
    sizes: parserSizes,
    labels: ['det', 'nsubj'],
    values: valuesOf(countOf(parserShapes(parserSizes)), 1),
  },
}
const bytes = pack(learnt)

describe('weights that were packed', () => {
  test('are read as they were learnt', () => {
    const { tag, lemmatize, parse } = syntaxModels(bytes)
    expect(tag(['naïve', '東京'])).toEqual(['VERB VBD', 'VERB VBD'])
    expect(lemmatize('cities', 'NOUN NNS')).toBe('city')
    const arcs = parse(['a', 'b', 'c'].map(word => ({ word, tag: 'NOUN NN' })))
    expect(arcs.filter(({ head }) => head < 0)).toHaveLength(1)
    expect(arcs.filter(({ head }) => head >= 0).map(({ deprel }) => deprel)).toEqual(['nsubj', 'nsubj'])
  })

  test('begin with a line of ASCII that keeps every word', () => {
    const line = Buffer.from(bytes.subarray(0, bytes.indexOf(10))).toString('latin1')
    expect(line).toMatch(/^[ -~]+$/)
    expect(JSON.parse(line)).toMatchObject({
      pieces: learnt.pieces.text,
      vectors: { words: learnt.vectors.words.text, width: 8, scale: 0.5 },
    })
  })

  test('are refused with a RangeError where they are cut short, wherever that is', () => {
    const head = bytes.indexOf(10)
    for (const end of [0, 10, head, head + 1, head + 5, bytes.length >> 1, bytes.length - 1])
      expect(() => syntaxModels(bytes.slice(0, end)), String(end)).toThrow(RangeError)
  })

  test('may be those of a lemmatiser that learnt nothing', () => {
    const { lemmatize } = syntaxModels(pack({ ...learnt, lemma: new Perceptron(['0+']) }))
    expect(lemmatize('cities', 'NOUN NNS')).toBe('cities')
  })
})
