/** Where the pieces of a sentence begin and end: brackets, relative clauses, datelines, and who said it all. */
import { SAID, SUBORDINATORS } from '../lexicon/grammar/clauses.ts'
import type { TaggedWord } from './parser.ts'

/** A part of the sentence that is taken out: its words, and what to do with its top. */
export interface Piece {
  /** First and last of the tokens that go, marks included, as places in the run they are taken from. */
  from: number
  to: number
  /** First and last token of what is parsed by itself. */
  inner: readonly [number, number]
  kind: 'bracket' | 'relative'
}

/** A speaker behind what was said, as places in the run. */
export interface Attribution {
  /** The mark that ends what was said; a closing quotation mark may follow it. */
  comma: number
  /** First token of the speaker, or the verb where that comes first. */
  speaker: number
  verb: number
}

const SUBJECT_TAGS = new Set('NN NNS NNP NNPS PRP PRP$ DT JJ JJS JJR CD POS HYPH WP$'.split(' '))
const LONGEST_SPEAKER = 14
const LONGEST_DATELINE = 10
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '—': '—', '–': '–', '--': '--' }

const isQuote = (word: string): boolean => /^(?:"|''|``|[“”«»])$/.test(word)
/** The Penn tag of a word; empty beyond the run. */
export const tagOf = (word: TaggedWord | undefined): string => word?.tag.split(' ')[1] ?? ''
export const isFiniteVerb = (word: TaggedWord | undefined): boolean =>
  /^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(word))

/** The dash after a dateline, “KABUL, Afghanistan (AP) —”; -1 where there is none. */
export function datelineEnd(run: readonly TaggedWord[]): number {
  const dash = run.slice(0, LONGEST_DATELINE).findIndex(({ word }) => /^(?:[—–]|--)$/.test(word))
  const before = run.slice(0, Math.max(dash, 0))
  const named = before.every(
    ({ word, tag }) => tag.startsWith('PROPN') || /^(?:[,()]|\p{Lu}[\p{Lu}.]+|\d+)$/u.test(word),
  )
  // “Ada Bell (3 May 1928 – 2017) was …”: a dash inside a bracket ends no dateline
  const open =
    before.findLastIndex(({ word }) => word === '(') > before.findLastIndex(({ word }) => word === ')')
  return named && !open && dash > 0 && dash < run.length - 1 ? dash : -1
}

/** The first bracket or relative clause of a run. */
export function pieceIn(run: readonly TaggedWord[]): Piece | undefined {
  for (let i = 1; i < run.length; i++) {
    const { word } = run[i] as TaggedWord
    const closer = CLOSERS[word]
    if (closer !== undefined) {
      const end = run.findIndex((other, j) => j > i && other.word === closer)
      if (end > i + 1 && end < run.length)
        return { from: i, to: end, inner: [i + 1, end - 1], kind: 'bracket' }
    }
    const beside = ageAfter(run, i) ?? appositionAfter(run, i)
    if (beside) return beside
    if (word === ',' && /^(?:who|which|whose|whom)$/i.test(run[i + 1]?.word ?? '')) {
      const end = endOfRelative(run, i + 1)
      // a clause of its own behind the comma needs it
      const to = isClause(run, end + 1) ? end - 1 : end
      if (end > 0) return { from: i, to, inner: [i + 1, end - 1], kind: 'relative' }
    }
  }
  return undefined
}

/** “Ana Orr, 52, left”: an age between commas; the second comma stays where a relative clause needs it. */
function ageAfter(run: readonly TaggedWord[], i: number): Piece | undefined {
  const [before, comma, age, end, next] = run.slice(i - 1, i + 4)
  const named = /^NNP?$/.test(tagOf(before)) && comma?.word === ',' && end?.word === ','
  if (!named || !/^\d{1,3}$/.test(age?.word ?? '')) return undefined
  const relative = /^(?:who|whose|whom)$/i.test(next?.word ?? '')
  return { from: i, to: relative ? i + 1 : i + 2, inner: [i + 1, i + 1], kind: 'bracket' }
}

/** What may open a phrase that tells who somebody is, and how many words it may have. */
const OPENS_APPOSITION = /^(?:DT|PRP\$|NNP|NNPS|JJ|NN|CD)$/
const LONGEST_APPOSITION = 16

/**
 * “Ana Orr, a member of the union, will run it”, “the mayor, Ana Orr, said”: a phrase between commas from a noun to the verb
 * that goes with it; nothing in it is finite.
 */
