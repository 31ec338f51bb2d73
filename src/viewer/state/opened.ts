/** A Story with what the views read beside it. However it was loaded, they see the same. */
import type { Story } from '../../story/types.ts'
import { type Chronology, chronologyOf } from './chronology.ts'
import { type Told, toldOf } from './told.ts'
import { ALL_TOLD, type EventWords } from './words.ts'

export interface OpenedStory {
  story: Story
  chronology: Chronology
  /** The passages of its events. */
  told: Told
  words: EventWords
}

/** A Story that is there whole. */
export const openStory = (story: Story): OpenedStory => ({
  story,
  chronology: chronologyOf(story),
  told: toldOf(story.events),
  words: ALL_TOLD,
})
