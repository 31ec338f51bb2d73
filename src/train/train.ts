/**
 * Makes the weights of the tagger and the parser: `tsx src/train/train.ts FOLDER OUT`.
 * FOLDER holds the treebanks `ewt-train.conllu` and `gum-train.conllu`, and `ewt-dev.conllu` to measure on.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { lemmatizerOf } from '../extract/syntax/lemma.ts'
import { decodeModels } from '../extract/syntax/linear-model.ts'
import { parserOf } from '../extract/syntax/parser.ts'
import { tag } from '../extract/syntax/tagger.ts'
import { type GoldWord, readTreebank } from './conllu.ts'
import type { Perceptron } from './perceptron.ts'
import { trainLemma } from './train-lemma.ts'
import { trainParser } from './train-parser.ts'
import { jackknife, trainTagger } from './train-tagger.ts'

const [folder, out] = process.argv.slice(2)
if (!folder || !out) throw new Error('usage: train.ts FOLDER OUT')

/** Weights smaller than these cost more bytes than they are worth. */
const LEAST_WEIGHT = { tagger: 0.5, lemma: 0.3, parser: 2 }

const treebank = ['ewt-train.conllu', 'gum-train.conllu'].flatMap(file => readTreebank(join(folder, file)))
const tags = jackknife(treebank)
const tagger = trainTagger(treebank)
const lemma = trainLemma(treebank)
console.log('tagger and lemmatiser done')
const parser = trainParser(treebank, tags, Number(process.env.ROUNDS ?? 12), round =>
  console.log(`parser: round ${round + 1}`),
)

const packed = pack({
  tagger: [tagger, LEAST_WEIGHT.tagger],
  lemma: [lemma, LEAST_WEIGHT.lemma],
  parser: [parser, LEAST_WEIGHT.parser],
})
const file = gzipSync(packed, { level: 9 })
writeFileSync(out, file)
console.log(`${(file.length / 1e6).toFixed(2)} MB`)
for (const dev of ['ewt-dev.conllu', 'gum-dev.conllu'])
  console.log(dev, measure(readTreebank(join(folder, dev))))

function pack(models: Record<string, [Perceptron, number]>): Uint8Array {
  const parts = Object.entries(models).map(([name, [model, least]]) => model.encode(name, least))
  const head = `${JSON.stringify(parts.map(part => part.head))}\n`
  return Buffer.concat([Buffer.from(head), ...parts.map(({ bytes }) => bytes)])
}

/** Shares of right universal tags, heads, and heads with label, in percent. */
function measure(sentences: GoldWord[][]): Record<string, string> {
  const models = decodeModels(packed)
  const [taggerModel, lemmaModel, parserModel] = ['tagger', 'lemma', 'parser'].map(name => models.get(name))
  if (!taggerModel || !lemmaModel || !parserModel) throw new Error('the packed models are incomplete')
  const parse = parserOf(parserModel)
  const lemmatize = lemmatizerOf(lemmaModel)
  let [all, pos, lemmas, heads, labelled] = [0, 0, 0, 0, 0]
  for (const sentence of sentences) {
    const words = sentence.map(({ word }) => word)
    const tagged = tag(words, taggerModel)
    const arcs = parse(words.map((word, i) => ({ word, tag: tagged[i] ?? '' })))
    sentence.forEach((gold, i) => {
      all++
      if (tagged[i]?.split(' ')[0] === gold.tag.split(' ')[0]) pos++
      if (lemmatize(gold.word, gold.tag).toLowerCase() === gold.lemma.toLowerCase()) lemmas++
      const arc = arcs[i]
      if ((arc?.head === -1 ? sentence.length : arc?.head) !== gold.head) return
      heads++
      if (arc?.deprel === gold.deprel) labelled++
    })
  }
  const percent = (n: number): string => ((100 * n) / all).toFixed(1)
  return { UPOS: percent(pos), lemmas: percent(lemmas), UAS: percent(heads), LAS: percent(labelled) }
}
