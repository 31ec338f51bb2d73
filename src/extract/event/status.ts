/** Whether the text tells a happening as done, planned, thought, or said by someone; and whether it is denied. */
import type { Event } from '../../story/types.ts'
import {
  ACCUSING,
  ALLEGING,
  ASKING,
  CONDITIONAL_MARKS,
  DENYING,
  FAILING,
  GIVEN_WH,
  GUESSING,
  MODALS,
  PLANNING,
  SEEMING,
  TRANSPARENT,
  WH_WORDS,
  WISHING,
} from '../lexicon/events/modality.ts'
import { EVENT_NOUNS } from '../lexicon/events/nouns.ts'
import { SOURCE_VERBS } from '../lexicon/events/verbs.ts'
import { claimedInNoun } from './claim-noun.ts'
import { isNegated } from './negation.ts'
import { nounStanding } from './noun-status.ts'
import {
  ancestors,
  caseOf,
  dependents,
  headAt,
  lemmaAt,
  type Reading,
  relationAt,
  uposAt,
  wordAt,
} from './reading.ts'
import type { Standing } from './standing.ts'
import { arranged, type VerbGroup, verbGroup } from './verb-group.ts'

const ASSERTED: Standing = { negative: false, modality: 'asserted' }
/** Conjunctions behind which the present stands for what is to come. */
const AHEAD_MARKS = new Set(['when', 'until', 'before', 'after', 'once', 'as'])
/** Infinitives of what came of it, not of what it was for: “only to become …”. */
const RESULTS = new Set(['become', 'find', 'win', 'reach', 'bring', 'reveal', 'discover'])
/** “was to become”: told from later on, so it came to be. */
const LATER_FACTS = new Set(['become', 'prove', 'remain', 'serve', 'hold', 'last', 'spend'])
/** Verbs an infinitive completes. */
const isCompleted = (verb: string): boolean =>
  PLANNING.has(verb) || FAILING.has(verb) || TRANSPARENT.has(verb)
/** How far up a chain of clauses is read. */
const DEPTH = 6

/**
 * How the clause of a token stands.
 * @param at a verb, a predicate, or an event noun without a verb of its own.
 */
export function standingOf(reading: Reading, at: number, depth = 0): Standing {
  if (depth > DEPTH) return ASSERTED
  const own = uposAt(reading, at) === 'VERB' || dependents(reading, at, 'cop').length > 0
  return own
    ? clauseStanding(reading, at, depth)
    : nounStanding(reading, at, head => standingOf(reading, head, depth + 1))
}

function clauseStanding(reading: Reading, at: number, depth: number): Standing {
  const group = verbGroup(reading, at)
  const above = governed(reading, at, group, depth)
  const negative = isNegated(reading, at) !== above.negative
  const modality = weaker(modalOf(reading, at, group), above.modality)
  const claim = claimOf(reading, at) ?? claimedInNoun(reading, at) ?? above.claim
  if (claim === 'denied') return { negative, modality: 'hypothetical', claim }
  return { negative, modality, ...(claim === undefined ? {} : { claim }) }
}

/** What the governor of a clause makes of it. */
function governed(reading: Reading, at: number, group: VerbGroup, depth: number): Standing {
  const head = headAt(reading, at)
  if (head < 0) return ASSERTED
  const lemma = lemmaAt(reading, head)
  const verb = EVENT_NOUNS.get(lemma) ?? lemma
  // a clause of time or condition that the tree hangs on a noun is that of the verb above
  const loose = relationAt(reading, at) === 'advcl' && !isClause(reading, head)
  const clause = loose ? (ancestors(reading, head).find(i => isClause(reading, i)) ?? head) : head
  const above = (): Standing => standingOf(reading, clause, depth + 1)
  switch (relationAt(reading, at)) {
    case 'xcomp':
      return complement(verb, group, above(), uposAt(reading, head))
    case 'ccomp':
      return content(reading, at, verb, group, above())
    case 'advcl':
      // “denied knowingly taking it”: the tree may take what is denied for what goes with it
      if (DENYING.has(verb) && group.participle && isObjectLike(reading, at, head))
        return complement(verb, group, ASSERTED, 'VERB')
      // the parser takes “is expected to sell” for “… in order to sell”
      return group.infinitive && isCompleted(verb) && dependents(reading, head, 'obj').length === 0
        ? complement(verb, group, above(), uposAt(reading, head))
        : adverbial(reading, at, group, above)
    case 'acl':
      if (reading.tokens[at]?.deprel === 'acl:relcl') return ASSERTED
      if (group.infinitive) return complement(verb, group, above(), 'NOUN')
      return caseOf(reading, at) === 'of' && WISHING.has(verb)
        ? { ...ASSERTED, modality: 'hypothetical' }
        : ASSERTED
    case 'csubj':
      return group.infinitive ? { ...ASSERTED, modality: 'hypothetical' } : above()
    case 'conj': {
      const sharesSubject = dependents(reading, at, 'nsubj').length === 0
      const sharesForm =
        group.auxiliaries.length > 0 || group.infinitive || group.participle || group.tense === 'NONE'
      const first = above()
      if (sharesSubject && sharesForm && dependents(reading, at, 'aux').length === 0) return first
      const head2 = relationAt(reading, head)
      return head2 === 'ccomp' || head2 === 'xcomp' || head2 === 'advcl'
        ? { ...first, negative: false, modality: weaker('asserted', modalityAbove(reading, head, depth)) }
        : ASSERTED
    }
    default:
      return ASSERTED
  }
}

