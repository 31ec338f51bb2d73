/** Learns where sentences end: an averaged perceptron over the gaps between words, which corrects the rules. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConllu } from '../evaluate/conllu.ts'
import { documentOf, documentsOf } from '../evaluate/document.ts'
import { endFeatures, isOpen } from '../extract/syntax/sentence-ends.ts'
import { endsByRule } from '../extract/syntax/sentences.ts'
import { tokenize, type Word } from '../extract/syntax/tokens.ts'
import { BETWEEN_WORDS } from '../extract/word-list.ts'
import { shuffled } from './shuffled.ts'

const ROUNDS = 6
/** A gap that is right by less is learnt from all the same. */
const MARGIN = 3
/** Smaller weights are left out. */
const LEAST = 1
/** Weights are kept as whole numbers, so many to one. */
const SCALE = 8

/** A paragraph, with the places of the words that end its sentences: by the rules, and by the treebank. */
interface Paragraph {
  words: readonly Word[]
  ruled: ReadonlySet<number>
  ends: ReadonlySet<number>
}

/**
 * Trains on `ewt-train.conllu` and `gum-train.conllu` and writes the weights as JSON; the same files give the same bytes.
 * @param folder where the treebanks lie. @param out the file to write.
 */
export function trainSentenceEnds(folder: string, out: string): void {
  const paragraphs = ['ewt-train.conllu', 'gum-train.conllu'].flatMap(file =>
    paragraphsOf(join(folder, file)),
  )
  const kept = [...learn(paragraphs)]
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const weights = {
    features: kept.map(([feature]) => feature).join(BETWEEN_WORDS),
    weights: kept.map(([, weight]) => Math.round(weight * SCALE)),
  }
  writeFileSync(out, `${JSON.stringify(weights)}\n`)
}

function paragraphsOf(path: string): Paragraph[] {
  return documentsOf(readConllu(readFileSync(path, 'utf8'), path)).flatMap(sentences => {
    const { document, starts } = documentOf(sentences)
    const { text } = document.source
    const last = new Set(sentences.map(({ words }, s) => (starts[s] ?? 0) + (words.at(-1)?.end ?? 0)))
    return document.blocks.map(block => {
      const words = tokenize(text, block)
      const ends = new Set(words.flatMap(({ end }, i) => (last.has(end) ? [i] : [])))
      return { words, ruled: endsByRule(text, words), ends }
    })
  })
}

/** @returns the mean of each feature’s weight over all steps. */
function learn(paragraphs: readonly Paragraph[]): Map<string, number> {
  /** Weight now, sum over the steps before `since`, and that step. */
  const learnt = new Map<string, { now: number; sum: number; since: number }>()
  let step = 0
  for (let round = 0; round < ROUNDS; round++)
    for (const { words, ruled, ends } of shuffled(paragraphs, round)) {
      let first = 0
      words.slice(0, -1).forEach((word, i) => {
        step++
        if (isOpen(word, words[i + 1] as Word)) {
          const features = endFeatures(words, i, first, ruled.has(i))
          const score = features.reduce((sum, feature) => sum + (learnt.get(feature)?.now ?? 0), 0)
          const right = ends.has(i) ? 1 : -1
          if (score * right <= MARGIN)
            for (const feature of features) {
              const { now, sum, since } = learnt.get(feature) ?? { now: 0, sum: 0, since: step }
              learnt.set(feature, { now: now + right, sum: sum + now * (step - since), since: step })
            }
        }
        if (ends.has(i)) first = i + 1
      })
    }
  return new Map(
    [...learnt].map(([feature, { now, sum, since }]) => [feature, (sum + now * (step - since)) / step]),
  )
}
