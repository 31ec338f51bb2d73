/** Words of the text as one reads them elsewhere: names resolved, no loose marks. */
import type { Token } from '../document.ts'
import { DANGLING, HONORIFICS, LOOSE_RELATIONS, POSSESSIVES } from '../lexicon/events/phrases.ts'
import { branch, headAt, type Named, type Reading, relationAt, uposAt, wordAt } from './reading.ts'

const MARKS = /^["“”„«»‘`()[\]{}*_|<>]+$/
const GLUED = /^(?:['’]s?|n['’]t|['’](?:re|ve|ll|d|m)|[,.;:!?%])$/i

/** Also a single mark, where it does not stand for “of”. */
const isMark = ({ text, upos }: Token): boolean =>
  MARKS.test(text) || (upos === 'PUNCT' && /^['’]$/.test(text))

/** The tokens of a noun phrase without relative clauses, appositions, asides and dates. */
export function phraseTokens(reading: Reading, head: number): number[] {
  const dated = new Set(
    reading.times.filter(({ time }) => time.edtf !== null).flatMap(({ first, last }) => span(first, last)),
  )
  return trimmed(
    reading,
    branch(
      reading,
      head,
      i =>
        LOOSE_RELATIONS.has(relationAt(reading, i)) ||
        (dated.has(i) && headAt(reading, i) === head && !dated.has(head)),
    ),
  )
}

/**
 * Text of tokens in order, each name in full, each pronoun by the name it stands for.
 * @param said ids of the entities named so far, to which a pronoun may point back; added to.
 */
export function spoken(reading: Reading, tokens: readonly number[], said = new Set<string>()): string {
  let text = ''
  let end = -1
  let last: Named['mention'] | null = null
  tokens.forEach((i, place) => {
    const token = reading.tokens[i]
    const next = tokens[place + 1]
    if (!token || isMark(token) || (token.text === ',' && next !== i + 1)) return
    const name = fullName(reading, i, said)
    if (
      name === null &&
      next !== undefined &&
      HONORIFICS.has(wordAt(reading, i)) &&
      fullName(reading, next, said)
    )
      return
    const mention = name === null ? null : (reading.names[i]?.mention ?? null)
    if (mention !== null && mention === last) return
    last = mention
    const word = name ?? token.text.replace(/\s+/g, ' ')
    const glued = token.start === end || (name === null && GLUED.test(token.text))
    text += (text === '' || glued ? '' : ' ') + word
    end = mention?.end ?? token.end
  })
  return text.trim()
}

/** Tokens in the words of the text, without quotation marks and brackets among them. */
export const asWritten = (reading: Reading, tokens: readonly number[]): string =>
  tokens
    .map(i => reading.tokens[i])
    .filter(token => token !== undefined)
    .filter(token => !isMark(token))
    .map((token, i, all) => (i > 0 && (all[i - 1]?.end ?? 0) < token.start ? ' ' : '') + token.text)
    .join('')

/** The name to say for a token, or null where its own word is said. */
function fullName(reading: Reading, i: number, said: Set<string>): string | null {
  const named = reading.names[i]
  if (!named) return null
  const { entity, mention, also } = named
  if (also) return null
  if (mention.kind === 'pronoun') {
    if (said.has(entity.id)) return null
    said.add(entity.id)
    // “warned her about it”: “her” owns nothing where no noun phrase follows
    const behind = /^(?:NOUN|PROPN|ADJ|NUM|VERB|ADV)$/.test(uposAt(reading, i + 1))
    const owns =
      POSSESSIVES.has(wordAt(reading, i)) && behind && !/^(?:i?obj|obl)$/.test(relationAt(reading, i))
    return owns ? `${entity.name}’s` : entity.name
  }
  // “the Harts sold the business”, which is theirs and bears their name
  if (mention.kind === 'nominal' && said.has(entity.id)) return null
  said.add(entity.id)
  const modifier = /^(?:amod|compound|nmod)$/.test(relationAt(reading, headOf(reading, i)))
  if (modifier && entity.type === 'Place' && !isOwner(reading, headOf(reading, i))) return null
  return echoes(reading, i, entity.name) ? null : entity.name
}

/** The token of a mention that the others hang on. */
function headOf(reading: Reading, i: number): number {
  let head = i
  const { mention } = reading.names[i] ?? {}
  for (
    let at = headAt(reading, i), steps = 0;
    at >= 0 && steps < reading.tokens.length;
    at = headAt(reading, at), steps++
  ) {
    if (reading.names[at]?.mention !== mention) break
    head = at
  }
  return head
}

const isOwner = (reading: Reading, i: number): boolean =>
  reading.tokens[i]?.deprel === 'nmod:poss' ||
  (relationAt(reading, i) === 'nmod' &&
    (reading.children[i] ?? []).some(c => relationAt(reading, c) === 'case'))

/** Whether the words behind a mention repeat the end of its full name: “Yonhap news agency” for Yonhap News Agency. */
function echoes(reading: Reading, i: number, name: string): boolean {
  const mention = reading.names[i]?.mention
  let after = i
  while (reading.names[after]?.mention === mention && after < reading.tokens.length) after++
  const word = wordAt(reading, after)
  return word.length > 2 && name.toLowerCase().split(' ').includes(word)
}

/** Whether the words of a phrase point outside it: a pronoun no name was found for. */
export function dangles(reading: Reading, tokens: readonly number[]): boolean {
  return tokens.some(
    i => uposAt(reading, i) === 'PRON' && !reading.names[i] && DANGLING.has(wordAt(reading, i)),
  )
}

/** Without punctuation and conjunctions at either end. */
function trimmed(reading: Reading, tokens: number[]): number[] {
  const idle = (i: number | undefined): boolean =>
    i !== undefined && (uposAt(reading, i) === 'PUNCT' || relationAt(reading, i) === 'cc')
  let from = 0
  let to = tokens.length
  while (from < to && idle(tokens[from])) from++
  while (to > from && (idle(tokens[to - 1]) || isAge(reading, tokens, to - 1))) to--
  return tokens.slice(from, to)
}

/** “Ada Bell, 34”: a number behind a comma at the end. */
const isAge = (reading: Reading, tokens: readonly number[], at: number): boolean => {
  const i = tokens[at]
  return i !== undefined && at > 0 && uposAt(reading, i) === 'NUM' && reading.tokens[i - 1]?.text === ','
}

const span = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)