function appositionAfter(run: readonly TaggedWord[], i: number): Piece | undefined {
  if (run[i]?.word !== ',' || !/^(?:NN|JJ)/.test(tagOf(run[i - 1]))) return undefined
  const end = run.findIndex(({ word }, j) => j > i && word === ',')
  const inside = run.slice(i + 1, Math.max(end, 0))
  let next = end + 1
  while (/^RB$/.test(tagOf(run[next]))) next++
  if (inside.length === 0 || inside.length > LONGEST_APPOSITION || !isFiniteVerb(run[next])) return undefined
  const isPhrase =
    OPENS_APPOSITION.test(tagOf(inside[0])) &&
    !inside.some((word, at) => isFiniteVerb(word) || (tagOf(word) === 'CC' && at === inside.length - 2))
  return isPhrase && opensClause(run, i)
    ? { from: i, to: end, inner: [i + 1, end - 1], kind: 'bracket' }
    : undefined
}

/** What a clause follows: marks and conjunctions. */
const OPENS_CLAUSE = /^(?:[,;:"“”—–(]|but|that|when|while|after|before|as|because|if|although|though)$/i

/** Whether the noun phrase before a comma can be the subject of what follows: no preposition leads it in, no verb governs it. */
function opensClause(run: readonly TaggedWord[], comma: number): boolean {
  const start = phraseBefore(run, comma)
  const before = run[start - 1]
  // “Ana, a painter, and Tom, a teacher, met”: both do
  if (/^(?:and|or)$/i.test(before?.word ?? '')) return run[start - 2]?.word !== ','
  return before === undefined || OPENS_CLAUSE.test(before.word)
}

/** The comma that ends a relative clause: the first one, after its own verb, that the main clause’s verb follows. */
function endOfRelative(run: readonly TaggedWord[], start: number): number {
  // “Under Pell, who gave it a park, the firm throve”: before what opens a sentence nothing ends but its own clause
  const opened = tagOf(run[0]) === 'IN'
  let verb = false
  for (let i = start + 1; i < run.length; i++) {
    const word = run[i] as TaggedWord
    if (word.word === ',' && verb) {
      let next = i + 1
      while (/^RB/.test(tagOf(run[next]))) next++
      if (isFiniteVerb(run[next]) && next < run.length) return i
      if (opened && isClause(run, next)) return i
      if (run[next]?.word === 'but' && SUBJECT_TAGS.has(tagOf(run[next + 1]))) return i
    }
    verb ||= isFiniteVerb(word)
  }
  return -1
}

/** Whether a noun phrase begins here and a finite verb stands right behind it. */
function isClause(run: readonly TaggedWord[], start: number): boolean {
  let end = start
  while (SUBJECT_TAGS.has(tagOf(run[end]))) end++
  return end > start && end < run.length && isFiniteVerb(run[end])
}

/** A speaker and verb after what was said: “…, the ministry said on Monday”, “…, said Mr Orr”. */
export function attributionIn(run: readonly TaggedWord[]): Attribution | undefined {
  for (let verb = run.length - 1; verb > 3; verb--) {
    const { word } = run[verb] as TaggedWord
    // “…, state media reported”: taggers take the last word for a participle.
    if (!SAID.has(word.toLowerCase()) || !(isFiniteVerb(run[verb]) || tagOf(run[verb]) === 'VBN')) continue
    const speaker = speakerStart(run, verb)
    const comma = isQuote(run[speaker - 1]?.word ?? '') ? speaker - 2 : speaker - 1
    if (comma < 2 || !/^[,?!]$/.test(run[comma]?.word ?? '')) continue
    if (
      SUBORDINATORS.has(run[0]?.word.toLowerCase() ?? '') &&
      !run.slice(0, comma).some(({ word }) => word === ',')
    )
      continue
    if (run.slice(0, comma).some(isFiniteVerb) && !clauseFollows(run, verb)) return { comma, speaker, verb }
  }
  return undefined
}

/** The first token of the subject before a verb, “the mayor, Ana Orr, said”; the verb itself where the subject follows it. */
function speakerStart(run: readonly TaggedWord[], verb: number): number {
  const start = phraseBefore(run, verb)
  if (start < verb || run[verb - 1]?.word !== ',') return start
  const name = phraseBefore(run, verb - 1)
  if (name === verb - 1 || run[name - 1]?.word !== ',') return start
  const title = phraseBefore(run, name - 1)
  return title < name - 1 && run[title - 1]?.word === ',' ? title : start
}

/** The first token of the noun phrase that ends before a token; that token where there is none. */
export function phraseBefore(run: readonly TaggedWord[], end: number): number {
  let at = end
  while (
    at > 0 &&
    end - at <= LONGEST_SPEAKER &&
    (SUBJECT_TAGS.has(tagOf(run[at - 1])) ||
      /^(?:of|for)$/.test(run[at - 1]?.word ?? '') ||
      // “brother-in-law”
      (run[at]?.word === '-' && run[at - 2]?.word === '-'))
  )
    at--
  return at
}

/** Whether the verb of speaking has its own content behind it. */
function clauseFollows(run: readonly TaggedWord[], verb: number): boolean {
  for (let i = verb + 1; i < run.length && run[i]?.word !== ','; i++)
    if (isFiniteVerb(run[i]) || run[i]?.word === 'that' || run[i]?.word === ':') return true
  return false
}
