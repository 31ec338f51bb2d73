/** Sieves that date fresh news by the day of publication. Each says so in its derivation. */
import type { EventTime } from '../../../story/types.ts'
import { daysInWords, isoInWords } from '../../day-words.ts'
import { BACKGROUND_VERBS, FORMERLY } from '../../lexicon/events/history.ts'
import { SOURCE_VERBS } from '../../lexicon/events/verbs.ts'
import type { Happening } from '../happening.ts'
import { dependents, type Reading, relationAt, wordAt } from '../reading.ts'
import { type Context, clauseAbove, datedAt, type Sieve } from './context.ts'
import { between, compatible, daysLong, eventTime } from './interval.ts'
import { sayingWhen, timeClausesOf } from './time-clause.ts'

/** News leads: the first sentences of running text. */
const LEAD_SENTENCES = 3
/** How far a short item goes on telling its news. */
const NEWS_SENTENCES = 20

/** “the ministry said”: a saying without a time of its own, in the past or present, is that of the news. */
const saying: Sieve = {
  name: 'saying',
  find(mention, { today, newsDay }) {
    const { trigger, group } = mention
    if (
      today === null ||
      newsDay === null ||
      trigger.kind !== 'verb' ||
      !SOURCE_VERBS.has(trigger.lemma) ||
      !group
    )
      return null
    if (!fresh(mention) || group.aspect !== 'NONE') return null
    if (trigger.class !== 'REPORTING' || isBeforeOrAfter(mention)) return null
    return onDay(
      today,
      'saying',
      `News quotes what was said for it: taken as the day of publication, ${isoInWords(today)}.`,
    )
  },
}

/** “opened an inquiry in May after a paper reported …”: said at a time that is told by another. */
const isBeforeOrAfter = ({ trigger: { reading, verb } }: Happening): boolean =>
  verb !== null &&
  relationAt(reading, verb) === 'advcl' &&
  dependents(reading, verb, 'mark').some(i => /^(?:after|before|since|until)$/.test(wordAt(reading, i)))

/** What the article is news of: a verb of its first paragraph in the past or perfect, without another time. */
const lead: Sieve = {
  name: 'lead',
  find(mention, context) {
    const { trigger } = mention
    const { today, newsDay } = context
    if (today === null || newsDay?.day !== today || trigger.reading.paragraph > 0) return null
    if (!isNews(mention) || trigger.reading.order >= LEAD_SENTENCES) return null
    if (isBehindPresent(mention, context)) return null
    if (isElsewhere(mention, context) || isMeasured(mention, context)) return null
    return onDay(
      today,
      'lead',
      `News told at the head of the article without another time: taken as the day of publication, ${isoInWords(today)}.`,
    )
  },
}

/** What is told on in the simple past or perfect: between the day of the news and its publication. */
const narrative: Sieve = {
  name: 'narrative',
  find(mention, context) {
    const { class: eventClass, reading } = mention.trigger
    const { today, newsDay } = context
    if (today === null || newsDay === null || !isNews(mention) || eventClass === 'REPORTING') return null
    if (
      reading.order >= (newsDay.stated ? NEWS_SENTENCES : LEAD_SENTENCES * 2) ||
      !isPast(mention) ||
      isBackground(mention)
    )
      return null
    const interval = between(newsDay.day, today)
    if (isElsewhere(mention, context) || isMeasured(mention, context)) return null
    if (isBehindPresent(mention, context)) return null
    return (
      interval &&
      eventTime(
        interval,
        'publication',
        'narrative',
        newsDay.day === today
          ? `Told as part of the news, without another time: taken as the day of publication, ${isoInWords(today)}.`
          : `Told as part of the news of ${isoInWords(newsDay.day)}, without another time: from then to publication, ${isoInWords(today)}.`,
        [],
        { edtf: newsDay.day },
      )
    )
  },
}

/** “has become”: told as done by the day of publication, however long before. */
const perfect: Sieve = {
  name: 'perfect',
  find(mention, { today, newsDay }) {
    const { group } = mention
    if (today === null || newsDay === null || !group || !fresh(mention) || !isBackground(mention)) return null
    if (group.tense !== 'PRESENT' || !group.aspect.startsWith('PERFECTIVE')) return null
    return eventTime(
      { edtf: `[..${today}]`, earliest: null, latest: today },
      'publication',
      'perfect',
      `Told as done by the day of publication, ${isoInWords(today)}; since when, the text does not say.`,
      [],
      { edtf: today },
    )
  },
}

