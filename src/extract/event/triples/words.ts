/** Tokens of a sentence as phrases: which belong together, and how they read. */
import { branch, dependents, type Reading, relationAt, uposAt, wordAt } from '../reading.ts'

const MARKS = /^[\p{P}\p{S}]+$/u

/** Tokens in the words of the text: as written where they stand together, with a blank where some are left out. */
export function words(reading: Reading, tokens: readonly number[]): string {
  let text = ''
  let end = -1
  for (const i of tokens) {
    const token = reading.tokens[i]
    if (!token) continue
    text += (text !== '' && token.start !== end ? ' ' : '') + token.text
    end = token.end
  }
  return text.replace(/\s+/g, ' ')
}

/** All of a phrase but what is told beside it: clauses and names behind a comma, asides, and clauses coordinated with it. */
export const phrase = (
  reading: Reading,
  head: number,
  skip: (i: number) => boolean = () => false,
): number[] =>
  trimmed(
    reading,
    branch(reading, head, i => skip(i) || isBeside(reading, i)),
  )

function isBeside(reading: Reading, i: number): boolean {
  const relation = relationAt(reading, i)
  if (/^(?:parataxis|discourse|vocative|dislocated|reparandum)$/.test(relation)) return true
  if (relation === 'conj') return hasSubject(reading, i)
  // “and” goes with the clause it leads in
  if (relation === 'cc') return hasSubject(reading, reading.tokens[i]?.head ?? -1)
  return /^(?:acl|appos|advcl)$/.test(relation) && isBehindComma(reading, i)
}

/** Whether a predicate has a subject of its own. */
export const hasSubject = (reading: Reading, i: number): boolean =>
  dependents(reading, i, 'nsubj', 'csubj').length > 0

/** Whether a phrase is set off by a comma, a dash or a bracket. */
export function isBehindComma(reading: Reading, i: number): boolean {
  const [first = i] = branch(reading, i)
  const before = MARKS.test(wordAt(reading, first)) ? first : first - 1
  return /^[,;:(–—-]+$/.test(wordAt(reading, before))
}

/** Without marks and conjunctions at either end; what closes a quotation or bracket inside stays. */
export function trimmed(reading: Reading, tokens: readonly number[]): number[] {
  const isIdle = (i: number): boolean =>
    (uposAt(reading, i) === 'PUNCT' && MARKS.test(wordAt(reading, i))) || relationAt(reading, i) === 'cc'
  const from = tokens.findIndex(i => !isIdle(i))
  if (from < 0) return []
  let to = tokens.findLastIndex(i => !isIdle(i)) + 1
  while (to < tokens.length && closes(reading, tokens.slice(from, to), tokens[to] ?? -1)) to++
  return tokens.slice(from, to)
}

const PAIRS = new Map([
  ['”', '“'],
  ['’', '‘'],
  [')', '('],
  [']', '['],
  ["''", '``'],
  ['"', '"'],
])

/** Whether a mark closes what is still open among tokens. */
function closes(reading: Reading, tokens: readonly number[], mark: number): boolean {
  const close = wordAt(reading, mark)
  const open = PAIRS.get(close)
  if (open === undefined) return false
  const count = (word: string): number => tokens.filter(i => wordAt(reading, i) === word).length
  return open === close ? count(open) % 2 === 1 : count(open) > count(close)
}
