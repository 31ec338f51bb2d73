/** Builds sites from test folders, serves them, and opens them in Chromium. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
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

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/**
 * A plain static host for a built folder, under a sub-path as on many hosts.
 * @returns its address (ending in `/`), every path asked for, and how to stop it.
 */
export async function serve(folder: string, under = '/some/sub-path/') {
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    asked.push(pathname)
    const inside = pathname.startsWith(under)
      ? normalize(decodeURIComponent(pathname.slice(under.length)))
      : '..'
    let path = join(folder, inside)
    try {
      if (inside.startsWith('..')) throw new Error('outside')
      if ((await stat(path)).isDirectory()) path = join(path, 'index.html')
      const body = await readFile(path)
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        .end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}${under}`,
    asked,
    stop: () => new Promise<void>(stopped => void server.close(() => stopped())),
  }
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
