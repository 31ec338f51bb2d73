/**
 * Happenings that the text does not tell but lets one work out: a birth from an age at death, an earlier time from “for the
 * first time in 20 years”. Each says what it was reckoned from.
 */
import { LocalDate } from '@js-joda/core'
import { isoInWords } from '../day-words.ts'
import type { Happening, Occasion } from './happening.ts'
import { type Reading, type Timed, tokensIn, wordAt } from './reading.ts'
import { titleOf } from './title.ts'
import type { Context } from './when/context.ts'
import { bear, between, eventTime, placed } from './when/interval.ts'

/** What can be worked out from dated occasions, as occasions of their own. */
export function workedOut({ occasions, today }: Context): Occasion[] {
  const born = new Set(
    occasions.flatMap(({ mentions: [{ trigger, participants }], time }) =>
      trigger.lemma === 'bear' && time !== null ? participants.map(({ entity }) => entity) : [],
    ),
  )
  return occasions.flatMap(occasion => {
    const [{ modality, polarity }] = occasion.mentions
    const isFact = polarity === 'positive' && (modality === 'asserted' || modality === 'reported')
    if (!isFact) return []
    return [birthOf(occasion, born), earlierTime(occasion, today)].flatMap(found => found ?? [])
  })
}

const AGE = /\b(?:aged|at the age of|at age)\s+(\d{1,3})\b/

const YEAR = /^\d{4}$/
const yearsBetween = (from: number, to: number) => ({
  edtf: `[${yearOf(from)}..${yearOf(to)}]`,
  earliest: `${yearOf(from)}-01-01`,
  latest: `${yearOf(to)}-12-31`,
})
const yearOf = (year: number): string => String(year).padStart(4, '0')

/** “died aged 70 on 6 December 2025”: born between two birthdays. */
function birthOf({ mentions, time }: Occasion, born: ReadonlySet<string>): Occasion | null {
  if (!time?.earliest || !time.latest || !isCommonEra(time.earliest)) return null
  for (const mention of mentions) {
    const { trigger, participants } = mention
    const patient = participants.find(({ role }) => role === 'patient')
    if (trigger.lemma !== 'die' || patient === undefined || born.has(patient.entity)) continue
    const found = behind(trigger.reading, trigger.token, AGE)
    const name = trigger.reading.names[patient.token]?.entity.name
    if (!found || name === undefined) continue
    const years = Number(found.match[1])
    if (years > 120 || Number(time.earliest.slice(0, 4)) <= years) continue
    const interval = YEAR.test(time.edtf)
      ? yearsBetween(Number(time.edtf) - years - 1, Number(time.edtf) - years)
      : between(
          LocalDate.parse(time.earliest)
            .minusYears(years + 1)
            .plusDays(1)
            .toString(),
          LocalDate.parse(time.latest).minusYears(years).toString(),
        )
    if (interval === null) continue
    const text = `Aged ${years} at death: so born ${years + 1} to ${years} years before it. ${time.derivation.text}`
    return alone(
      mention,
      found.tokens,
      'bear',
      `${name} was born`,
      [patient],
      eventTime(interval, 'inferred', 'age', text, time.times),
    )
  }
  return null
}

const FIRST = /\bfor (?:the|his|her|its|their) first time (in|since)\s+((?:more than|over|at least) )?/

/** “visited in 2024 for the first time in more than 20 years”, “for the first time since 1958”: so once before. */
function earlierTime({ mentions, time }: Occasion, today: string | null): Occasion | null {
  for (const mention of mentions) {
    const { reading, token } = mention.trigger
    const found = behind(reading, token, FIRST)
    if (!found) continue
    const timed = reading.times.find(({ first, last }) => first <= found.next && found.next <= last)
    const reached =
      timed === undefined
        ? null
        : found.match[1] === 'since'
          ? sinceThen(timed)
          : yearsBefore(timed, time, today)
    if (timed === undefined || reached === null) continue
    const verb = reading.tokens[token]?.text ?? ''
    const title = titleOf(mention)
      .replace(/\s+for \S+ first time\b.*$/, '')
      // “had visited”: before what is told; irregular verbs stay as they are told
      .replace(` ${verb} `, verb.endsWith('ed') ? ` had ${verb} ` : ` ${verb} `)
    return alone(
      mention,
      [...found.tokens, ...range(found.next, timed.last)],
      mention.trigger.lemma,
      `${title} before`,
      mention.participants,
      reached,
    )
  }
  return null
}

