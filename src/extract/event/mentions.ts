/** Every mention of a happening with what its own sentence tells of it. */
import { dayNumber } from '../../story/days.ts'
import type { Entity, Event, EventTime } from '../../story/types.ts'
import type { Document } from '../document.ts'
import { UNPROVEN } from '../lexicon/events/modality.ts'
import { argumentsOf } from './arguments.ts'
import { type Attribution, attributionOf, hearsayOf, isSaid } from './attribution.ts'
import type { Happening } from './happening.ts'
import { lifeEvents, livesIn } from './life-dates.ts'
import { participantsOf } from './participants.ts'
import { quotedSpeakers } from './quotation.ts'
import { lemmaAt, type Reading, readings } from './reading.ts'
import { standingOf } from './status.ts'
import { type Trigger, triggersOf } from './triggers.ts'
import { type VerbGroup, verbGroup } from './verb-group.ts'
import { ownTime } from './when/own-time.ts'
import { type Claimed, claimedTimes } from './when/stated.ts'

/** What is known around a sentence. */
interface Setting {
  reading: Reading
  known: ReadonlyMap<string, Entity>
  today: string | null
  /** Who speaks it, where it stands wholly in quotation marks: null where nobody is named, undefined elsewhere. */
  speaker: Attribution | null | undefined
}

/** The mentions in one kind of block, in the order of the text. */
export function mentionsOf(document: Document, kind: 'paragraph' | 'headline'): Happening[] {
  const known = new Map(document.entities.map(entity => [entity.id, entity]))
  const read = readings(document, kind)
  const speakers = quotedSpeakers(read)
  return read.flatMap(whole => {
    const lives = livesIn(whole)
    const isOutside = (token: number): boolean =>
      !lives.some(({ open, close }) => open < token && token < close)
    // dates of a life say nothing of when anything else was
    const reading = { ...whole, times: whole.times.filter(({ first }) => isOutside(first)) }
    const setting = { reading, known, today: document.publishedAt, speaker: speakers.get(reading.index) }
    const triggers = triggersOf(reading).filter(({ token }) => isOutside(token))
    const times = claimedTimes(reading, triggers)
    return [
      ...lifeEvents(whole, lives),
      ...triggers.map(trigger => mention(trigger, times.get(trigger.token) ?? [], setting)),
    ]
  })
}

function mention(trigger: Trigger, times: readonly Claimed[], setting: Setting): Happening {
  const { reading, known, today, speaker } = setting
  const anchor = trigger.verb ?? trigger.token
  const found = argumentsOf(trigger)
  const standing = standingOf(reading, anchor)
  const attribution = attributionOf(reading, anchor) ?? speaker ?? null
  const group = trigger.verb === null ? null : verbGroup(reading, trigger.verb)
  const saying = attribution?.verb ?? null
  const unproven =
    saying !== null && UNPROVEN.has(lemmaAt(reading, saying)) && isSaid(reading, anchor, saying)
  const claim = standing.claim ?? (unproven && standing.modality === 'asserted' ? 'alleged' : undefined)
  const reported = attribution !== null || speaker === null || hearsayOf(reading, anchor) !== null
  const { stated, unplaced } = ownTime(reading, times, group, today)
  return {
    trigger,
    group,
    arguments: found,
    ...participantsOf(trigger, found, known, attribution?.source ?? null),
    polarity: standing.negative ? 'negative' : 'positive',
    modality: modalityOf(standing.modality, reported, group, stated, today),
    ...(claim ? { claim } : {}),
    attribution,
    stated,
    unplaced,
  }
}

/** What is told as done is reported where someone says so, and planned where its time is still to come. */
function modalityOf(
  modality: Event['modality'],
  reported: boolean,
  group: VerbGroup | null,
  stated: EventTime | null,
  today: string | null,
): Event['modality'] {
  if (modality !== 'asserted') return modality
  const past = group?.tense === 'PAST'
  if (!past && today !== null && stated?.earliest != null && dayNumber(stated.earliest) > dayNumber(today))
    return 'planned'
  return reported ? 'reported' : 'asserted'
}
