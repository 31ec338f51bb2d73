/** A small set of our own, read by the weights as they are: it falls when something breaks, not when a figure moves. */
import { expect, test } from 'vitest'
import { readConllu } from '../../../src/evaluate/conllu.ts'
import { figures } from '../../../src/evaluate/figures.ts'
import { readIob } from '../../../src/evaluate/iob.ts'
import { onNames } from '../../../src/evaluate/names.ts'
import { reportOf } from '../../../src/evaluate/report.ts'
import { onGoldTokens, onRawText } from '../../../src/evaluate/trees.ts'
import { models } from '../../../src/publish/models.ts'

/** Word, universal tag, head and relation of each word. */
const TREES = [
  'The/DET/2/det mayor/NOUN/3/nsubj opened/VERB/0/root the/DET/5/det bridge/NOUN/3/obj ./PUNCT/3/punct',
  'It/PRON/2/nsubj collapsed/VERB/0/root on/ADP/4/case Monday/PROPN/2/obl ./PUNCT/2/punct',
  'Two/NUM/2/nummod sailors/NOUN/4/nsubj:pass were/AUX/4/aux:pass rescued/VERB/0/root by/ADP/7/case the/DET/7/det navy/NOUN/4/obl:agent ./PUNCT/4/punct',
]

const conllu = TREES.map(sentence =>
  sentence
    .split(' ')
    .map((word, i) => {
      const [form = '', upos = '', head = '', deprel = ''] = word.split('/')
      return [i + 1, form, form, upos, '_', '_', head, deprel, '_', '_'].join('\t')
    })
    .join('\n'),
).join('\n\n')

test('trees of plain sentences', () => {
  const sentences = readConllu(conllu, 'a')
  const [upos, uas, las] = figures(onGoldTokens(sentences, models()))
  expect([upos?.name, uas?.name, las?.name]).toEqual(['UPOS', 'UAS', 'LAS'])
  for (const figure of [upos, uas, las]) expect(figure?.f1).toBeGreaterThan(0.9)
  const raw = figures(onRawText(sentences, models()))
  expect(raw.map(({ name }) => name)).toEqual(['tokens', 'sentences', 'UAS', 'LAS'])
  for (const { f1 } of raw) expect(f1).toBeGreaterThan(0.9)
})

test('names by exact span and type; adjectives of nationality are none', () => {
  const content = 'The O\nDanish B-MISC\nmayor O\nAnn B-PER\nLee I-PER\nflew O\nto O\nOslo B-LOC\n. O\n'
  const units = onNames(readIob(content, 'a'), models())
  expect(figures(units).map(({ name, f1 }) => [name, f1])).toEqual([
    ['names', 1],
    ['Person', 1],
    ['Organization', 0],
    ['Place', 1],
  ])
  expect(reportOf('names', units.length, figures(units)).split('\n')[1]).toBe(
    '  names            100.0   100.0   100.0       2  100.0–100.0',
  )
})