/** Whether a gerund stands behind an active verb with neither comma nor conjunction, as its object would. */
const isObjectLike = (reading: Reading, at: number, verb: number): boolean =>
  at > verb &&
  reading.tokens[at - 1]?.text !== ',' &&
  dependents(reading, at, 'mark', 'case').length === 0 &&
  !verbGroup(reading, verb).passive

const isClause = (reading: Reading, i: number): boolean =>
  uposAt(reading, i) === 'VERB' || dependents(reading, i, 'cop').length > 0

const modalityAbove = (reading: Reading, at: number, depth: number): Standing['modality'] =>
  governed(reading, at, verbGroup(reading, at), depth + 1).modality

/** “plans to sell”, “failed to sell”, “began selling”. */
function complement(verb: string, group: VerbGroup, above: Standing, upos: string): Standing {
  const settled = above.modality === 'asserted' && !above.negative
  if (DENYING.has(verb)) return { negative: false, modality: 'hypothetical', claim: 'denied' }
  if (FAILING.has(verb))
    return above.modality === 'asserted'
      ? { negative: !above.negative, modality: 'asserted' }
      : hypothetical(above)
  if (TRANSPARENT.has(verb) && upos !== 'NOUN') {
    if (verb === 'go' && group.infinitive) return { negative: above.negative, modality: 'planned' }
    return above
  }
  if (SEEMING.has(verb)) return hypothetical(above)
  if (PLANNING.has(verb)) return settled ? { negative: false, modality: 'planned' } : hypothetical(above)
  if (group.infinitive || WISHING.has(verb)) return hypothetical(above)
  return above
}

const hypothetical = ({ claim }: Standing): Standing => ({
  negative: false,
  modality: 'hypothetical',
  ...(claim === undefined ? {} : { claim }),
})

/** “said that …”, “did not say who …”, “denied that …”. */
function content(reading: Reading, at: number, verb: string, group: VerbGroup, above: Standing): Standing {
  const question = questionWord(reading, at)
  if ((question === 'if' && !ASKING.has(verb)) || question === 'unless')
    return { negative: false, modality: 'hypothetical' }
  if (question === 'whether') return { negative: false, modality: 'hypothetical', claim: 'asked' }
  if (question !== null && (ASKING.has(verb) || above.negative || above.modality !== 'asserted')) {
    if (GIVEN_WH.has(question) && group.tense === 'PAST') return ASSERTED
    return { negative: false, modality: 'hypothetical', claim: 'asked' }
  }
  if (DENYING.has(verb)) return { negative: false, modality: 'hypothetical', claim: 'denied' }
  if (SOURCE_VERBS.has(verb) && !['fear', 'suspect', 'hint', 'imply', 'hope', 'expect'].includes(verb))
    return above.negative || above.modality === 'hypothetical' ? hypothetical(above) : ASSERTED
  if (PLANNING.has(verb)) return { negative: false, modality: 'planned' }
  if (WISHING.has(verb) || ['fear', 'suspect', 'hint', 'imply', 'expect'].includes(verb))
    return hypothetical(above)
  return above
}

