/** Sieves that take an event’s time from another event of its sentence. */
import type { EventTime } from '../../../story/types.ts'
import { BACKGROUND_VERBS } from '../../lexicon/events/history.ts'
import { TRANSPARENT } from '../../lexicon/events/modality.ts'
import { FIGURES } from '../../lexicon/events/nouns.ts'
import { ACCOUNTING, ASPECTUAL, AT_ONCE, I_ACTION, REPORTING } from '../../lexicon/events/verbs.ts'
import { quoted } from '../quoted.ts'
import { caseOf, dependents, headAt, lemmaAt, type Reading, relationAt, uposAt, wordAt } from '../reading.ts'
import { verbGroup } from '../verb-group.ts'
import { clauseAbove, datedAt, type Sieve } from './context.ts'
import { bear, bearingOf, daysLong, eventTime, placed } from './interval.ts'

/** “Since the 2024 visit, ministers have travelled”, “during the war he fled”: time of an event named in the clause. */
const eventAnchor: Sieve = {
  name: 'event-anchor',
  find({ trigger: { reading, token, verb } }, context) {
    for (const i of dependents(reading, verb ?? token, 'obl', 'nmod', 'advcl')) {
      const anchor = datedAt(context, reading, i)
      if (!anchor) continue
      const preposition = caseOf(reading, i) || wordAt(reading, i - 1)
      const bearing = bearingOf(preposition)
      if (bearing === 'in' && !['in', 'during', 'at', 'on', 'amid', 'when', 'while'].includes(preposition))
        continue
      if (bearing === 'before' || bearing === 'after' || bearing === 'by') continue
      const interval = bear(anchor.time, bearing, context.today)
      if (interval)
        return eventTime(
          interval,
          'inferred',
          'event-anchor',
          `Told as ‘${preposition}’ ${quoted(anchor)}. ${anchor.time.derivation.text}`,
          anchor.time.times,
        )
    }
    return null
  },
}

/** “until 1978, when she emigrated”: a clause of “when” right behind a date has that date. */
const whenRelative: Sieve = {
  name: 'when-relative',
  find({ trigger: { reading, verb } }) {
    if (verb === null) return null
    const own = dependents(reading, verb, 'advmod', 'mark', 'obl').find(i => wordAt(reading, i) === 'when')
    // “since 2009, when a train hit a bus and twelve died”
    const when = own ?? (relationAt(reading, verb) === 'conj' ? whenBefore(reading, verb) : null)
    if (when === null) return null
    const timed = reading.times.find(
      ({ last }) => last + 1 === when || (last + 2 === when && wordAt(reading, last + 1) === ','),
    )
    const interval = timed ? placed(timed.time) : null
    return timed && interval
      ? eventTime(interval, 'stated', 'when-relative', `Told of that time. ${timed.time.derivation.text}`, [
          timed.time.id,
        ])
      : null
  },
}

/** The “when” of the clause before a verb, with no mark between; null where there is none. */
function whenBefore(reading: Reading, verb: number): number | null {
  for (let i = verb - 1; i > 0 && uposAt(reading, i) !== 'PUNCT'; i--)
    if (wordAt(reading, i) === 'when') return i
  return null
}

/** “He fled when the war began in 1914”: the clauses share their time. */
const whenClause: Sieve = {
  name: 'when-clause',
  find({ trigger: { reading, token, verb } }, context) {
    if (verb === null) return null
    const own = dependents(reading, verb, 'advcl')
    const above = relationAt(reading, verb) === 'advcl' ? [headAt(reading, verb)] : []
    for (const [i, clause] of [...own.map(i => [i, i] as const), ...above.map(i => [i, verb] as const)]) {
      // “as she told the paper”: no time but a source
      const marks = dependents(reading, clause, 'mark', 'advmod').filter(m =>
        (REPORTING.has(lemmaAt(reading, clause)) ? /^when$/ : /^(?:when|while|as)$/).test(wordAt(reading, m)),
      )
      const other = datedAt(context, reading, i)
      if (other && i !== token && marks.some(m => !tellsOfTime(reading, m)))
        return shared(other, 'when-clause', 'The clause beside it has the same time')
    }
    return null
  },
}

/** “the worst since 1987, when a train burned”: the clause tells of the year before it, not of its sentence. */
const tellsOfTime = (reading: Reading, mark: number): boolean =>
  reading.times.some(
    ({ last }) => last === mark - 1 || (last === mark - 2 && wordAt(reading, mark - 1) === ','),
  )

/** “On Monday he came and spoke”: a time before the first of coordinated verbs holds for all that share the subject. */
const coordinated: Sieve = {
  name: 'coordinated',
  find({ trigger: { reading, verb }, group }, context) {
    if (verb === null || relationAt(reading, verb) !== 'conj' || group?.tense === 'NONE') return null
    if (dependents(reading, verb, 'nsubj').length > 0) return null
    const first = headAt(reading, verb)
    const other = datedAt(context, reading, first)
    const fronted = reading.times.some(
      ({ time, last }) => last < first && other?.time.times.includes(time.id),
    )
    return other && fronted ? shared(other, 'coordinated', 'Told together with') : null
  },
}

