/** Builds sites from test folders, and opens them in Chromium. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { createBuilder } from 'vite'
import { inject } from 'vitest'
import { isRoot } from './find-browser.ts'

/** A fresh Chromium; without its sandbox only as root, where it cannot start otherwise. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: inject('browser'), args: isRoot ? ['--no-sandbox'] : [] })

/** A temporary folder with these files in it, and how to remove it. */
export async function folderWith(
  files: Record<string, string | Uint8Array>,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'timepiece-'))
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** Builds a seeds folder into a temporary folder, as `npm run build` does. */
export async function buildSite(seeds: string): Promise<{ dist: string; remove: () => Promise<void> }> {
  const { folder, remove } = await folderWith({})
  process.env.TIMEPIECE_SEEDS = seeds
  try {
    const builder = await createBuilder({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
    await builder.buildApp()
  } finally {
    delete process.env.TIMEPIECE_SEEDS
  }
  return { dist: folder, remove }
}