/** “to sell it” (what for), “if it sells”, “after selling”. */
function adverbial(reading: Reading, at: number, group: VerbGroup, above: () => Standing): Standing {
  const marks = dependents(reading, at, 'mark', 'advmod').filter(i => i < at)
  if (marks.some(i => CONDITIONAL_MARKS.has(wordAt(reading, i))))
    return { ...ASSERTED, modality: 'hypothetical' }
  if (marks.some(i => wordAt(reading, i) === 'without')) return { ...ASSERTED, negative: true }
  if (group.infinitive) {
    const main = above()
    return RESULTS.has(lemmaAt(reading, at)) && main.modality === 'asserted' && !main.negative
      ? ASSERTED
      : { ...ASSERTED, modality: 'hypothetical' }
  }
  if (group.participle) return { ...above(), negative: false }
  // “will retire when the deal closes”: as far off as what it goes with
  const ahead = group.tense === 'PRESENT' && marks.some(i => AHEAD_MARKS.has(wordAt(reading, i)))
  return ahead ? { ...ASSERTED, modality: above().modality } : ASSERTED
}

/** The question word that opens a clause: its first dependent, or what stands before it. */
function questionWord(reading: Reading, at: number): string | null {
  const first = (reading.children[at] ?? []).find(
    i => i < at && ['nsubj', 'obj', 'advmod', 'mark', 'obl', 'det'].includes(relationAt(reading, i)),
  )
  const word = first === undefined ? '' : wordAt(reading, first)
  return WH_WORDS.has(word) || word === 'unless' ? word : null
}

function modalOf(reading: Reading, at: number, group: VerbGroup): Standing['modality'] {
  const asks = wordAt(reading, reading.tokens.length - 1) === '?'
  const guess = dependents(reading, at, 'advmod').some(i => GUESSING.has(wordAt(reading, i)))
  const modal = group.auxiliaries.map(i => MODALS[wordAt(reading, i)]).find(value => value !== undefined)
  const arranged = isTitlesPlan(reading, at, group) ? 'planned' : arrangedOf(reading, at, group)
  if (arranged !== null) return arranged
  if (futureInPast(reading, at, group)) return guess ? 'hypothetical' : 'planned'
  if (asks || guess) return 'hypothetical'
  return modal ?? 'asserted'
}

function claimOf(reading: Reading, at: number): Event['claim'] {
  if (dependents(reading, at, 'advmod').some(i => ALLEGING.has(wordAt(reading, i)))) return 'alleged'
  const head = headAt(reading, at)
  // “accused the army of bombing a market”: the tree may hang the deed on whom is accused
  const accused =
    relationAt(reading, at) === 'acl' && caseOf(reading, at) === 'of' && relationAt(reading, head) === 'obj'
  const governor = lemmaAt(reading, accused ? headAt(reading, head) : head)
  const relation = relationAt(reading, at)
  const preposition = caseOf(reading, at)
  if (
    ['advcl', 'acl', 'obl', 'xcomp', 'ccomp'].includes(relation) &&
    ACCUSING.has(governor) &&
    /^(?:of|with|for|to|that|)$/.test(preposition)
  )
    return governor === 'convict' || (governor === 'try' && relation === 'xcomp') ? undefined : 'alleged'
  if (wordAt(reading, reading.tokens.length - 1) === '?') return 'asked'
  if (relation === 'ccomp' && DENYING.has(governor)) return 'denied'
  return undefined
}

/** “said it would close”: the future of a past saying. */
function futureInPast(reading: Reading, at: number, group: VerbGroup): boolean {
  if (relationAt(reading, at) !== 'ccomp' || !group.auxiliaries.some(i => wordAt(reading, i) === 'would'))
    return false
  const head = headAt(reading, at)
  const conditional = dependents(reading, at, 'advcl').some(i =>
    dependents(reading, i, 'mark').some(m => CONDITIONAL_MARKS.has(wordAt(reading, m))),
  )
  return SOURCE_VERBS.has(lemmaAt(reading, head)) && verbGroup(reading, head).tense === 'PAST' && !conditional
}

/** “Harbour Lines to close two routes”: a title’s way to tell of what is to come. */
const isTitlesPlan = (reading: Reading, at: number, { infinitive }: VerbGroup): boolean =>
  infinitive && headAt(reading, at) < 0 && dependents(reading, at, 'nsubj').length > 0

/** “was to fly”: arranged, and if “was to have flown” not done; “was to become” is a later fact. */
function arrangedOf(
  reading: Reading,
  at: number,
  { auxiliaries }: VerbGroup,
): 'planned' | 'hypothetical' | null {
  if (!arranged(reading, auxiliaries) || LATER_FACTS.has(lemmaAt(reading, at))) return null
  return auxiliaries.some(i => wordAt(reading, i) === 'have') ? 'hypothetical' : 'planned'
}

const RANK = { asserted: 0, planned: 1, hypothetical: 2 } as const
const weaker = (a: Standing['modality'], b: Standing['modality']): Standing['modality'] =>
  RANK[a] >= RANK[b] ? a : b
