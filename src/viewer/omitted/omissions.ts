/** What was read of an article but has no place on its timeline, and why. */
import { overlaps } from '../../story/spans.ts'
import type { Event, Span, Story, Time } from '../../story/types.ts'
import type { Chronology } from '../state/chronology.ts'
import { sentencesOf } from './sentences.ts'

/** Why an event has no place in time, as the Story says it. */
export type EventReason = NonNullable<Event['undatedKind']>

/** `vague`: no place in time, as its derivation says; `written`: the date of the article; `counted`: others start from it. */
export type TimeReason = 'vague' | 'written' | 'counted' | 'unused'

export interface Omissions {
  events: { event: Event; reason: EventReason }[]
  /** They have a place in time, but another one tells the same of another time. */
  contradicted: Event[]
  times: { time: Time; reason: TimeReason }[]
  /** Those that tell of no event, dated or not. */
  sentences: Span[]
  /** How many there are of each in all. */
  of: { events: number; times: number; sentences: number }
}

type Read = Pick<Story, 'article' | 'events' | 'relations' | 'times'>

export function omissionsOf(
  story: Read,
  { dated, undated }: Pick<Chronology, 'dated' | 'undated'>,
): Omissions {
  const { article, events, relations, times } = story
  const sentences = sentencesOf(article)
  const passages = events.flatMap(event => event.passages).sort((a, b) => a.start - b.start)
  const dating = new Set([...events, ...relations].flatMap(({ time }) => time?.times ?? []))
  const anchors = new Set(times.flatMap(({ derivation }) => derivation.anchor?.time ?? []))
  const writtenIn = article.blocks.filter(({ kind }) => kind === 'dateline' || kind === 'metadata')
  const reasonOfTime = (time: Time): TimeReason => {
    if (time.edtf === null) return 'vague'
    if (writtenIn.some(block => overlaps(block, time))) return 'written'
    return anchors.has(time.id) ? 'counted' : 'unused'
  }
  const unused = times.filter(({ id }) => !dating.has(id))
  const silent = withoutAny(sentences, passages)
  return {
    events: undated.map(event => ({ event, reason: reasonOf(event) })),
    contradicted: dated.flatMap(({ event }) => (event.contradicts ? [event] : [])),
    times: unused.map(time => ({ time, reason: reasonOfTime(time) })),
    sentences: silent,
    of: { events: events.length, times: times.length, sentences: sentences.length },
  }
}

/** A Story that does not say it may still tell that it did not happen. */
const reasonOf = ({ undatedKind, modality }: Event): EventReason =>
  undatedKind ?? (modality === 'hypothetical' ? 'hypothetical' : 'untimed')

/** The stretches that no passage reaches into. @param passages by start. */
function withoutAny(stretches: readonly Span[], passages: readonly Span[]): Span[] {
  let reached = -1
  let next = 0
  return stretches.filter(({ start, end }) => {
    for (let at = passages[next]; at && at.start < end; at = passages[++next])
      reached = Math.max(reached, at.end)
    return reached <= start
  })
}