/** “Nine were killed and 23 injured on Saturday”: verbs that share one “were” share the time behind them. */
const sharedAuxiliary: Sieve = {
  name: 'shared-auxiliary',
  find({ trigger: { reading, verb } }, context) {
    if (verb === null || dependents(reading, verb, 'aux').length === 0) return null
    for (const second of dependents(reading, verb, 'conj')) {
      const gapped =
        dependents(reading, second, 'aux').length === 0 &&
        dependents(reading, second, 'nsubj').some(i => isCount(reading, i))
      const other = gapped ? datedAt(context, reading, second) : null
      if (other?.time.basis === 'stated') return shared(other, 'shared-auxiliary', 'Told together with')
    }
    return null
  },
}

/** “23”, “dozens”, “three others”: so many more of whom was told before. */
const isCount = (reading: Reading, i: number): boolean =>
  uposAt(reading, i) === 'NUM' ||
  /^(?:dozen|hundred|thousand|score|other|several)s?$/.test(lemmaAt(reading, i))

/** “She was hurt in the crash on Monday”, “they held a vote”: what takes part in a dated happening happens then. */
const withinClause: Sieve = {
  name: 'within-clause',
  find({ trigger: { reading, token, kind, verb } }, context) {
    if (kind !== 'noun' || verb !== null) return null
    const above = headAt(reading, token)
    const relation = relationAt(reading, token)
    const preposition = caseOf(reading, token)
    // “resulted in the closure of two plants”: however long that took
    const result = relation === 'obl' && RESULTING[lemmaAt(reading, above)] === preposition
    const fits =
      result ||
      (relation === 'nsubj' && !isTalk(lemmaAt(reading, above))) ||
      (relation === 'obl' && preposition === 'to' && ADDRESSING.has(lemmaAt(reading, above))) ||
      (relation === 'obj' && ATTENDING.has(lemmaAt(reading, above))) ||
      (relation === 'obl' && ['in', 'at', 'during', 'on'].includes(preposition))
    const other = fits ? datedAt(context, reading, above) : null
    const happens = other !== null && other.mentions[0].trigger.kind !== 'state'
    if (!happens || !(result || daysLong(other.time) <= 31)) return null
    return shared(other, 'within-clause', result ? 'Came of' : 'Part of')
  },
}

/** What is begun, announced or planned does not happen when that is said. */
const isTalk = (lemma: string): boolean => ASPECTUAL.has(lemma) || REPORTING.has(lemma) || I_ACTION.has(lemma)

/** “spoke to the conference”, “welcomed them to the event”: to those who are at it. */
const ADDRESSING = new Set(['speak', 'welcome', 'talk', 'give', 'present', 'deliver', 'return', 'arrive'])

/** Verbs that bring about what follows their preposition. */
const RESULTING: Readonly<Record<string, string>> = { result: 'in', end: 'in', lead: 'to', culminate: 'in' }

const ATTENDING = new Set([
  'address',
  'tell',
  'attend',
  'join',
  'host',
  'lead',
  'win',
  'lose',
  'cause',
  'suffer',
  'see',
  'witness',
  'survive',
  'commit',
  'trigger',
  'complete',
  'score',
])

/** “Leaving Paris, he wrote …”: a participle without a time of its own goes with its clause. */
const participle: Sieve = {
  name: 'participle',
  find({ trigger, group }, context) {
    const { reading, verb } = trigger
    if (verb === null || !group?.participle) return null
    if (relationAt(reading, verb) !== 'advcl' && !isOutcome(reading, verb)) return null
    // “Born in Oslo, she won …”: before, and nobody says how long
    if (BACKGROUND_VERBS.has(trigger.lemma) && !wordAt(reading, verb).endsWith('ing')) return null
    if (trigger.class === 'REPORTING' || REPORTING.has(lemmaAt(reading, headAt(reading, verb)))) return null
    const marks = dependents(reading, verb, 'mark', 'case').map(i => wordAt(reading, i))
    if (marks.some(m => m !== 'by' && m !== 'while' && m !== 'in' && m !== 'with')) return null
    const above = clauseAbove(reading, verb)
    const other = above === null ? null : datedAt(context, reading, above)
    return other ? shared(other, 'participle', 'Told as going with') : null
  },
}

/**
 * “A shell hit the market, killing three people and injuring four”: a participle in -ing behind a comma, or coordinated
 * with such a one, goes with the verb before it, wherever the tree hangs it.
 */
