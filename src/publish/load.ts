/** Files → sources and Stories. Reads, never writes. */
import { createHash } from 'node:crypto'
import type { Source } from '../extract/document.ts'
import type { Story } from '../story/types.ts'
import { decode } from './decode.ts'
import { splitFrontMatter } from './front-matter.ts'
import { MOST_BYTES, MOST_STORY_BYTES, readBytes } from './read-bytes.ts'
import { isStoryFile } from './seeds.ts'
import { readStory } from './story-file.ts'

/** A file as it was read: an article still to be converted, whose text begins on `firstLine`, or a Story that is one already. */
export type Loaded = { bytes: number } & ({ source: Source; firstLine: number } | { story: Story })

/** Which file, by its three names. */
export interface FileName {
  /** Where it is. */
  path: string
  /** What its Story will call it: relative to the seeds folder, with `/`. */
  file: string
  /** What messages call it. */
  shown: string
}

/**
 * Reads one file.
 * @param date publication date that goes before any the file states, `YYYY-MM-DD`.
 * @throws Problem where the file cannot be used.
 */
export async function load({ path, file, shown }: FileName, date?: string): Promise<Loaded> {
  const isStory = isStoryFile(file)
  const bytes = await readBytes(path, shown, isStory ? MOST_STORY_BYTES : MOST_BYTES)
  const decoded = decode(bytes, shown)
  if (isStory) return { bytes: bytes.length, story: readStory(decoded, shown) }
  const { metadata, text } = splitFrontMatter(decoded, shown)
  return {
    bytes: bytes.length,
    firstLine: decoded.slice(0, decoded.length - text.length).split('\n').length,
    source: {
      file,
      text,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      metadata: date === undefined ? metadata : { ...metadata, date },
    },
  }
}
