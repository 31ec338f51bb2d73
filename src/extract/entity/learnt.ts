/** What was learnt of names speaks for each type: their words and shapes, and the words around them. */
import { ORG_HEADS, PERSON_NOUNS, PLACE_HEADS, TITLES } from '../lexicon/names/words.ts'
import learnt from '../weights/names.json' with { type: 'json' }
import { WordList } from '../word-list.ts'
import { longestAt } from './gazetteer.ts'
import { FAMILY_NAMES, GIVEN } from './given.ts'
import type { Range } from './runs.ts'
import { isAcronym, type Word } from './words.ts'

/** What is told apart; `Other` is also what is no name at all. */
export const CLASSES = ['Person', 'Organization', 'Place', 'Other'] as const

/** Points that can be given or taken in all. */
const MOST = 3

const COMMON: ReadonlySet<string> = new Set(learnt.common.split(' '))
/** Whether all pieces are words that are mostly no names. */
export const isCommon = (pieces: readonly string[]): boolean =>
  pieces.every(piece => COMMON.has(piece.toLowerCase()))

/** Each has a row of weights, a column a class. */
const FEATURES = new WordList(learnt.features)

/** Adds what was learnt to a name’s points: for and against people, organisations and places, by the mean of all its places. */
export function addLearnt(
  names: readonly { words: readonly Word[]; name: Range & { title?: string } }[],
  scores: Record<string, number>,
): void {
  const sums = CLASSES.map(() => 0)
  const rule = ruleFeatures(scores)
  for (const { words, name } of names)
    for (const feature of [...nameFeatures(words, name, COMMON), ...rule])
      weightsOf(feature).forEach((weight, i) => {
        sums[i] = (sums[i] ?? 0) + weight / learnt.scale / names.length
      })
  const other = Math.max(sums[3] ?? 0, 0)
  for (const [i, type] of CLASSES.slice(0, 3).entries())
    scores[type] = (scores[type] ?? 0) + Math.max(-MOST, Math.min(MOST, (sums[i] ?? 0) - other))
}

function weightsOf(feature: string): readonly number[] {
  const row = FEATURES.find(feature)
  return row < 0 ? [] : learnt.weights.slice(row * CLASSES.length, (row + 1) * CLASSES.length)
}

/** What the rules think of a name: its first and second type, how far they lie apart, and all points in steps. */
export function ruleFeatures(scores: Record<string, number>): string[] {
  const order = Object.entries(scores).sort(([, a], [, b]) => b - a)
  const [[first = '', most = 0] = [], [next = '', second = 0] = []] = order
  const type = most > 0 ? first : '-'
  const apart = most > 0 ? step(most - second) : 0
  return [
    `R${type}`,
    `R${type} ${apart}`,
    `R${first} ${second > 0 ? next : '-'} ${apart >= 3}`,
    ...order.map(([one, points]) => `R${one}=${step(points)}`),
  ]
}

/** Points in steps: less than none, none, 1, 3, 5 and more. */
const step = (points: number): number => (points < 0 ? -1 : ([5, 3, 1].find(least => points >= least) ?? 0))

/** The features of a name where it stands. @param common words that are mostly no names, in lower case. */
export function nameFeatures(
  words: readonly Word[],
  { from, to, title }: Range & { title?: string },
  common: ReadonlySet<string>,
): string[] {
  const at = (i: number): string => words[i]?.text.toLowerCase() ?? '∅'
  const texts = words.slice(from, to).map(({ text }) => text)
  const [first = '', last = ''] = [texts[0], texts.at(-1)]
  const features = [
    '1',
    `n${Math.min(texts.length, 5)}`,
    `s${texts.map(shape).join(' ')}`,
    `f${first.toLowerCase()}`,
    `l${last.toLowerCase()}`,
    ...texts.map(text => `w${text.toLowerCase()}`),
    `x3${last.slice(-3).toLowerCase()}`,
    `x2${last.slice(-2).toLowerCase()}`,
    `y3${first.slice(0, 3).toLowerCase()}`,
    `b${at(from - 1)}`,
    `a${at(to)}`,
    `bb${at(from - 2)} ${at(from - 1)}`,
    `aa${at(to)} ${at(to + 1)}`,
    `ba${at(from - 1)} ${at(to)}`,
    `B${at(from - 2)}`,
    `A${at(to + 1)}`,
    `u${words[from - 1]?.upos ?? '∅'} ${words[to]?.upos ?? '∅'}`,
    `v${words[to - 1]?.upos}`,
  ]
  if (texts.every(text => common.has(text.toLowerCase()))) features.push('common', `common ${shape(last)}`)
  if (GIVEN.has(first)) features.push('given', `given ${texts.length > 1}`)
  if (FAMILY_NAMES.has(first)) features.push('family')
  if (title !== undefined || TITLES.has(at(from - 1)) || PERSON_NOUNS.has(at(from - 1)))
    features.push('title')
  if (ORG_HEADS.has(last)) features.push('body')
  if (PLACE_HEADS.has(last)) features.push('place')
  if (isAcronym(first) && texts.length === 1) features.push('acronym')
  const known = longestAt(texts, 0)
  if (known) features.push(`known ${known.known.type} ${known.length === texts.length}`)
  return features
}

const shape = (text: string): string =>
  text
    .replace(/\p{Lu}{2,}/gu, 'XX')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, '9')
    .slice(0, 8)
