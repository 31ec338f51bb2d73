/** Figures on sentences of our own, marked by hand, so that a change for the worse is seen without any treebank. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTreebank } from '../../../../src/train/conllu.ts'
import { readDocument } from '../../../support/read.ts'

const FILE = 'tests/cases/syntax/news.conllu'
const gold = readTreebank(FILE)
const texts = [...readFileSync(FILE, 'utf8').matchAll(/^# text = (.*)$/gm)].map(([, text = '']) => text)
const read = readDocument(texts.join('\n\n')).sentences.map(({ tokens }) => tokens)

/** The share of the marked words of which something holds. */
function share(holds: (s: number, i: number) => boolean): number {
  const words = gold.flatMap((sentence, s) => sentence.map((_, i) => holds(s, i)))
  return words.filter(Boolean).length / words.length
}

const headOf = (s: number, i: number): number => {
  const head = read[s]?.[i]?.head ?? -1
  return head < 0 ? (read[s]?.length ?? 0) : head
}

test('sentences and words are as marked', () => {
  expect(read.map(tokens => tokens.map(({ text }) => text))).toEqual(
    gold.map(sentence => sentence.map(({ word }) => word)),
  )
})

test('parts of speech, heads and relations are as good as they were', () => {
  expect(share((s, i) => gold[s]?.[i]?.tag.split(' ')[0] === read[s]?.[i]?.upos)).toBeGreaterThan(0.98)
  expect(share((s, i) => gold[s]?.[i]?.head === headOf(s, i))).toBeGreaterThan(0.95)
  expect(
    share((s, i) => gold[s]?.[i]?.head === headOf(s, i) && gold[s]?.[i]?.deprel === read[s]?.[i]?.deprel),
  ).toBeGreaterThan(0.93)
})
