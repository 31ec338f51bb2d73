/** Sieves that date fresh news by the day of publication. Each says so in its derivation. */

import { SOURCE_VERBS } from '../../lexicon/events/verbs.ts'
import type { Happening } from '../happening.ts'
import { lemmaAt, relationAt } from '../reading.ts'
import { type Context, clauseAbove, datedAt, type Sieve } from './context.ts'
import { between, daysLong, eventTime } from './interval.ts'

/** News leads: the first sentences of running text. */
const LEAD_SENTENCES = 2

/** “the ministry said”: a saying without a time of its own, in the past or present, is that of the news. */
const saying: Sieve = {
  name: 'saying',
  find(mention, { today }) {
    const { trigger, group } = mention
    if (today === null || trigger.kind !== 'verb' || !SOURCE_VERBS.has(trigger.lemma) || !group) return null
    if (!fresh(mention) || group.aspect !== 'NONE') return null
    if (trigger.class !== 'REPORTING') return null
    return eventTime(
      between(today, today) ?? { edtf: today, earliest: today, latest: today },
      'publication',
      'saying',
      `News quotes what was said for it: taken as the day of publication, ${today}.`,
      [],
      { edtf: today },
    )
  },
}

/** The verb that carries a news lead, in the past or perfect, without a time of its own. */
const lead: Sieve = {
  name: 'lead',
  find(mention, { today }) {
    const { trigger, group } = mention
    if (today === null || trigger.kind !== 'verb' || !group || trigger.reading.order >= LEAD_SENTENCES)
      return null
    if (!fresh(mention) || mention.trigger.class === 'STATE' || isBelowRelative(mention)) return null
    return eventTime(
      { edtf: today, earliest: today, latest: today },
      'publication',
      'lead',
      `News told at the head of the article without another time: taken as the day of publication, ${today}.`,
      [],
      { edtf: today },
    )
  },
}

/** Between what it answers and when it was told: “sent condolences over the death”, reported on a dated day. */
const bounded: Sieve = {
  name: 'bounded',
  find(mention, context) {
    const { reading } = mention.trigger
    const { attribution } = mention
    const said = attribution?.verb == null ? null : datedAt(context, reading, attribution.verb)
    const upper = said?.time.latest ?? context.today
    const cause = causeOf(mention, context)
    if (upper === null || cause === null || cause.time.earliest === null) return null
    const interval = between(cause.time.earliest, upper)
    if (interval === null || daysLong(interval) > 31) return null
    return eventTime(
      interval,
      'inferred',
      'bounded',
      `After what it answers (${cause.time.edtf}) and no later than it was told (${upper}).`,
      cause.time.times,
    )
  },
}

const ANSWERS = new Set(['over', 'for', 'to', 'after', 'at', 'following', 'on', 'against', 'about'])

function causeOf({ trigger: { reading, verb, token }, arguments: found }: Happening, context: Context) {
  if (verb === null) return null
  for (const { token: i, preposition } of found) {
    const cause = i !== token && ANSWERS.has(preposition) ? datedAt(context, reading, i) : null
    if (cause) return cause
  }
  return null
}

function fresh({ group, trigger, modality, polarity }: Happening): boolean {
  return (
    group !== null &&
    trigger.verb !== null &&
    !group.infinitive &&
    (group.tense === 'PAST' || group.tense === 'PRESENT') &&
    !(group.tense === 'PAST' && group.aspect.startsWith('PERFECTIVE')) &&
    (modality === 'asserted' || modality === 'reported') &&
    polarity === 'positive'
  )
}

function isBelowRelative({ trigger: { reading, token } }: Happening): boolean {
  for (let i: number | null = token; i !== null; i = clauseAbove(reading, i)) {
    if (relationAt(reading, i) === 'acl') return true
    if (lemmaAt(reading, i) === '') return false
  }
  return false
}

export const BOUNDED: readonly Sieve[] = [bounded]
export const PUBLICATION: readonly Sieve[] = [saying, lead]
