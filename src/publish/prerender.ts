/** Gets the viewer's server-side entry out of its build: the viewer is never imported here, only its output run. */
import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rolldown } from 'vite'
import type { Page } from './site.ts'

export const PRERENDER_ENTRY = 'src/viewer/prerender.tsx'

export interface ListEntry {
  slug: string
  title: string
  /** EDTF, null where unknown. */
  publishedAt: string | null
}

/** What `src/viewer/prerender.tsx` exports. */
export interface Prerender {
  /** The content of the page's root as HTML. */
  render: (page: Page, list: ListEntry[], up: string) => string
  /** What the browser loads of an article: `data` at once, JSON or bytes; `pieces` when it needs them, JSON. */
  packData: (page: Page) => { data: string | Uint8Array; pieces: string[] }
}

/**
 * Writes the built entry where it finds the packages it imports, and loads it.
 * @param root the project's folder.
 */
export async function loadPrerender(built: unknown, root: string): Promise<Prerender> {
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[]
  const entry = outputs.flatMap(({ output }) => output).find(file => file.type === 'chunk' && file.isEntry)
  if (entry?.type !== 'chunk') throw new Error(`${PRERENDER_ENTRY} was not built`)
  const folder = join(root, 'node_modules', '.cache', 'timepiece')
  await mkdir(folder, { recursive: true })
  // Named by its content and moved into place whole, so that builds at the same time do not disturb each other.
  const name = createHash('sha256').update(entry.code).digest('hex').slice(0, 16)
  const path = join(folder, `${name}.mjs`)
  await writeFile(`${path}.${process.pid}`, entry.code)
  await rename(`${path}.${process.pid}`, path)
  return (await import(pathToFileURL(path).href)) as Prerender
}
