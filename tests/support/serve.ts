/** A plain static host, as there are many: like most it compresses what is text. */
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

const TEXT = /\.(?:html|js|css|json|svg)$/

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
      const packed = TEXT.test(path) && /\bgzip\b/.test(String(request.headers['accept-encoding']))
      response
        .writeHead(200, {
          'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
          ...(packed && { 'content-encoding': 'gzip' }),
        })
        .end(packed ? await promisify(gzip)(body) : body)
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
