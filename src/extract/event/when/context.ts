/** What the time sieves see: all occasions, and which one a token tells of. */
import { dayNumber } from '../../../story/days.ts'
import type { EventTime } from '../../../story/types.ts'
import type { Happening, Occasion } from '../happening.ts'
import { ancestors, dependents, type Reading, uposAt } from '../reading.ts'
import { verbGroup } from '../verb-group.ts'
import { daysLong } from './interval.ts'

export interface Context {
  /** Day of publication, or null. */
  today: string | null
  occasions: readonly Occasion[]
  /**
   * Day of what the article is news of: the first recent day its lead states, else the day of publication.
   * Null where it is no news: without a day of publication, or of former times throughout.
   */
  newsDay: { day: string; stated: boolean } | null
  /** Whether the first sentence tells its news in the present: what is told as past behind it is how it came to that. */
  opensInPresent: boolean
  /** The time last stated in the paragraph before a sentence, by index of the sentence. */
  focus: ReadonlyMap<number, EventTime>
  /** The times stated in a sentence itself, by its index. */
  sentence: ReadonlyMap<number, readonly EventTime[]>
  /** The occasion told of at a token of a sentence, by {@link at}. */
  told: ReadonlyMap<string, Occasion>
}

/** Key of a token in {@link Context.told}. */
export const at = (reading: Reading, token: number): string => `${reading.index}:${token}`

/** The context before any sieve has run. */
export function contextOf(occasions: readonly Occasion[], today: string | null): Context {
  return {
    today,
    newsDay: newsDay(occasions, today),
    opensInPresent: opensInPresent(occasions),
    focus: focusOf(occasions),
    sentence: sentenceTimes(occasions),
    ...told(occasions),
  }
}

/** The same context with the occasions as a sieve has left them; what the text states does not change. */
export const renewed = (context: Context, occasions: readonly Occasion[]): Context => ({
  ...context,
  ...told(occasions),
})

function told(occasions: readonly Occasion[]): Pick<Context, 'occasions' | 'told'> {
  const byToken = new Map<string, Occasion>()
  for (const occasion of occasions)
    for (const { trigger } of occasion.mentions) {
      byToken.set(at(trigger.reading, trigger.token), occasion)
      if (trigger.verb !== null) byToken.set(at(trigger.reading, trigger.verb), occasion)
    }
  return { occasions, told: byToken }
}

/** Sentences that can state the day of the news, and how many days old news can be. */
const LEAD = 4
export const FRESH = 7
/** An article that states this many times, nearly all of them this many days old, is a history. */
const HISTORY = { times: 3, share: 0.7, days: 365 }

function newsDay(occasions: readonly Occasion[], today: string | null): Context['newsDay'] {
  if (today === null) return null
  let stated = 0
  let old = 0
  for (const { mentions } of occasions)
    for (const { stated: time, trigger, modality, polarity } of mentions) {
      if (time?.earliest == null || time.latest === null) continue
      const age = dayNumber(today) - dayNumber(time.latest)
      stated++
      if (age > HISTORY.days) old++
      if (trigger.class === 'REPORTING' || trigger.reading.order >= LEAD || polarity === 'negative') continue
      if (modality === 'planned' || modality === 'hypothetical' || age < 0 || daysLong(time) > 2) continue
      if (dayNumber(today) - dayNumber(time.earliest) <= FRESH) return { day: time.earliest, stated: true }
    }
  return stated >= HISTORY.times && old / stated >= HISTORY.share ? null : { day: today, stated: false }
}

function opensInPresent(occasions: readonly Occasion[]): boolean {
  const first = occasions
    .flatMap(({ mentions }) => mentions)
    .find(({ trigger: { reading } }) => reading.order === 0 && !reading.isTitle)?.trigger.reading
  if (first === undefined) return false
  const { tense, aspect } = verbGroup(
    first,
    first.tokens.findIndex(({ head }) => head < 0),
  )
  return tense === 'PRESENT' && aspect !== 'PERFECTIVE'
}

/** One way to date an occasion that has no time yet. */
export interface Sieve {
  name: string
  find(mention: Happening, context: Context): EventTime | null
}

/** The occasion told of at a token, if it is dated. */
export function datedAt(
  context: Context,
  reading: Reading,
  token: number,
): (Occasion & { time: EventTime }) | null {
  const found = context.told.get(at(reading, token))
  return found?.time ? { ...found, time: found.time } : null
}

/** The verb of the clause above the one of a token, or null. */
export function clauseAbove(reading: Reading, token: number): number | null {
  return (
    ancestors(reading, token).find(
      i => uposAt(reading, i) === 'VERB' || dependents(reading, i, 'cop').length > 0,
    ) ?? null
  )
}

/** The reference time moves with what is told: a paragraph that has named another time stays there. */
function focusOf(occasions: readonly Occasion[]): Map<number, EventTime> {
  const mentions = occasions
    .flatMap(occasion => occasion.mentions)
    .filter(
      ({ stated, trigger }) => stated !== null && trigger.verb !== null && trigger.class !== 'REPORTING',
    )
    .sort((a, b) => a.trigger.span.start - b.trigger.span.start)
  const focus = new Map<number, EventTime>()
  const readings = new Map(
    occasions.flatMap(o => o.mentions).map(({ trigger: { reading } }) => [reading.index, reading]),
  )
  let next = 0
  let time: { paragraph: number; stated: EventTime } | null = null
  for (const reading of [...readings.values()].sort((a, b) => a.index - b.index)) {
    for (let m = mentions[next]; m?.stated && m.trigger.reading.index < reading.index; m = mentions[++next])
      time = { paragraph: m.trigger.reading.paragraph, stated: m.stated }
    if (time?.paragraph === reading.paragraph) focus.set(reading.index, time.stated)
  }
  return focus
}

function sentenceTimes(occasions: readonly Occasion[]): Map<number, EventTime[]> {
  const times = new Map<number, EventTime[]>()
  for (const { mentions } of occasions)
    for (const { stated, trigger } of mentions) {
      if (stated === null || trigger.verb === null || trigger.class === 'REPORTING') continue
      const list = times.get(trigger.reading.index)
      if (list) list.push(stated)
      else times.set(trigger.reading.index, [stated])
    }
  return times
}
