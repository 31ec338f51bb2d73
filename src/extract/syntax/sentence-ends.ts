/**
 * Whether a sentence ends between two words, learnt from treebanks: where no mark says so (“Regards, Ana”), or where a mark
 * says so wrongly. What the rules think is one of the features, so that the model only corrects them.
 */
import { ANYWHERE, BEFORE_NAME, CALENDAR } from '../lexicon/grammar/abbreviations.ts'
import { OPENERS } from '../lexicon/grammar/tokens.ts'
import learnt from '../weights/sentence-ends.json' with { type: 'json' }
import { WordList } from '../word-list.ts'
import type { Word } from './tokens.ts'

/** Each has a weight; a sentence ends where their sum is positive. */
const FEATURES = new WordList(learnt.features)

/** Whether a sentence that began at `first` ends behind the word at `i`; see {@link endFeatures}. */
export const isLearntEnd = (words: readonly Word[], i: number, first: number, rule: boolean): boolean =>
  !isMarkOfName(words, i, first) &&
  endFeatures(words, i, first, rule).reduce(
    (sum, feature) => sum + (learnt.weights[FEATURES.find(feature)] ?? 0),
    0,
  ) > 0

/** “the firm Yahoo! and others”: behind a name inside the sentence, and before a word in lower case. */
const isMarkOfName = (words: readonly Word[], i: number, first: number): boolean =>
  /^[!?]$/.test(words[i]?.text ?? '') &&
  i - 1 > first &&
  /^\p{Lu}\p{Ll}/u.test(words[i - 1]?.text ?? '') &&
  /^\p{Ll}/u.test(words[i + 1]?.text ?? '')

const MARK = /^[^\p{L}\p{N}]+$/u

/** Whether a gap is looked at: not between two plain words in lower case, where hardly any sentence ends. */
export const isOpen = (before: Word, after: Word): boolean =>
  !/^\p{Ll}+$/u.test(before.text) || !/^\p{Ll}/u.test(after.text)

/** Curly marks are as good as straight ones, which treebanks have. */
const plain = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")

/** A word’s form in few classes; marks are themselves. */
function shape(word: string | undefined): string {
  if (word === undefined) return '∅'
  const text = plain(word)
  if (MARK.test(text)) return text.length > 3 ? text.slice(0, 3) : text
  if (/^(?:https?:|www\.)|@./.test(text)) return 'web'
  if (/^\d/.test(text))
    return /^\d+$/.test(text) ? `9${Math.min(text.length, 5)}` : /[:/]/.test(text) ? '9:9' : '9x'
  if (text.endsWith('.')) return text.length === 2 ? 'X.' : /^\p{Lu}/u.test(text) ? 'Xx.' : 'x.'
  if (/^\p{Lu}+$/u.test(text)) return text.length === 1 ? 'X' : 'XX'
  if (/^\p{Lu}/u.test(text)) return 'Xx'
  return /^\p{Ll}/u.test(text) ? 'x' : 'o'
}

const abbreviation = (text: string): string => {
  const bare = text.replace(/\.$/, '').toLowerCase()
  return BEFORE_NAME.has(bare) ? 'before' : CALENDAR.has(bare) ? 'calendar' : ANYWHERE.has(bare) ? 'any' : '-'
}

/**
 * The features of the gap behind a word.
 * @param first where the sentence began. @param rule whether the rules end a sentence here.
 */
export function endFeatures(words: readonly Word[], i: number, first: number, rule: boolean): string[] {
  const text = (at: number): string => plain(words[at]?.text ?? '∅')
  const [a, b] = [text(i), text(i + 1)]
  const [lowA, lowB] = [a.toLowerCase(), b.toLowerCase()]
  const [s0, s1, s2, s3] = [
    shape(words[i - 1]?.text),
    shape(words[i]?.text),
    shape(words[i + 1]?.text),
    shape(words[i + 2]?.text),
  ]
  const tight = words[i]?.end === words[i + 1]?.start ? 't' : ''
  const r = rule ? '+' : '-'
  const length = i - first + 1
  const size = length < 4 ? String(length) : length < 8 ? '4' : length < 16 ? '8' : '16'
  const opener = OPENERS.has(lowB) ? 'o' : ''
  return [
    `r${r}`,
    `1${r}${s1}`,
    `2${r}${s2}${opener}`,
    `12${r}${s1} ${s2}${tight}`,
    `a${lowA}`,
    `b${lowB}`,
    `a2${lowA} ${s2}`,
    `1b${s1} ${lowB}`,
    `012${s0} ${s1} ${s2}`,
    `123${s1} ${s2} ${s3}`,
    `0123${s0} ${s1} ${s2} ${s3}`,
    `z${text(i - 1).toLowerCase()} ${s1} ${s2}`,
    `c${s1} ${s2} ${text(i + 2).toLowerCase()}`,
    `l${r}${size} ${s1} ${s2}`,
    `n${r}${abbreviation(a)} ${s2}${opener}`,
    `p${s1} ${s2} ${words.length < 12 ? 'short' : 'long'}`,
    `w${shape(words[first]?.text)} ${s1} ${s2}`,
  ]
}
