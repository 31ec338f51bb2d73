/** Learns the types of names: a maximum-entropy classifier over what the entity stage takes for names. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConllu, type TreeSentence } from '../evaluate/conllu.ts'
import { documentOf, documentsOf } from '../evaluate/document.ts'
import { readIob } from '../evaluate/iob.ts'
import type { Document } from '../extract/document.ts'
import { coordinate } from '../extract/entity/coordinate.ts'
import { findNames } from '../extract/entity/find.ts'
import { groupsOf } from '../extract/entity/group.ts'
import { CLASSES, nameFeatures, ruleFeatures } from '../extract/entity/learnt.ts'
import type { SyntaxModels } from '../extract/syntax/models.ts'
import { syntax } from '../extract/syntax/syntax.ts'
import { BETWEEN_WORDS } from '../extract/word-list.ts'
import { shuffled } from './shuffled.ts'

const ROUNDS = 12
/** Size of the first steps (AdaGrad), and how strongly weights are drawn to nothing. */
const STEP = 0.2
const DECAY = 1e-5
/** Smaller weights are left out; the others are kept as whole numbers, so many to one. */
const LEAST = 0.2
const SCALE = 16
/** A word seen so often in lower case, and seldom as a name, is common. */
const COMMON_SEEN = 3

interface Example {
  features: readonly string[]
  label: number
}

/** A span of a text and the class of what it names. */
interface Gold {
  start: number
  end: number
  label: number
}

/**
 * Trains on `wikigold.conll.txt`, `btc/g.conll` and the entities in `gum-train.conllu`, and writes the weights as JSON; the
 * same files and models give the same bytes. Rules and common words are those of now: they decide what is taken for a name.
 * @param folder where they lie. @param models the tagger and parser to read them with. @param out the file to write.
 */
