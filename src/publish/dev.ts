/** The dev server's part: pages of articles that no build has written, and following the seeds folder. */
import { type Stats, unwatchFile, watchFile } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import { buildBoot } from './boot.ts'
import { articleHtml, messageHtml, withAlert } from './html.ts'
import { withBoot } from './pages.ts'
import { sentence, warning } from './problem.ts'
import { kindOf } from './seeds.ts'
import type { Site } from './site.ts'

/** `/`, `/<slug>`, `/<slug>/`; with or without `index.html`. */
const PAGE = /^\/(?:([\w-]+)(\/(?:index\.html)?)?|index\.html)?$/

/** Answers for the pages of the site as it is at that moment. */
export function serveArticles(server: ViteDevServer, current: () => Promise<Site>): void {
  const { root } = server.config
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
      const booted = withBoot(template, `<script>${await buildBoot(root)}</script>`)
      const { status, html } = pageOf(await current(), slug ?? null, booted)
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
  return { status: slug === null ? 200 : 404, html: withAlert(messageHtml(template), lines) }
}

const FOLDER_INTERVAL_MS = 500

/** How the seeds are read again, and which modules come of them. */
export interface Following {
  reread: () => Promise<Site>
  moduleIds: (site: Site) => string[]
}

/** Reads the folder again whenever something in it changes, says what is wrong, and reloads the page. */
export function followSeeds(server: ViteDevServer, seeds: string, { reread, moduleIds }: Following): void {
  const { logger, root } = server.config
  const folder = resolve(root, seeds)
  let said = new Set<string>()
  let reading = false
  let stale = false

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
  /** One reading at a time; whatever changes meanwhile is read right after it. */
  const refresh = async (): Promise<void> => {
    stale = true
    if (reading) return
    reading = true
    while (stale) {
      stale = false
      const site = await reread()
      report(site)
      reload(moduleIds(site))
    }
    reading = false
  }

  server.watcher.add(folder)
  // The watcher loses a folder that is not there; asking for it now and then finds it when it comes (back).
  const follow = (now: Stats, before: Stats): void => {
    if (now.birthtimeMs === before.birthtimeMs) return
    server.watcher.unwatch(folder).add(folder)
    void refresh()
  }
  watchFile(folder, { interval: FOLDER_INTERVAL_MS, persistent: false }, follow)
  server.httpServer?.once('close', () => unwatchFile(folder, follow))
  server.watcher.on('all', (event, changed) => {
    const path = resolve(root, changed)
    const within = path === folder || path.startsWith(folder + sep)
    const matters = event.endsWith('Dir') || kindOf(path) === 'seed'
    if (!within || !matters) return
    logger.info(`${seeds}: ${event} ${path.slice(folder.length + 1) || 'folder'}`, { timestamp: true })
    void refresh()
  })
  void reread().then(report)
}
