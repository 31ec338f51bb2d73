/** Stories made by hand for the tests of the viewer. */
import type { Event, EventTime, Story } from '../../src/story/types.ts'

/** A time as the text might state it; one day unless a last day is given. */
export const timeOf = (edtf: string, earliest: string | null, latest = earliest): EventTime => ({
  edtf,
  earliest,
  latest,
  basis: 'stated',
  times: [],
  derivation: { rule: 'test', text: edtf },
})

export const eventOf = (id: string, time: EventTime | null, more: Partial<Event> = {}): Event => ({
  id,
  title: `What ${id} is about`,
  class: 'OCCURRENCE',
  passages: [{ start: 0, end: 4, trigger: { start: 0, end: 4 } }],
  participants: [],
  time,
  ...(time === null && { undated: 'The text gives no time for it.' }),
  polarity: 'positive',
  modality: 'asserted',
  salience: 0.5,
  origin: 'extracted',
  ...more,
})

/** An event on a day. */
export const on = (id: string, day: string, more: Partial<Event> = {}): Event =>
  eventOf(id, timeOf(day, day), more)

/** An event some time in a year. */
export const inYear = (id: string, year: string, more: Partial<Event> = {}): Event =>
  eventOf(id, timeOf(year, `${year}-01-01`, `${year}-12-31`), more)

/** A story in which every event has a paragraph of its own. */
export function storyOf(events: readonly Event[], more: Partial<Story['article']> = {}): Story {
  let text = ''
  const told = events.map(event => {
    const start = text.length
    text += `${event.title}, so they said.\n\n`
    const trigger = { start, end: start + event.title.length }
    return { ...event, passages: [{ start, end: text.length - 2, trigger }] }
  })
  return {
    version: 1,
    generator: 'test',
    article: {
      id: 'sample',
      title: 'A sample of events',
      titleFrom: 'metadata',
      text,
      publishedAt: '2024-05-14',
      language: 'en',
      blocks: told.flatMap(({ passages }) =>
        passages.map(({ start, end }) => ({ kind: 'paragraph' as const, start, end })),
      ),
      source: { file: 'sample.txt', sha256: '0'.repeat(64) },
      ...more,
    },
    times: [],
    entities: [],
    events: told,
    relations: [],
    links: [],
  }
}
