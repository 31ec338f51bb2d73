/** The dev server's part: pages of articles that no build has written, and following the seeds folder. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ViteDevServer } from 'vite'
import { buildBoot } from './boot.ts'
import { followFolder, type Look, lookAt } from './follow-folder.ts'
import { articleHtml, messageHtml, withAlert } from './html.ts'
import { withFirst } from './pages.ts'
import { sentence, warning } from './problem.ts'
import type { Site } from './site.ts'

/** `/`, `/<slug>`, `/<slug>/`; with or without `index.html`. */
const PAGE = /^\/(?:([\w-]+)(\/(?:index\.html)?)?|index\.html)?$/

/** Answers for the pages of the site as it is at that moment. */
export function serveArticles(server: ViteDevServer, current: () => Promise<Site>): void {
  const { root } = server.config
  let shown: Site | undefined
  // A page that was sent before the last change and connects after it has missed the word to reload.
  server.environments.client.hot.on('vite:client:connect', async (_, page) => {
    if (shown && shown !== (await current())) page.send({ type: 'full-reload' })
  })
  server.middlewares.use(async (request, response, next) => {
    const [path = '', search] = (request.url ?? '').split('?')
    const match = PAGE.exec(path)
    if (!match || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
    const [, slug, slash] = match
    if (slug !== undefined && slash === undefined) {
      const target = `${path}/${search === undefined ? '' : `?${search}`}`
      response.writeHead(302, { location: target }).end()
      return
    }
    try {
      const template = await readFile(resolve(root, 'index.html'), 'utf8')
      const booted = withFirst(template, `<script>${await buildBoot(root, ['boot'])}</script>`)
      shown = await current()
      const { status, html } = pageOf(shown, slug ?? null, booted)
      const served = await server.transformIndexHtml(path, html, request.originalUrl)
      response.writeHead(status, { 'content-type': 'text/html', 'cache-control': 'no-cache' }).end(served)
    } catch (error) {
      next(error)
    }
  })
}

/** The page for a slug, or the first one; all that is wrong in the seeds folder stands above it. */
function pageOf(site: Site, slug: string | null, template: string): { status: number; html: string } {
  const lines = site.problems.flatMap(({ problem }) => problem.findings.map(finding => sentence(finding)))
  const page = slug === null ? site.pages[0] : site.pages.find(one => one.slug === slug)
  if (page) {
    const html = articleHtml(template, { ...page, up: slug === null ? './' : '../' })
    return { status: 200, html: withAlert(html, lines) }
  }
  if (slug !== null && !site.problems.some(one => one.slug === slug))
    lines.unshift(`There is no article “${slug}”.`)
  const up = slug !== null && site.pages.length > 0 ? '../' : null
  return { status: slug === null ? 200 : 404, html: withAlert(messageHtml(template, up), lines) }
}

/** How the seeds are read again, and which modules come of them. */
export interface Following {
  reread: () => Promise<Site>
  moduleIds: (site: Site) => string[]
}

/** Reads the folder now and whenever something in it changes, says what is wrong, and reloads the page. */
export async function followSeeds(
  server: ViteDevServer,
  seeds: string,
  { reread, moduleIds }: Following,
): Promise<void> {
  const { logger, root } = server.config
  const look = (): Promise<Look> => lookAt(resolve(root, seeds), seeds)
  let said = new Set<string>()

  const report = ({ problems, warnings }: Site): void => {
    const errors = problems.map(({ problem }) => problem.stack ?? problem.message)
    const remarks = warnings.map(warning)
    for (const line of errors) if (!said.has(line)) logger.error(line, { timestamp: true })
    for (const line of remarks) if (!said.has(line)) logger.warn(line, { timestamp: true })
    said = new Set([...errors, ...remarks])
  }
  const reload = (ids: readonly string[]): void => {
    const { client } = server.environments
    for (const id of ids) {
      const module = client.moduleGraph.getModuleById(id)
      if (module) client.moduleGraph.invalidateModule(module)
    }
    client.hot.send({ type: 'full-reload' })
  }
  const refresh = async (files: string[]): Promise<void> => {
    for (const file of files)
      logger.info(`${seeds}: ${file || 'the folder'} has changed`, { timestamp: true })
    const site = await reread()
    report(site)
    reload(moduleIds(site))
  }

  const closed = new AbortController()
  server.httpServer?.once('close', () => closed.abort())
  // What changes while the first reading runs must count as a change after it: looked at first, then read.
  const before = await look()
  const first = reread().then(report)
  void first.then(() => followFolder(look, before, refresh, closed.signal))
}
