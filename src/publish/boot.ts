/** Builds the script that runs before the page is painted: one file without imports, as a classic script. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { minify, transformWithOxc } from 'vite'

/** The source is named by its place; it is not part of the viewer's module graph. */
const SOURCE = 'src/viewer/boot.ts'

/** @param root the project's folder. */
export async function buildBoot(root: string): Promise<string> {
  const path = resolve(root, SOURCE)
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path)
  const small = await minify('boot.js', code)
  return small.code
}
