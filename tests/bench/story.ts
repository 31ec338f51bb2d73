/**
 * Synthetic Stories of any size, the same each time: two centuries of news in crowds, a quarter of it lasting, told in a
 * text of any number of paragraphs. Where there are more events than paragraphs, several are told by the same passage.
 */
import { formatDay } from '../../src/story/days.ts'
import { parseStory } from '../../src/story/parse.ts'
import type { Block, Entity, Event, EventTime, Passage, Story, Time } from '../../src/story/types.ts'

const KINDS = words(
  'war treaty election crash storm court strike bank launch reform siege accord famine summit merger patent trial verdict flood boycott census embargo coup truce',
)
const QUALITIES = words(
  'first second northern southern royal federal secret joint general last great national',
)
const NAMES = words('Alder Bracken Corrin Dunmore Eskdale Farrow Glenn Harrow Ivelet Jarrow Kelso Lorne')
const REST =
  'and the delegates from the northern provinces read a statement that few in the room had expected to hear so soon after the vote while crowds gathered outside waiting for word of the outcome and the telegraph office stayed open through the night carrying reports to every capital'

/** Days since 1970-01-01. */
const FIRST_DAY = -52_595
const LAST_DAY = 20_453

export interface Size {
  events: number
  /** Each with one passage. */
  paragraphs: number
  /** Words that follow a paragraph's passage. */
  rest?: number
}

/** @returns a valid Story: its parts are checked. */
export function syntheticStory({ events, paragraphs, rest = 40 }: Size): Story {
  const chance = chances(42)
  const day = crowdedDays(events, chance)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  const titles = Array.from(
    { length: Math.max(events, paragraphs) },
    () => `${pick(QUALITIES)} ${pick(KINDS)} of ${pick(NAMES)}`,
  )
  const text = tell(titles.slice(0, paragraphs), rest)
  return parseStory({
    version: 1,
    generator: 'bench',
    article: {
      id: `bench-${events}`,
      title: `A history in ${events} events`,
      titleFrom: 'metadata',
      text: text.text,
      publishedAt: '2026-01-01',
      language: 'en',
      blocks: text.blocks,
      source: { file: `bench-${events}.txt`, sha256: '0'.repeat(64) },
    },
    times: text.times,
    entities: text.entities,
    events: Array.from({ length: events }, (_, n): Event => {
      return {
        id: n.toString(16).padStart(16, '0'),
        title: titles[n] ?? '',
        class: chance() < 0.2 ? 'STATE' : 'OCCURRENCE',
        passages: [text.passages[n % paragraphs] as Passage],
        participants: [{ entity: pick(text.entities).id, role: 'agent' }],
        time: timeOf(day(n), chance),
        polarity: chance() < 0.03 ? 'negative' : 'positive',
        modality: chance() < 0.15 ? 'reported' : chance() < 0.1 ? 'planned' : 'asserted',
        salience: Math.round(50 / (1 - chance() * 0.95)) / 1000,
        origin: 'extracted',
      }
    }),
    relations: [],
    links: [],
  })
}

function words(list: string): string[] {
  return list.split(' ')
}

/** Mulberry32: numbers in [0, 1), the same for the same seed. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Most events lie in crowds, the first crowds being the largest; one in ten lies anywhere. */
function crowdedDays(events: number, chance: () => number): (n: number) => number {
  const normal = (): number => Math.sqrt(-2 * Math.log(chance() || 1e-9)) * Math.cos(2 * Math.PI * chance())
  const anywhere = (): number => FIRST_DAY + (LAST_DAY - FIRST_DAY) * chance() ** 0.6
  const crowds = Array.from({ length: Math.max(4, Math.round(Math.sqrt(events))) }, () => ({
    middle: anywhere(),
    width: Math.exp(3.5 + 1.6 * normal()),
  }))
  return () => {
    const crowd = crowds[Math.floor(crowds.length * chance() ** 3)]
    const day = !crowd || chance() < 0.1 ? anywhere() : crowd.middle + crowd.width * normal()
    return Math.floor(Math.min(LAST_DAY, Math.max(FIRST_DAY, day)))
  }
}

/** A day, or for a quarter of the events a longer stretch. */
function timeOf(day: number, chance: () => number): EventTime {
  const days = chance() < 0.25 ? 2 ** Math.floor(2 + chance() * 8) : 0
  const earliest = formatDay(day)
  const latest = formatDay(day + days)
  const edtf = days === 0 ? earliest : `${earliest}/${latest}`
  return {
    edtf,
    earliest,
    latest,
    basis: chance() < 0.7 ? 'stated' : 'inferred',
    times: [],
    derivation: { rule: 'bench', text: `“${edtf}”, as it stands in the text` },
  }
}

/** One paragraph a title: its passage, in it a name and a time, and words that go on. */
function tell(titles: readonly string[], rest: number) {
  const after = REST.split(' ')
  const going = Array.from({ length: rest }, (_, n) => after[n % after.length]).join(' ')
  const blocks: Block[] = []
  const times: Time[] = []
  const passages: Passage[] = []
  const entities: Entity[] = NAMES.map(name => ({ id: name, type: 'Place', name, mentions: [] }))
  let text = ''
  for (const [n, title] of titles.entries()) {
    const start = text.length
    const year = String(1826 + (n % 200))
    const sentence = `The ${title} began in ${year}`
    const name = entities.find(one => title.endsWith(one.name))
    const at = start + 4 + title.length
    name?.mentions.push({ start: at - name.name.length, end: at, kind: 'name' })
    passages.push({ start, end: start + sentence.length, trigger: { start: at + 1, end: at + 6 } })
    times.push({
      id: `t${n}`,
      start: at + 10,
      end: at + 14,
      type: 'DATE',
      value: year,
      edtf: year,
      earliest: `${year}-01-01`,
      latest: `${year}-12-31`,
      derivation: { rule: 'bench', text: `“${year}”, as it stands in the text` },
    })
    text += `${sentence}${rest > 0 ? ` ${going}` : ''}.`
    blocks.push({ kind: 'paragraph', start, end: text.length })
    text += '\n\n'
  }
  return { text, blocks, times, passages, entities: entities.filter(({ mentions }) => mentions.length > 0) }
}