export function trainNames(folder: string, models: SyntaxModels, out: string): void {
  const common = commonWords(
    ['ewt-train.conllu', 'gum-train.conllu'].flatMap(file => treebank(join(folder, file))),
  )
  const examples = [
    ...['wikigold.conll.txt', 'btc/g.conll'].flatMap(file => ofIob(join(folder, file), models, common)),
    ...ofGum(join(folder, 'gum-train.conllu'), models, common),
  ]
  const weights = [...learn(examples)]
    .map(
      ([feature, row]) =>
        [feature, row.map(weight => (Math.abs(weight) < LEAST ? 0 : Math.round(weight * SCALE)))] as const,
    )
    .filter(([, row]) => row.some(weight => weight !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const file = {
    common: [...common].sort().join(' '),
    scale: SCALE,
    features: weights.map(([feature]) => feature).join(BETWEEN_WORDS),
    weights: weights.flatMap(([, row]) => row),
  }
  writeFileSync(out, `${JSON.stringify(file)}\n`)
}

const treebank = (path: string): TreeSentence[] => readConllu(readFileSync(path, 'utf8'), path)

function commonWords(sentences: readonly TreeSentence[]): Set<string> {
  const seen = new Map<string, number>()
  for (const { form, upos } of sentences.flatMap(({ words }) => words)) {
    const lower = form.toLowerCase()
    if (/^\p{L}{2,}$/u.test(form)) seen.set(lower, (seen.get(lower) ?? 0) + (upos === 'PROPN' ? -1 : 1))
  }
  return new Set([...seen].flatMap(([word, count]) => (count >= COMMON_SEEN ? [word] : [])))
}

/** Files of names: what is marked as something else, or not at all, is `Other`. */
function ofIob(path: string, models: SyntaxModels, common: ReadonlySet<string>): Example[] {
  return documentsOf(readIob(readFileSync(path, 'utf8'), path)).flatMap(sentences => {
    const { document, starts } = documentOf(sentences)
    const gold = sentences.flatMap(({ names }, s) =>
      names.map(({ start, end, type }) => ({
        start: start + (starts[s] ?? 0),
        end: end + (starts[s] ?? 0),
        label: CLASSES.findIndex(one => one === (type ?? 'Other')),
      })),
    )
    return examplesOf(syntax(models)(document), common, ({ start, end }) => {
      const over = gold.filter(one => one.start < end && start < one.end)
      if (over.length === 0) return CLASSES.indexOf('Other')
      return over.find(one => one.start === start || one.end === end)?.label
    })
  })
}

/** Entities of GUM: what is marked with exactly a name’s words, “the” aside. */
function ofGum(path: string, models: SyntaxModels, common: ReadonlySet<string>): Example[] {
  const entities = gumEntities(readFileSync(path, 'utf8'))
  return documentsOf(
    treebank(path).map((sentence, s) => ({ ...sentence, entities: entities[s] ?? [] })),
  ).flatMap(sentences => {
    const { document, starts } = documentOf(sentences)
    const gold = sentences.flatMap(({ words, entities }, s) =>
      entities.map(({ from, to, label }): Gold => {
        const first = /^the$/i.test(words[from]?.form ?? '') ? from + 1 : from
        return {
          start: (words[first]?.start ?? 0) + (starts[s] ?? 0),
          end: (words[to]?.end ?? 0) + (starts[s] ?? 0),
          label,
        }
      }),
    )
    const labels = new Map(gold.map(({ start, end, label }) => [`${start}-${end}`, label]))
    return examplesOf(syntax(models)(document), common, ({ start, end }) => labels.get(`${start}-${end}`))
  })
}

/** The entities of each sentence by their first and last word, from `Entity=(4-person-…` in the last column. */
function gumEntities(content: string): { from: number; to: number; label: number }[][] {
  return content
    .split(/\n\n+/)
    .map(block => block.split('\n').filter(line => /^\d+\t/.test(line)))
    .filter(rows => rows.length > 0)
    .map(rows => {
      const found: { from: number; to: number; label: number }[] = []
      const open: { id: string; from: number; label: number }[] = []
      rows.forEach((row, i) => {
        const [, marks = ''] = /(?:^|\|)Entity=([^|]*)/.exec(row.split('\t')[9] ?? '') ?? []
        for (const [, id = '', type = '', closed, ended] of marks.matchAll(
          /\((\d+)-(\w+)[^()]*(\))?|(\d+)\)/g,
        )) {
          if (ended !== undefined) {
            const at = open.findLastIndex(one => one.id === ended)
            const [one] = at < 0 ? [] : open.splice(at, 1)
            if (one) found.push({ from: one.from, to: i, label: one.label })
          } else {
            const label = ['person', 'organization', 'place'].indexOf(type)
            const one = { id, from: i, label: label < 0 ? CLASSES.indexOf('Other') : label }
            if (closed) found.push({ from: i, to: i, label: one.label })
            else open.push(one)
          }
        }
      })
      return found
    })
}

function examplesOf(
  document: Document,
  common: ReadonlySet<string>,
  labelOf: (span: { start: number; end: number }) => number | undefined,
): Example[] {
  const groups = groupsOf(findNames(document))
  coordinate(groups, document.source.text)
  return groups.flatMap(({ names, scores }) =>
    names.flatMap(found => {
      const label = labelOf(found)
      return label === undefined
        ? []
        : [{ features: [...nameFeatures(found.words, found.name, common), ...ruleFeatures(scores)], label }]
    }),
  )
}

/** Multinomial logistic regression by AdaGrad, one example a step. */
function learn(examples: readonly Example[]): Map<string, number[]> {
  const weights = new Map<string, number[]>()
  const squares = new Map<string, number[]>()
  for (let round = 0; round < ROUNDS; round++)
    for (const { features, label } of shuffled(examples, round)) {
      const sums = CLASSES.map((_, c) =>
        features.reduce((sum, feature) => sum + (weights.get(feature)?.[c] ?? 0), 0),
      )
      const most = Math.max(...sums)
      const powers = sums.map(sum => Math.exp(sum - most))
      const total = powers.reduce((sum, power) => sum + power, 0)
      for (const feature of features) {
        const row = weights.get(feature) ?? CLASSES.map(() => 0)
        const square = squares.get(feature) ?? CLASSES.map(() => 1)
        CLASSES.forEach((_, c) => {
          const slope = (powers[c] ?? 0) / total - (c === label ? 1 : 0) + DECAY * (row[c] ?? 0)
          square[c] = (square[c] ?? 0) + slope * slope
          row[c] = (row[c] ?? 0) - (STEP * slope) / Math.sqrt(square[c] ?? 1)
        })
        weights.set(feature, row)
        squares.set(feature, square)
      }
    }
  return weights
}
