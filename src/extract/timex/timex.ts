/** Time expressions with their values: found block by block, then placed in the order the text tells them. */
import type { Time } from '../../story/types.ts'
import type { Document, Sentence } from '../document.ts'
import { DAYS } from '../lexicon/time/grains.ts'
import { type Visible, visible } from '../visible.ts'
import { clockOf } from './around.ts'
import { derivation } from './explain.ts'
import { rulesFor } from './languages.ts'
import type { Meaning } from './meaning.ts'
import { parseDay } from './period.ts'
import { modified, type Place } from './place.ts'
import { plainText } from './plain.ts'
import {
  foreground,
  isNarrative,
  NEXT_DATE,
  type Reference,
  retold,
  type Told,
  tellsOfThen,
} from './reference.ts'
import { resolve } from './resolve.ts'
import type { Item, Language } from './rule.ts'
import { scan } from './scan.ts'

/** "Next summer": of a plan, whatever the verb. */
const looksAhead = (meaning: Meaning): boolean =>
  meaning.kind === 'yearly' && meaning.pick === 'next' && meaning.from !== 'told'

/** Blocks that are not the article's own telling. */
const SKIPPED = new Set(['metadata', 'boilerplate', 'credit'])

interface Found extends Item {
  sentence: number
  headline: boolean
  /** Whether its block is a line above others, of any kind: short, and no sentence. */
  heading: boolean
}

/** Fills `times`, in order, none overlapping another. */
export function timex(document: Document): Document {
  const language = rulesFor(document.language)
  const found = withoutStrays(find(document, language), language)
  const speech = parseDay(document.publishedAt)
  const narrative = isNarrative(
    found.map(({ meaning }) => meaning),
    speech,
  )
  let told: readonly Told[] = []
  const times = found.map((item, i): Time => {
    const id = `t${i + 1}`
    const sentence = document.sentences[item.sentence]
    const direction = sentence ? language.directionOf(sentence.tokens, item, item.headline) : null
    const background = sentence !== undefined && language.isBackground(sentence.tokens, item)
    const open = item.meaning.kind === 'yearly' || item.meaning.kind === 'monthday'
    const near = open && !background ? foreground(told) : told
    const news: Reference = { speech, narrative, told: near, sentence: item.sentence, direction }
    // While news tells of a month or day of another year, it counts from that, not from a finer date before it.
    const { meaning } = item
    const then = !narrative && meaning.kind === 'yearly' && meaning.pick === undefined && tellsOfThen(news)
    const last = near.at(-1)?.period.grain === 'year' ? near : near.slice(-1)
    const reference = then ? { ...news, narrative: true, told: last } : news
    const exact = resolve(item.meaning, reference)
    const place = modified(exact, item.mod, item.meaning)
    if (place.period && DAYS[place.period.grain] <= DAYS.year) {
      const explicit = place.anchor === null || ('period' in place.anchor && place.anchor.explicit)
      const { heading } = item
      const outlook = sentence !== undefined && language.isOutlook(sentence.tokens, item)
      const previous = told.at(-1)?.period.start
      const close = place.anchor === null || !previous || previous.until(place.period.start) <= NEXT_DATE
      const leads = direction === 'past' && close && !outlook && !looksAhead(meaning)
      const clock = clockOf(exact.edtf)
      const at = { period: place.period, clock, id, sentence: item.sentence }
      const date = { ...at, explicit, heading, background, leads }
      told = retold(told, date)
    }
    return timeOf(id, item, place, document.source.text)
  })
  return { ...document, times }
}

/** A text that tells at least so many dates before a year is one of old times. */
const ANCIENT = { times: 2, before: 1500 }

/** What was found, without the dates that only a text of old times can have where this is none. */
function withoutStrays(found: readonly Found[], { ancient }: Language): readonly Found[] {
  const old = found.filter(({ meaning }) =>
    meaning.kind === 'period'
      ? meaning.period.start.year < ANCIENT.before
      : meaning.kind === 'era' && meaning.to < ANCIENT.before,
  )
  return old.length >= ANCIENT.times ? found : found.filter(({ rule }) => !ancient.includes(rule))
}

function find(document: Document, language: Language): Found[] {
  const { blocks, sentences, source } = document
  const view = visible(source.text)
  const found: Found[] = []
  let next = 0
  blocks.forEach((block, index) => {
    const first = next
    while (next < sentences.length && (sentences[next]?.block ?? 0) <= index) next++
    if (SKIPPED.has(block.kind)) return
    const inside = sentences.slice(first, next)
    const shown = view.inView(block)
    const tags = tagsOf(inside, view)
    const text = plainText(view.text, shown, inside.map(view.inView))
    const site = { text, language: document.language, upos: (start: number) => tags.get(start + shown.start) }
    let current = first
    const heading = isHeading(text)
    for (const item of scan(site, language)) {
      const span = view.inOriginal({ start: item.start + shown.start, end: item.end + shown.start })
      while (current + 1 < next && (sentences[current + 1]?.start ?? 0) <= span.start) current++
      found.push({
        ...item,
        ...span,
        sentence: current,
        headline: block.kind === 'headline',
        heading,
      })
    }
  })
  return found
}

/** The longest line that is still a heading, in UTF-16 code units. */
const HEADING = 80

const isHeading = (text: string): boolean => text.length <= HEADING && !/[.!?…"'”)]\s*$/.test(text)

const tagsOf = (sentences: readonly Sentence[], { inView }: Visible): Map<number, string> =>
  new Map(
    sentences.flatMap(({ tokens }) =>
      tokens.map((token): [number, string] => [inView(token).start, token.upos]),
    ),
  )

const TYPES: Partial<Record<Meaning['kind'], Time['type']>> = {
  clock: 'TIME',
  duration: 'DURATION',
  set: 'SET',
}

function typeOf(meaning: Meaning): Time['type'] {
  if (meaning.kind === 'shift' && DAYS[meaning.grain] === 0 && meaning.by !== 0) return 'TIME'
  return TYPES[meaning.kind] ?? 'DATE'
}

function timeOf(id: string, { start, end, rule, meaning, mod }: Item, place: Place, text: string): Time {
  return {
    id,
    start,
    end,
    type: typeOf(meaning),
    value: place.value,
    ...(mod && { mod }),
    ...(meaning.kind === 'set' && meaning.quant !== undefined && { quant: meaning.quant }),
    ...(meaning.kind === 'set' && meaning.freq !== undefined && { freq: meaning.freq }),
    edtf: place.edtf,
    earliest: place.first?.toString() ?? null,
    latest: place.last?.toString() ?? null,
    derivation: derivation(rule, visible(text.slice(start, end)).text, place),
  }
}
