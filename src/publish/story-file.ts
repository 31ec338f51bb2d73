/** Stories that come as files of their own: `*.story.json`. */
import { parseStory, StoryError } from '../story/parse.ts'
import type { Story } from '../story/types.ts'
import { locate } from './json.ts'
import { type Finding, Problem } from './problem.ts'

/** As many faults of one file are named; the rest mostly follow from them. */
const MOST_FAULTS = 10

/**
 * Checks a Story file.
 * @param shown the file's name in messages.
 * @throws Problem naming each fault with its line and place.
 */
export function readStory(json: string, shown: string): Story {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    throw new Problem({
      file: shown,
      line: lineAt(json, locate(json, []).offset),
      what: 'is not valid JSON',
      mend: 'mend the line, or write the file anew with npm run extract',
    })
  }
  try {
    return parseStory(data)
  } catch (error) {
    if (!(error instanceof StoryError)) throw error
    const [first, ...more] = error.faults.slice(0, MOST_FAULTS).map(
      (fault): Finding => ({
        file: shown,
        line: lineAt(json, locate(json, placeOf(fault)).offset),
        what: `not a valid Story: ${fault}`,
        mend: 'mend it by src/story/story.schema.json, or write the file anew with npm run extract',
      }),
    )
    if (!first) throw error
    throw new Problem(first, ...more)
  }
}

/** A fault begins with its place: `events[3].time: …`. */
const placeOf = (fault: string): string[] => fault.slice(0, fault.indexOf(':')).match(/[^.[\]"]+/g) ?? []

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
