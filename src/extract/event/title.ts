/** A clause that tells the happening out of its context. */
import { subjectOf } from './arguments.ts'
import type { Happening } from './happening.ts'
import { dangles, phraseTokens, spoken } from './phrase.ts'
import { dependents, type Reading, relationAt, uposAt, wordAt } from './reading.ts'
import { verbGroup } from './verb-group.ts'

/** Longest title, in UTF-16 code units. */
const LIMIT = 90

/** The title of a mention: subject, verb and what completes it, in the order and words of the text. */
export function titleOf({ trigger: { reading, token, kind, verb } }: Happening): string {
  const text =
    verb === null ? nounTitle(reading, token) : clauseTitle(reading, verb, kind === 'noun' ? token : null)
  const title = shortened(text === '' ? (reading.tokens[token]?.text ?? '') : text)
  return title.charAt(0).toUpperCase() + title.slice(1)
}

function clauseTitle(reading: Reading, verb: number, keep: number | null): string {
  const subject = subjectOf(reading, verb)
  const head = subject === null ? [] : bare(reading, subject)
  const start = subject === null || dangles(reading, head) ? '' : spoken(reading, head)
  const parts = [...verbWords(reading, verb)]
  let length = start.length + spoken(reading, parts).length
  for (const i of complements(reading, verb)) {
    const phrase = complementTokens(reading, i)
    const added = spoken(reading, phrase)
    if (dangles(reading, phrase) && relationAt(reading, i) !== 'obj' && i !== keep) continue
    if (length + added.length + 1 > LIMIT && i !== keep && relationAt(reading, i) !== 'obj') break
    parts.push(...phrase)
    length += added.length + 1
  }
  const rest = spoken(
    reading,
    [...new Set(parts)].sort((a, b) => a - b),
  )
  return start === '' ? rest : `${start} ${rest}`
}

/** Auxiliaries, negation, the verb, its particle; “to” before an infinitive. */
function verbWords(reading: Reading, verb: number): number[] {
  const { auxiliaries, infinitive } = verbGroup(reading, verb)
  const own = (reading.children[verb] ?? []).filter(i => {
    const relation = reading.tokens[i]?.deprel ?? ''
    if (relation === 'compound:prt') return true
    if (relation === 'mark') return infinitive && wordAt(reading, i) === 'to'
    return relation === 'advmod' && ['not', "n't", 'n’t', 'never'].includes(wordAt(reading, i))
  })
  return [...new Set([...auxiliaries, ...own, verb])].sort((a, b) => a - b)
}

/** What completes a verb, after it: objects first in the text, then the rest, without times. */
function complements(reading: Reading, verb: number): number[] {
  const timed = new Set(reading.times.map(({ head }) => head))
  return (reading.children[verb] ?? []).filter(i => {
    const relation = relationAt(reading, i)
    return i > verb && !timed.has(i) && ['obj', 'iobj', 'obl', 'xcomp', 'ccomp'].includes(relation)
  })
}

function complementTokens(reading: Reading, i: number): number[] {
  return relationAt(reading, i) === 'ccomp' || relationAt(reading, i) === 'xcomp'
    ? phraseTokens(reading, i).filter(t => wordAt(reading, t) !== 'that' || uposAt(reading, t) !== 'SCONJ')
    : phraseTokens(reading, i)
}

/** “Vladimir Putin’s visit to Pyongyang”: the noun phrase without its article. */
function nounTitle(reading: Reading, noun: number): string {
  const articles = dependents(reading, noun, 'det')
  return spoken(
    reading,
    bare(reading, noun).filter(i => !articles.includes(i)),
  )
}

/** A noun phrase without the preposition it stands under. */
function bare(reading: Reading, head: number): number[] {
  const markers = dependents(reading, head, 'case', 'mark').filter(i => i < head)
  return phraseTokens(reading, head).filter(i => !markers.includes(i))
}

/** At most {@link LIMIT} long, cut between words. */
function shortened(text: string): string {
  if (text.length <= LIMIT) return text
  const cut = text.slice(0, LIMIT - 1)
  const at = cut.lastIndexOf(' ')
  return `${(at > LIMIT / 2 ? cut.slice(0, at) : whole(cut)).replace(/[\s,;:–-]+$/, '')}…`
}

/** Without half a surrogate pair at the end. */
const whole = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '')
