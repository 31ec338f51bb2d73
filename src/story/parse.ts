/** From unknown data to a Story that can be relied on. Needs zod: not for the viewer. */
import { z } from 'zod'
import { faults } from './invariants.ts'
import { storySchema } from './schema.ts'
import type { Story } from './types.ts'

/** Data that is no valid Story; `faults` names each place and what is wrong there. */
export class StoryError extends Error {
  readonly faults: string[]
  constructor(list: string[]) {
    super(`not a valid Story: ${list[0]}${list.length > 1 ? ` (and ${list.length - 1} more)` : ''}`)
    this.name = 'StoryError'
    this.faults = list
  }
}

/**
 * Checks shape and invariants.
 * @returns the same data, typed.
 * @throws StoryError with every fault found.
 */
export function parseStory(data: unknown): Story {
  const shape = storySchema.safeParse(data)
  if (!shape.success)
    throw new StoryError(
      shape.error.issues.map(issue => `${z.core.toDotPath(issue.path) || 'story'}: ${issue.message}`),
    )
  const list = faults(shape.data)
  if (list.length > 0) throw new StoryError(list)
  return shape.data
}
