/** One mention of a happening, as read from its own sentence. */
import type { Event, EventTime } from '../../story/types.ts'
import type { Argument } from './arguments.ts'
import type { Attribution } from './attribution.ts'
import type { Taking } from './participants.ts'
import type { Trigger } from './triggers.ts'
import type { VerbGroup } from './verb-group.ts'

export interface Happening {
  trigger: Trigger
  /** Its title, where no clause of the text tells it. */
  title?: string
  /** Grammar of the verb that carries it; null for a noun on its own. */
  group: VerbGroup | null
  arguments: readonly Argument[]
  participants: readonly Taking[]
  place?: string
  polarity: Event['polarity']
  modality: Event['modality']
  claim?: Event['claim']
  attribution: Attribution | null
  /** The time its own words give, before other mentions and rules are asked. */
  stated: EventTime | null
  /** Why a time its own words give dates nothing; null where they give none. */
  unplaced: Undated | null
}

/** Why there is no time: for people, and as a kind. */
export interface Undated {
  undated: string
  undatedKind: NonNullable<Event['undatedKind']>
}

/** Mentions of one happening, the clearest first, and its time as far as the rules have come. */
export interface Occasion {
  mentions: readonly [Happening, ...Happening[]]
  /** Why each mention was taken for the same, for people; null for the one that the others joined. */
  joined: readonly (string | null)[]
  time: EventTime | null
}
