/** Files → bytes, with what can go wrong said in words. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Problem } from './problem.ts'

/** Beyond this no article is meant; refused before it is read. */
export const MOST_BYTES = 20_000_000
/** A Story says much about each of its words. */
export const MOST_STORY_BYTES = 100_000_000

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`

/** Whatever it leads to is read: a terminal, too. */
const STDIN = '/dev/stdin'

/**
 * Reads a file, a pipe or standard input.
 * @param shown its name in messages.
 * @param most so many bytes are read.
 * @throws Problem where it is missing, a folder, a device, unreadable or too large; then no more than the limit is read.
 */
export async function readBytes(path: string, shown: string, most = MOST_BYTES): Promise<Uint8Array> {
  const bytes = await attempt(shown, async () => {
    const found = await stat(path)
    if (!found.isFile() && !found.isFIFO() && !found.isDirectory() && path !== STDIN)
      throw new Problem({ file: shown, what: 'is a device or a socket', mend: 'name a file' })
    tooLarge(found.size, shown, most)
    const chunks: Uint8Array[] = []
    for await (const chunk of createReadStream(path, { end: most })) chunks.push(chunk)
    return Buffer.concat(chunks)
  })
  tooLarge(bytes.length, shown, most)
  return bytes
}

function tooLarge(size: number, shown: string, most: number): void {
  if (size > most)
    throw new Problem({
      file: shown,
      what: `is ${megabytes(size)} large, more than the ${megabytes(most)} that are read`,
      mend: 'split it into several articles',
    })
}

/** What errors of the system mean, by their codes. */
export type Said = Readonly<Record<string, readonly [what: string, mend: string]>>

const SAID: Said = {
  ENOENT: ['does not exist, or is gone by now', 'check the path'],
  EISDIR: ['is a folder', 'name the files in it'],
  ENOTDIR: ['lies below something that is no folder', 'check the path'],
  EACCES: ['cannot be opened', 'check its permissions'],
  EPERM: ['cannot be opened', 'check its permissions'],
  ELOOP: ['is a link that leads back to itself', 'replace it by the file'],
  ENOSPC: ['cannot be written, the disk is full', 'make room'],
  EEXIST: ['is a file', 'name a folder'],
}

/**
 * Does something with a file; errors of the system come out as Problems about it.
 * @param said what some of them mean here.
 */
export async function attempt<T>(shown: string, action: () => Promise<T>, said: Said = {}): Promise<T> {
  try {
    return await action()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error
    const [what, mend] = said[code] ??
      SAID[code] ?? [`cannot be used (${code})`, 'check the file and its folder']
    throw new Problem({ file: shown, what, mend })
  }
}