function sinceThen({ time }: Timed): Happening['stated'] {
  const interval = placed(time)
  return (
    interval &&
    eventTime(interval, 'inferred', 'first-time', `The first time since then. ${time.derivation.text}`, [
      time.id,
    ])
  )
}

/** A number of years before a time: then or earlier. */
function yearsBefore({ time }: Timed, from: Occasion['time'], today: string | null): Happening['stated'] {
  const years = Number(/^P(\d+)Y$/.exec(time.value)?.[1] ?? 0)
  const day = from?.earliest
  if (years === 0 || !from || !day || !isCommonEra(day) || Number(day.slice(0, 4)) <= years) return null
  const then = LocalDate.parse(day).minusYears(years).toString()
  const bound = YEAR.test(from.edtf) ? then.slice(0, 4) : then
  const interval = bear(
    { edtf: bound, earliest: then, latest: YEAR.test(bound) ? `${bound}-12-31` : then },
    'by',
    today,
  )
  const text = `The first time in ${years} years: so the time before was by ${YEAR.test(bound) ? bound : isoInWords(then)}. ${from.derivation.text}`
  return interval && eventTime(interval, 'inferred', 'first-time', text, [...from.times, time.id])
}

/** A phrase of the clause behind a trigger: before the next mark that parts clauses. */
function behind(
  reading: Reading,
  token: number,
  pattern: RegExp,
): { match: RegExpExecArray; tokens: readonly number[]; next: number } | null {
  const from = reading.tokens[token]?.end ?? 0
  const clause = clauseBehind(reading, token)
  const match = pattern.exec(clause)
  if (!match) return null
  const start = from + match.index
  const tokens = tokensIn(reading.tokens, { start, end: start + match[0].trimEnd().length })
  return { match, tokens, next: (tokens.at(-1) ?? token) + 1 }
}

/** The text behind a token up to the next verb or semicolon. */
function clauseBehind(reading: Reading, token: number): string {
  let text = ''
  let end = reading.tokens[token]?.end ?? 0
  for (let i = token + 1; i < reading.tokens.length; i++) {
    const at = reading.tokens[i]
    if (!at || (at.upos === 'VERB' && wordAt(reading, i) !== 'aged') || /^[;:]$/.test(at.text)) break
    text += ' '.repeat(at.start - end) + at.text.padEnd(at.end - at.start)
    end = at.end
  }
  return text
}

/** An occasion of its own, at some tokens of another’s sentence. */
function alone(
  { trigger, attribution, modality }: Happening,
  tokens: readonly number[],
  lemma: string,
  title: string,
  participants: Happening['participants'],
  time: Happening['stated'],
): Occasion {
  const { reading } = trigger
  const [first = 0] = tokens
  const span = {
    start: reading.tokens[first]?.start ?? 0,
    end: reading.tokens[tokens.at(-1) ?? first]?.end ?? 0,
  }
  const mention: Happening = {
    trigger: {
      reading,
      token: first,
      span,
      kind: 'noun',
      lemma,
      class: 'OCCURRENCE',
      verb: null,
      phase: null,
    },
    title,
    group: null,
    arguments: [],
    participants,
    polarity: 'positive',
    modality,
    attribution,
    stated: null,
    unplaced: null,
  }
  return { mentions: [mention], joined: [null], time }
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i)

const isCommonEra = (day: string): boolean => /^\d{4}-/.test(day)
