/** What was read of an article but has no place on its timeline, and why. */
import { bySpan, overlaps } from '../../story/spans.ts'
import type { Event, Span, Story, Time } from '../../story/types.ts'
import type { Chronology } from '../state/chronology.ts'
import { firstWhere } from '../state/first-where.ts'
import { sentencesOf } from './sentences.ts'

/** `untold`: not told as happening; `unclear`: its sentence has a time that is not clearly its own; `untimed`: none. */
export type EventReason = 'untold' | 'unclear' | 'untimed'

/** `vague`: no place in time, as its derivation says; `written`: the date of the article; `counted`: others start from it. */
export type TimeReason = 'vague' | 'written' | 'counted' | 'unused'

export interface Omissions {
  events: { event: Event; reason: EventReason }[]
  times: { time: Time; reason: TimeReason }[]
  /** Those that tell of no event, dated or not. */
  sentences: Span[]
  /** How many there are of each in all. */
  of: { events: number; times: number; sentences: number }
}

type Read = Pick<Story, 'article' | 'events' | 'relations' | 'times'>

export function omissionsOf(story: Read, { undated }: Pick<Chronology, 'undated'>): Omissions {
  const { article, events, relations, times } = story
  const sentences = sentencesOf(article)
  const sentenceOf = (span: Span): Span =>
    sentences[firstWhere(sentences.length, n => (sentences[n]?.end ?? 0) > span.start)] ?? span
  const passages = events.flatMap(event => event.passages).sort((a, b) => a.start - b.start)
  const dating = new Set([...events, ...relations].flatMap(({ time }) => time?.times ?? []))
  const anchors = new Set(times.flatMap(({ derivation }) => derivation.anchor?.time ?? []))
  const writtenIn = article.blocks.filter(({ kind }) => kind === 'dateline' || kind === 'metadata')

  const sorted = times.toSorted(bySpan)
  const hasTime = (sentence: Span): boolean => {
    const next = sorted[firstWhere(sorted.length, n => (sorted[n]?.end ?? 0) > sentence.start)]
    return next !== undefined && overlaps(sentence, next)
  }
  const reasonOf = (event: Event): EventReason => {
    if (event.modality === 'hypothetical') return 'untold'
    const near = event.passages.map(sentenceOf)
    return near.some(hasTime) ? 'unclear' : 'untimed'
  }
  const reasonOfTime = (time: Time): TimeReason => {
    if (time.edtf === null) return 'vague'
    if (writtenIn.some(block => overlaps(block, time))) return 'written'
    return anchors.has(time.id) ? 'counted' : 'unused'
  }
  const unused = times.filter(({ id }) => !dating.has(id))
  const silent = withoutAny(sentences, passages)
  return {
    events: undated.map(event => ({ event, reason: reasonOf(event) })),
    times: unused.map(time => ({ time, reason: reasonOfTime(time) })),
    sentences: silent,
    of: { events: events.length, times: times.length, sentences: sentences.length },
  }
}

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
