/** Writes the Story of an invented article from its sentences: for scenes, each sentence tells one event. */
import { LocalDate, YearMonth } from '@js-joda/core'
import type { Entity, Event, EventTime, Relation, Span, Story, Time } from '../../src/story/types.ts'

export interface Told {
  words: string
  /** The word of it that tells the event; the first place counts. */
  trigger: string
  title: string
  /**
   * EDTF: a year, month, day, clock time or interval, also open or approximate; null where it has no date. A sentence
   * that does not hold it ends with it.
   */
  when: string | null
  /** Ids of who takes part. */
  who?: string[]
  more?: Partial<Event>
}

export interface Scene {
  title: string
  language?: string
  publishedAt?: string
  /** Sentences, in paragraphs. */
  paragraphs: Told[][]
  entities?: { id: string; type: Entity['type']; name: string }[]
  /** Relations between entities: a subject, what it is to whom, an object; told by the first sentence. */
  relations?: [subject: string, label: string, object: string][]
}

/** @param name names the Story and its file. */
export function storyOf(name: string, scene: Scene): Story {
  const { title, language = 'en', publishedAt, paragraphs, entities = [], relations = [] } = scene
  const sentences = paragraphs.map(told => told.map(one => ({ ...one, words: dated(one) })))
  const text = [title, ...sentences.map(told => told.map(({ words }) => words).join(' '))].join('\n\n')
  const blocks: Story['article']['blocks'] = [{ kind: 'headline', start: 0, end: title.length }]
  const events: Event[] = []
  const times: Time[] = []
  let at = title.length
  for (const told of sentences) {
    const start = at + 2
    at = start - 1
    for (const one of told) {
      const span = { start: at + 1, end: at + 1 + one.words.length }
      at = span.end
      const id = `${name}-${events.length + 1}`
      const time = one.when === null ? null : timeOf(one.when, `t${id}`)
      const date = span.start + one.words.indexOf(one.when ?? '')
      if (time) times.push({ ...time.told, start: date, end: date + (one.when ?? '').length })
      events.push(eventOf(id, one, span, time?.of ?? null))
    }
    blocks.push({ kind: 'paragraph', start, end: at })
  }
  return {
    version: 1,
    generator: 'a scene',
    article: {
      id: name,
      title,
      titleFrom: 'headline',
      text,
      ...(publishedAt === undefined ? {} : { publishedAt }),
      language,
      blocks,
      source: { file: `${name}.txt`, sha256: '0'.repeat(64) },
    },
    times,
    entities: entities.map(entity => ({ ...entity, mentions: mentionsOf(entity.name, text) })),
    events,
    relations: relations.map(([subject, label, object], n): Relation => {
      const [passage] = events[0]?.passages ?? []
      return {
        id: `r${n + 1}`,
        subject,
        predicate: label,
        label,
        object,
        time: null,
        passages: passage ? [{ start: passage.start, end: passage.end }] : [],
      }
    }),
    links: [],
  }
}

const dated = ({ words, when }: Told): string =>
  when === null || words.includes(when) ? words : words.replace(/\.?$/, `, ${when}.`)

function eventOf(id: string, told: Told, { start, end }: Span, time: EventTime | null): Event {
  const trigger = start + told.words.indexOf(told.trigger)
  return {
    id,
    title: told.title,
    class: 'OCCURRENCE',
    passages: [{ start, end, trigger: { start: trigger, end: trigger + told.trigger.length } }],
    participants: (told.who ?? []).map(entity => ({ entity, role: 'agent' })),
    time,
    ...(time ? {} : { undated: 'the text does not say when' }),
    polarity: 'positive',
    modality: 'asserted',
    salience: 0.5,
    origin: 'extracted',
    ...told.more,
  }
}

function timeOf(edtf: string, id: string): { told: Omit<Time, 'start' | 'end'>; of: EventTime } {
  const [from = '', to = from] = edtf.split('/')
  const [earliest, latest] = [dayOf(from, 'first'), dayOf(to, 'last')]
  const derivation = { rule: 'told', text: `Told as ‘${edtf}’.` }
  return {
    told: { id, type: 'DATE', value: edtf, edtf, earliest, latest, derivation },
    of: { edtf, earliest, latest, basis: 'stated', times: [id], derivation },
  }
}

/** The first or last day of what one side of an EDTF interval names; null for an open end. */
function dayOf(side: string, which: 'first' | 'last'): string | null {
  const date = side.replace(/T.*$|[~?%]/g, '')
  if (date === '..' || date === '') return null
  const [, year = '', month, day] = /^(-?\d{4,6})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? []
  const written = year.startsWith('-') ? `-${year.slice(1).padStart(6, '0')}` : year
  if (day !== undefined) return `${written}-${month}-${day}`
  if (month !== undefined && which === 'last')
    return `${written}-${month}-${YearMonth.of(Number(year), Number(month)).lengthOfMonth()}`
  return `${written}-${month ?? (which === 'first' ? '01' : '12')}-${which === 'first' ? '01' : '31'}`
}

function mentionsOf(name: string, text: string): Entity['mentions'] {
  const mentions: Entity['mentions'] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    mentions.push({ start: at, end: at + name.length, kind: 'name' })
  return mentions
}

/** The day some days after another, both as `2021-05-11`. */
export const daysAfter = (day: string, days: number): string => LocalDate.parse(day).plusDays(days).toString()
