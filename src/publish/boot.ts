/** Builds the script that runs before the page is painted: without imports, as a classic script. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { minify, transformWithOxc } from 'vite'
import { scriptText } from './inline.ts'

type Source = 'boot' | 'disk' | 'keep-input' | 'after-paint'

/**
 * @param sources names of files in `src/viewer` of the project's folder `root`, in the order in which they run; they are
 * not part of the viewer's module graph.
 * @returns what may stand between the tags of a script element.
 */
export async function buildBoot(root: string, sources: readonly Source[]): Promise<string> {
  const codes = await Promise.all(
    sources.map(async source => {
      const path = resolve(root, `src/viewer/${source}.ts`)
      const { code } = await transformWithOxc(await readFile(path, 'utf8'), path)
      return code
    }),
  )
  const small = await minify('boot.js', codes.join('\n'))
  return scriptText(small.code)
}
