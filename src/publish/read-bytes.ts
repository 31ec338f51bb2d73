/** Files → bytes, with what can go wrong said in words. */
import { readFile, stat } from 'node:fs/promises'
import { Problem } from './problem.ts'

/** Beyond this no article is meant; refused before it is read. */
export const MOST_BYTES = 20_000_000

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`

/**
 * Reads a file.
 * @param shown its name in messages.
 * @throws Problem where it is missing, a folder, unreadable or too large.
 */
export async function readBytes(path: string, shown: string): Promise<Uint8Array> {
  const bytes = await attempt(shown, async () => {
    tooLarge((await stat(path)).size, shown)
    return readFile(path)
  })
  tooLarge(bytes.length, shown)
  return bytes
}

function tooLarge(size: number, shown: string): void {
  if (size > MOST_BYTES)
    throw new Problem({
      file: shown,
      what: `is ${megabytes(size)} large, more than the ${megabytes(MOST_BYTES)} that are read`,
      mend: 'split it into several articles',
    })
}

const SAID: Record<string, [what: string, mend: string]> = {
  ENOENT: ['does not exist, or is gone by now', 'check the path'],
  EISDIR: ['is a folder', 'name the files in it'],
  ENOTDIR: ['lies below something that is no folder', 'check the path'],
  EACCES: ['cannot be opened', 'check its permissions'],
  EPERM: ['cannot be opened', 'check its permissions'],
  ELOOP: ['is a link that leads back to itself', 'replace it by the file'],
  ENOSPC: ['cannot be written, the disk is full', 'make room'],
  EEXIST: ['is a file', 'name a folder'],
}

/** Does something with a file; errors of the system come out as Problems about it. */
export async function attempt<T>(shown: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error
    const [what, mend] = SAID[code] ?? [`cannot be used (${code})`, 'check the file and its folder']
    throw new Problem({ file: shown, what, mend })
  }
}
