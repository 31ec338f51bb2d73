/** Words of the text as one reads them elsewhere: names resolved, no loose marks. */
import { branch, headAt, type Reading, relationAt, uposAt, wordAt } from './reading.ts'

/** What a phrase can do without when it is read out of context. */
const LOOSE = new Set([
  'acl',
  'advcl',
  'parataxis',
  'appos',
  'discourse',
  'vocative',
  'dislocated',
  'cc:preconj',
])
const HONORIFIC = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'dr', 'dr.', 'sir', 'the'])
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'whose', 'hers', 'theirs'])
const MARKS = /^["“”„«»‘()[\]{}*_|<>]+$/

/** The tokens of a noun phrase without relative clauses, appositions, asides and times. */
export function phraseTokens(reading: Reading, head: number): number[] {
  const timed = new Set(reading.times.flatMap(({ first, last }) => span(first, last)))
  return trimmed(
    reading,
    branch(
      reading,
      head,
      i =>
        LOOSE.has(relationAt(reading, i)) ||
        (timed.has(i) && headAt(reading, i) === head && !timed.has(head)),
    ),
  )
}

/** Text of tokens in order, each name in full, each pronoun by the name it stands for. */
export function spoken(reading: Reading, tokens: readonly number[]): string {
  let text = ''
  let end = -1
  let last: unknown = null
  for (const [place, i] of tokens.entries()) {
    const token = reading.tokens[i]
    if (!token || MARKS.test(token.text)) continue
    const named = reading.names[i]
    const next = tokens[place + 1]
    if (token.text === ',' && next !== i + 1) continue
    if (!named && HONORIFIC.has(token.text.toLowerCase()) && next !== undefined && resolved(reading, next))
      continue
    if (named && resolved(reading, i)) {
      if (last === named.mention) continue
      last = named.mention
      const possessive = POSSESSIVE.has(token.text.toLowerCase()) && uposAt(reading, i) === 'PRON'
      text += `${text === '' || text.endsWith('-') ? '' : ' '}${named.entity.name}${possessive ? '’s' : ''}`
      end = named.mention.end
      continue
    }
    last = null
    const glued = token.start === end || /^(?:['’]s?|n['’]t|[,.;:!?%])$/i.test(token.text)
    text += (text === '' || glued ? '' : ' ') + token.text.replace(/\s+/g, ' ')
    end = token.end
  }
  return text.trim()
}

/** Whether the words of a phrase point outside it: a pronoun no name was found for. */
export function dangles(reading: Reading, tokens: readonly number[]): boolean {
  return tokens.some(
    i => uposAt(reading, i) === 'PRON' && !reading.names[i] && PERSONAL.has(wordAt(reading, i)),
  )
}

const PERSONAL = new Set([
  'he',
  'she',
  'it',
  'they',
  'him',
  'her',
  'them',
  'his',
  'its',
  'their',
  'this',
  'that',
  'these',
  'those',
  'who',
  'which',
  'whom',
  'whose',
  'one',
  'i',
  'we',
  'us',
  'our',
  'my',
  'me',
  'you',
  'your',
])

/** Names and what stands for them are said in full; a nominal with words of its own keeps them. */
function resolved(reading: Reading, i: number): boolean {
  const named = reading.names[i]
  if (!named) return false
  if (named.mention.kind !== 'nominal') return true
  return uposAt(reading, i) !== ''
}

/** Without punctuation and conjunctions at either end. */
function trimmed(reading: Reading, tokens: number[]): number[] {
  const idle = (i: number | undefined): boolean =>
    i !== undefined && (uposAt(reading, i) === 'PUNCT' || relationAt(reading, i) === 'cc')
  let from = 0
  let to = tokens.length
  while (from < to && idle(tokens[from])) from++
  while (to > from && idle(tokens[to - 1])) to--
  return tokens.slice(from, to)
}

const span = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)
