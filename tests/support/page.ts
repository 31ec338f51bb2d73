/** Builds sites from test folders, and opens them in Chromium. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { createBuilder } from 'vite'
import { inject } from 'vitest'
import { isRoot } from './find-browser.ts'
import { serve } from './serve.ts'

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

export interface OpenSite {
  browser: Browser
  /** Where it is served. */
  url: string
  /** The folder it was built into. */
  dist: string
  close: () => Promise<void>
}

/** A site built of these files, served, and a browser to look at it with. */
export async function openSite(files: Record<string, string>): Promise<OpenSite> {
  const seeds = await folderWith(files)
  const { dist, remove } = await buildSite(seeds.folder)
  const [browser, { url, stop }] = await Promise.all([openBrowser(), serve(dist)])
  const close = async (): Promise<void> => {
    await browser.close()
    await stop()
    await Promise.all([remove(), seeds.remove()])
  }
  return { browser, url, dist, close }
}
