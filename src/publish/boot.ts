/** Builds a script that runs before the page is painted: without imports, as a classic script. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { minify, transformWithOxc } from 'vite'
import { scriptText } from './inline.ts'

/**
 * @param source its file, from the project's folder `root`; it is not part of the viewer's module graph.
 * @returns what may stand between the tags of a script element.
 */
export async function buildBoot(
  root: string,
  source: `src/viewer/${'boot' | 'disk' | 'after-paint'}.ts`,
): Promise<string> {
  const path = resolve(root, source)
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path)
  const small = await minify('boot.js', code)
  return scriptText(small.code)
}