function isOutcome(reading: Reading, verb: number): boolean {
  if (!wordAt(reading, verb).endsWith('ing') || dependents(reading, verb, 'nsubj').length > 0) return false
  if (relationAt(reading, verb) === 'conj') {
    const first = headAt(reading, verb)
    return first < verb && (relationAt(reading, first) === 'advcl' || isOutcome(reading, first))
  }
  const above = clauseAbove(reading, verb)
  return above !== null && above < verb && wordAt(reading, verb - 1) === ','
}

/** “The flood of 1953 killed 300”, “the fire, which broke out on Monday, destroyed the hall”: what it did, it did then. */
const subjectEvent: Sieve = {
  name: 'subject-event',
  find({ trigger: { reading, verb, lemma }, group }, context) {
    if (verb === null || group?.tense !== 'PAST' || !AT_ONCE.has(lemma)) return null
    const [subject] = dependents(reading, verb, 'nsubj')
    const other = subject === undefined ? null : datedAt(context, reading, subject)
    return other?.time.basis === 'stated' ? shared(other, 'subject-event', 'Told of') : null
  },
}

/** “reported a loss in the first quarter”: figures are those of the time for which they are told. */
const result: Sieve = {
  name: 'result',
  find({ trigger: { reading, token, kind, verb } }, context) {
    if (kind !== 'noun' || verb !== null || relationAt(reading, token) !== 'obj') return null
    const above = headAt(reading, token)
    if (!ACCOUNTING.has(lemmaAt(reading, above)) || !FIGURES.has(lemmaAt(reading, token))) return null
    const other = datedAt(context, reading, above)
    // a day is that of the report
    return other?.time.basis === 'stated' && daysLong(other.time) > 27
      ? shared(other, 'result', 'The figure told by')
      : null
  },
}

/** “The storm caused a crane to fall”: what is made or seen to happen happens then. */
const outcome: Sieve = {
  name: 'outcome',
  find({ trigger: { reading, verb }, modality }, context) {
    if (verb === null || relationAt(reading, verb) !== 'xcomp') return null
    const above = headAt(reading, verb)
    if (!TRANSPARENT.has(lemmaAt(reading, above)) || modality === 'planned' || modality === 'hypothetical')
      return null
    const other = datedAt(context, reading, above)
    return other ? shared(other, 'outcome', 'Came of') : null
  },
}

/** “the crush of 1990, in which 1,426 died”, “the vote, where he spoke”: a clause that tells of what went on within. */
const within: Sieve = {
  name: 'within-relative',
  find({ trigger: { reading, verb } }, context) {
    if (verb === null || relationAt(reading, verb) !== 'acl') return null
    // “at an event held in Oslo”
    const held = HELD.has(lemmaAt(reading, verb)) && verbGroup(reading, verb).passive
    const inside =
      held ||
      dependents(reading, verb, 'obl', 'advmod', 'mark').some(
        i =>
          wordAt(reading, i) === 'where' ||
          (wordAt(reading, i) === 'which' && /^(?:in|during|at)$/.test(caseOf(reading, i))),
      )
    const other = inside ? datedAt(context, reading, headAt(reading, verb)) : null
    return other && daysLong(other.time) <= 31 ? shared(other, 'within-relative', 'Part of') : null
  },
}

const HELD = new Set(['hold', 'host', 'stage', 'organise', 'organize', 'attend'])

/** “He became envoy in 2014, having served as adviser”, “had served”: before what it is told beside. */
const anterior: Sieve = {
  name: 'anterior',
  find({ trigger: { reading, verb }, group, modality }, context) {
    if (verb === null || !group || modality === 'hypothetical') return null
    const having = group.auxiliaries.some(i => wordAt(reading, i) === 'having')
    const perfect = group.tense === 'PAST' && group.aspect.startsWith('PERFECTIVE')
    if (!having && !perfect) return null
    const above = clauseAbove(reading, verb)
    const beside = [above, ...dependents(reading, verb, 'advcl')].find(
      i => i !== null && i !== undefined && datedAt(context, reading, i) !== null,
    )
    const other = beside === null || beside === undefined ? null : datedAt(context, reading, beside)
    const interval = other ? bear(other.time, 'by', context.today) : null
    return other && interval
      ? eventTime(
          interval,
          'inferred',
          'anterior',
          `Told as done before ${quoted(other)}. ${other.time.derivation.text}`,
          other.time.times,
        )
      : null
  },
}

function shared(
  other: Parameters<typeof quoted>[0] & { time: EventTime },
  rule: string,
  lead: string,
): EventTime {
  return eventTime(
    other.time,
    'inferred',
    rule,
    `${lead} ${quoted(other)}. ${other.time.derivation.text}`,
    other.time.times,
  )
}

export const NEIGHBOURS: readonly Sieve[] = [
  whenRelative,
  eventAnchor,
  whenClause,
  coordinated,
  sharedAuxiliary,
  withinClause,
  subjectEvent,
  result,
  outcome,
  within,
  participle,
  anterior,
]
