/**
 * Follows the files of a seeds folder by looking at them again and again. File system events are not enough: watchers
 * lose a folder that goes and comes back, and what is written while they begin anew.
 */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { asProblem } from './problem.ts'
import { listSeeds } from './seeds.ts'

/** What a folder held at one moment: each file's name with its state, or what was wrong with the folder. */
export type Look = ReadonlyMap<string, string>

const INTERVAL_MS = 250

/**
 * Looks at the folder now.
 * @param shown what messages call it.
 * @returns never throws: what cannot be read is part of the state, so that its mending is a change.
 */
export async function lookAt(folder: string, shown: string): Promise<Look> {
  try {
    const { files, unknown, problems } = await listSeeds(folder, shown)
    const states = [...files, ...unknown].map(
      async file => [file, await stateOf(join(folder, file))] as const,
    )
    return new Map([
      ...(await Promise.all(states)),
      ...problems.map(({ message }) => [message, 'unreadable'] as const),
    ])
  } catch (error) {
    return new Map([['', asProblem(error, shown).message]])
  }
}

/** The change time tells permissions and moved-in files too; both times in nanoseconds. */
async function stateOf(path: string): Promise<string> {
  try {
    const { mtimeNs, ctimeNs, size } = await stat(path, { bigint: true })
    return `${mtimeNs} ${ctimeNs} ${size}`
  } catch {
    return 'gone'
  }
}

/** The names whose state differs between two looks, in the order of the later one, what is gone last. */
export function changedFiles(before: Look, now: Look): string[] {
  return [...new Set([...now.keys(), ...before.keys()])].filter(file => before.get(file) !== now.get(file))
}

/**
 * Calls back after each change of the folder, one call at a time; what changes meanwhile is seen right after it.
 * @param before the look from which changes count.
 * @param signal ends it.
 */
export async function followFolder(
  look: () => Promise<Look>,
  before: Look,
  changed: (files: string[]) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let last = before
  while (!signal.aborted) {
    const now = await look()
    const files = changedFiles(last, now)
    last = now
    if (files.length > 0) await changed(files)
    await setTimeout(INTERVAL_MS, undefined, { ref: false, signal }).catch(() => {})
  }
}
