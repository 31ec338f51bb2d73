/** What lies in a seeds folder, by name: nothing is opened here. */
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { asProblem, type Problem } from './problem.ts'
import { attempt, type Said } from './read-bytes.ts'

const ARTICLE = /\.(?:txt|text|md|markdown)$/i
const STORY = /\.story\.json$/i
/** Files about the folder, and what file systems and editors leave behind. */
const NO_SEED =
  /^(?:readme|licen[cs]e|copying|notice|origin)(?:\.[^.]*)?$|^\.|~$|^(?:thumbs\.db|desktop\.ini)$/i

export const isStoryFile = (file: string): boolean => STORY.test(file)

/** What a file is by its name: an article or Story, something to pass over, or nothing known. */
export function kindOf(file: string): 'seed' | 'ignored' | 'unknown' {
  if (NO_SEED.test(basename(file))) return 'ignored'
  return ARTICLE.test(file) || STORY.test(file) ? 'seed' : 'unknown'
}

/** The file's name without what tells its kind. */
export const withoutExtension = (file: string): string =>
  file.replace(STORY, '').replace(/(?<=[^/])\.[^./]*$/, '')

/**
 * Lists a folder with all folders in it; hidden ones and links to folders are passed over.
 * @param shown what messages call it.
 * @returns paths of the articles and of what is no article known, relative to it, with `/`, in the order of their UTF-16
 * code units; and a Problem for each folder in it that cannot be read.
 * @throws Problem where the folder itself cannot be read.
 */
export async function listSeeds(
  folder: string,
  shown: string,
): Promise<{ files: string[]; unknown: string[]; problems: Problem[] }> {
  const files: string[] = []
  const problems: Problem[] = []
  const visit = async (path: string, called: string, prefix: string): Promise<void> => {
    for (const entry of await attempt(called, () => readdir(path, { withFileTypes: true }), SAID)) {
      const { name } = entry
      const below = join(path, name)
      if (entry.isDirectory()) {
        if (name.startsWith('.') || name === 'node_modules') continue
        const inner = `${called}/${name}`
        await visit(below, inner, `${prefix}${name}/`).catch(error => problems.push(asProblem(error, inner)))
      } else if (await isFile(entry, below)) files.push(prefix + name)
    }
  }
  await visit(folder, shown, '')
  files.sort()
  return {
    files: files.filter(file => kindOf(file) === 'seed'),
    unknown: files.filter(file => kindOf(file) === 'unknown'),
    problems,
  }
}

/** What to do about a folder without articles. */
export const FILL = 'put an article into it as a .txt, .md or .story.json file'

const SAID: Said = {
  ENOENT: ['is no folder that can be read', `make the folder and ${FILL}`],
  ENOTDIR: ['is no folder', 'name the folder that holds the articles'],
}

/** Links count as what they lead to; one that leads nowhere is listed, so that reading it says so. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile()
  try {
    return (await stat(path)).isFile()
  } catch {
    return true
  }
}
