/** Who says so: said-clauses before and after, “according to”, and speech in quotation marks. */
import type { Entity } from '../../story/types.ts'
import { BELIEVING, DENYING, HEARSAY } from '../lexicon/events/modality.ts'
import { SOURCE_VERBS } from '../lexicon/events/verbs.ts'
import { isNegated } from './negation.ts'
import {
  ancestors,
  branch,
  dependents,
  headAt,
  lemmaAt,
  type Reading,
  relationAt,
  uposAt,
  wordAt,
} from './reading.ts'

export interface Attribution {
  source?: Entity
  sourceText: string
  /** The verb of saying, where there is one, in the same sentence. */
  verb: number | null
}

/** Who is said to say what the clause of a token tells, or null where the article says it itself. */
export function attributionOf(reading: Reading, at: number): Attribution | null {
  const path = [at, ...ancestors(reading, at)]
  const own = new Set(path)
  for (const [step, node] of path.entries()) {
    const above = path[step + 1]
    if (above !== undefined && isReservation(reading, node, above)) return null
    if (above !== undefined && relationAt(reading, node) === 'ccomp' && isSaying(reading, above))
      return fromVerb(reading, above)
    const after = dependents(reading, node, 'parataxis').find(
      i => !own.has(i) && isSaying(reading, i) && isAside(reading, i, node),
    )
    if (after !== undefined) return fromVerb(reading, after)
    const according = accordingTo(reading, node)
    if (according !== null && !(step === 0 && isSaying(reading, at) && uposAt(reading, at) !== 'VERB'))
      return according
    // a saying, its subject and its adjuncts are not what it says
    if (relationAt(reading, node) === 'parataxis') return null
    if (relationAt(reading, node) === 'nsubj' && above !== undefined && isSaying(reading, above)) return null
  }
  return null
}

/** “She thinks he lied, though nothing has been proven”: what is granted against a belief is no part of it. */
function isReservation(reading: Reading, clause: number, above: number): boolean {
  const mark = dependents(reading, clause, 'mark').find(i => /^(?:al)?though$/.test(wordAt(reading, i)))
  if (relationAt(reading, clause) !== 'advcl' || mark === undefined || mark < above) return false
  const opening = /^even$/.test(wordAt(reading, mark - 1)) ? mark - 1 : mark
  const believing = [above, ...ancestors(reading, above)].find(i => isSaying(reading, i))
  return (
    wordAt(reading, opening - 1) === ',' &&
    believing !== undefined &&
    believing < mark &&
    BELIEVING.has(lemmaAt(reading, believing))
  )
}

/** “is said to have paid”: passed on, without saying who says it. @returns the verb of saying, or null. */
export function hearsayOf(reading: Reading, verb: number): number | null {
  const head = headAt(reading, verb)
  const passed =
    relationAt(reading, verb) === 'xcomp' &&
    HEARSAY.has(lemmaAt(reading, head)) &&
    dependents(reading, head, 'nsubj:pass').length > 0
  return passed ? head : null
}

/** Whether a clause is itself what a verb says, alone or coordinated: not what stands inside it. */
export function isSaid(reading: Reading, clause: number, saying: number): boolean {
  let at = clause
  for (
    let above = headAt(reading, at);
    /^(?:conj|xcomp)$/.test(relationAt(reading, at));
    above = headAt(reading, at)
  ) {
    if (above < 0 || above === clause) break
    at = above
  }
  return (
    (headAt(reading, at) === saying && relationAt(reading, at) === 'ccomp') ||
    (headAt(reading, saying) === at && relationAt(reading, saying) === 'parataxis')
  )
}

/** Whether a saying beside a clause says that clause: not what it has of its own, nor across a semicolon; nor a denial. */
export function isAside(reading: Reading, saying: number, clause: number): boolean {
  const [from, to] = saying < clause ? [saying, clause] : [clause, saying]
  return (
    dependents(reading, saying, 'nsubj').length > 0 &&
    dependents(reading, saying, 'ccomp', 'xcomp').length === 0 &&
    !DENYING.has(lemmaAt(reading, saying)) &&
    !reading.tokens.slice(from, to).some(({ text }) => text === ';' || text === ':')
  )
}

/** Who speaks in a sentence: the subject of its outermost saying, or null. */
export function speakerOf(reading: Reading): Attribution | null {
  const verb = reading.tokens.findIndex(
    (_, i) =>
      isSaying(reading, i) && dependents(reading, i, 'nsubj').length > 0 && relationAt(reading, i) !== 'acl',
  )
  return verb < 0 ? null : fromVerb(reading, verb)
}

function isSaying(reading: Reading, i: number): boolean {
  return uposAt(reading, i) === 'VERB' && SOURCE_VERBS.has(lemmaAt(reading, i))
}

function fromVerb(reading: Reading, verb: number): Attribution | null {
  const [subject] = dependents(reading, verb, 'nsubj')
  if (subject === undefined || isNegated(reading, verb)) return null
  return { ...who(reading, subject), verb }
}

function accordingTo(reading: Reading, node: number): Attribution | null {
  const phrase = (reading.children[node] ?? []).find(i =>
    (reading.children[i] ?? []).some(c => wordAt(reading, c) === 'according'),
  )
  if (phrase !== undefined) return { ...who(reading, phrase), verb: null }
  const verb = (reading.children[node] ?? []).find(i => wordAt(reading, i) === 'according')
  const below = verb === undefined ? undefined : dependents(reading, verb, 'obl', 'nmod', 'obj')[0]
  return below === undefined ? null : { ...who(reading, below), verb: null }
}

/** The entity and words of a noun phrase, up to its first comma, without its clauses. */
function who(reading: Reading, head: number): { source?: Entity; sourceText: string } {
  const phrase = branch(
    reading,
    head,
    i =>
      APART.has(relationAt(reading, i)) || (relationAt(reading, i) === 'case' && headAt(reading, i) === head),
  ).filter(i => uposAt(reading, i) !== 'CCONJ' || i > head)
  const comma = phrase.findIndex((i, place) => i > head && reading.tokens[i]?.text === ',' && place > 0)
  const words = (comma < 0 ? phrase : phrase.slice(0, comma)).filter(i => uposAt(reading, i) !== 'PUNCT')
  const sourceText = reading.tokens
    .slice(words[0] ?? head, (words.at(-1) ?? head) + 1)
    .map((token, i, all) => (i > 0 && (all[i - 1]?.end ?? 0) < token.start ? ' ' : '') + token.text)
    .join('')
  const named = reading.names[head]
  const person = named === undefined ? personBeside(reading, head) : undefined
  if (person !== undefined) return who(reading, person)
  return { ...(named ? { source: named.entity } : {}), sourceText }
}

/** “its director, Ana Orr”: the name of a person beside what they are called. */
const personBeside = (reading: Reading, head: number): number | undefined =>
  dependents(reading, head, 'appos').find(
    i => reading.names[i]?.mention.kind === 'name' && reading.names[i]?.entity.type === 'Person',
  )

const APART = new Set(['acl', 'parataxis', 'advcl', 'appos', 'mark'])