/** “wants”, “plans”, “is considering”: a stance or something under way, told in the present, holds when it is told. */
const present: Sieve = {
  name: 'present',
  find(mention, { today, newsDay }) {
    const { trigger, group } = mention
    if (today === null || newsDay === null || !group || !fresh(mention) || group.tense !== 'PRESENT')
      return null
    const stance =
      trigger.class === 'I_STATE' || trigger.class === 'I_ACTION' || trigger.class === 'REPORTING'
    if (
      (group.passive && !isImpersonal(mention)) ||
      (!(stance && group.aspect === 'NONE') && group.aspect !== 'PROGRESSIVE')
    )
      return null
    return onDay(today, 'present', `Told in the present: so on the day of publication, ${isoInWords(today)}.`)
  },
}

/** “it is expected that prices will rise”: so it was when it was told. */
const isImpersonal = ({ trigger: { reading, verb } }: Happening): boolean =>
  verb !== null &&
  dependents(reading, verb, 'ccomp', 'csubj').length > 0 &&
  dependents(reading, verb, 'nsubj', 'expl').some(i => wordAt(reading, i) === 'it')

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
      `After what it answers (${daysInWords(cause.time.earliest, cause.time.latest)}) and no later than it was told (${isoInWords(upper)}).`,
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
    sayingWhen(trigger.reading, trigger.verb) === null &&
    !isCountedTo(trigger.reading, trigger.verb) &&
    (group.tense === 'PAST' || group.tense === 'PRESENT') &&
    !(group.tense === 'PAST' && group.aspect.startsWith('PERFECTIVE')) &&
    (modality === 'asserted' || modality === 'reported') &&
    polarity === 'positive'
  )
}

/** “reopened four years after a quake damaged it”: so far from the news, and not of its day. */
const isCountedTo = (reading: Reading, verb: number): boolean =>
  dependents(reading, verb, 'mark', 'advmod').some(
    mark =>
      /^(?:after|before)$/.test(wordAt(reading, mark)) &&
      reading.times.some(({ last }) => last === mark || last === mark - 1),
  )

/** A happening of the main line: no state, no thought, not aside in a relative clause. */
const isNews = (mention: Happening): boolean =>
  mention.trigger.kind !== 'state' &&
  fresh(mention) &&
  !['STATE', 'I_STATE', 'PERCEPTION'].includes(mention.trigger.class) &&
  !isBelowRelative(mention)

/** Whether the sentence, its paragraph before, or what it tells of a happening has moved to another time than the news. */
function isElsewhere({ trigger: { reading, verb } }: Happening, context: Context): boolean {
  const { today, newsDay, focus, sentence } = context
  const news = today === null || newsDay === null ? null : between(newsDay.day, today)
  const [subject] = verb === null ? [] : dependents(reading, verb, 'nsubj')
  const ofSubject = subject === undefined ? null : datedAt(context, reading, subject)
  const times = [ofSubject?.time, focus.get(reading.index), ...(sentence.get(reading.index) ?? [])]
  return news !== null && times.some(time => time !== undefined && !compatible(news, time))
}

/** “The pair are on trial. Their daughter died …”: how it came to what is told in the present, unless a day of the news is stated. */
const isBehindPresent = (
  { trigger: { reading } }: Happening,
  { opensInPresent, newsDay }: Context,
): boolean => opensInPresent && reading.order > 0 && newsDay?.stated !== true

/** Whether a clause beside it says when it happened, by something that has no time: “when the war began, she fled”. */
const isMeasured = ({ trigger: { reading, verb } }: Happening, context: Context): boolean =>
  verb !== null && timeClausesOf(reading, verb).some(i => datedAt(context, reading, i) === null)

const isPast = ({ group }: Happening): boolean =>
  group !== null && (group.tense === 'PAST' || group.aspect.startsWith('PERFECTIVE'))

/** “was founded”, “once served”: told of former days. */
function isBackground({ trigger: { reading, lemma, verb } }: Happening): boolean {
  return (
    BACKGROUND_VERBS.has(lemma) ||
    (verb !== null && dependents(reading, verb, 'advmod').some(i => FORMERLY.has(wordAt(reading, i))))
  )
}

function isBelowRelative({ trigger: { reading, token } }: Happening): boolean {
  for (let i: number | null = token; i !== null; i = clauseAbove(reading, i))
    if (relationAt(reading, i) === 'acl') return true
  return false
}

const onDay = (day: string, rule: string, text: string): EventTime =>
  eventTime({ edtf: day, earliest: day, latest: day }, 'publication', rule, text, [], { edtf: day })

export const BOUNDED: readonly Sieve[] = [bounded]
export const PUBLICATION: readonly Sieve[] = [saying, perfect, lead, narrative, present]
