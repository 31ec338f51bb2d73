/**
 * The Vite plugin: `virtual:timepiece/articles` lists the articles, `virtual:timepiece/article/<slug>` holds one;
 * the build writes one prerendered HTML file an article, with its files beside it or in it; the dev server follows the seeds folder.
 */
import { gzipSync } from 'node:zlib'
import type { BuildEnvironmentOptions, Plugin, ResolvedConfig } from 'vite'
import { buildBoot } from './boot.ts'
import { followSeeds, serveArticles } from './dev.ts'
import { chunkOfModule, chunksOf, listOf, sitePages, takePage } from './pages.ts'
import { loadPrerender, PRERENDER_ENTRY, type Prerender } from './prerender.ts'
import { Problem, warning } from './problem.ts'
import { showProgress } from './progress.ts'
import { ownArticle, SINGLE, singleOptions, singlePages } from './single.ts'
import { type Page, type Site, siteReader } from './site.ts'

/** What the page starts with is one file, however much of it views use that are loaded later. */
const siteOptions: BuildEnvironmentOptions = {
  // Every browser that the page is made for preloads modules by itself.
  modulePreload: { polyfill: false },
  rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } } },
}

const LIST = 'virtual:timepiece/articles'
const ONE = 'virtual:timepiece/article/'
const resolved = (id: string): string => `\0${id}`

/** @param options.seeds the folder of the articles, relative to the project's root or absolute. */
export function timepiece({ seeds }: { seeds: string }): Plugin {
  let config: ResolvedConfig
  /** Whether each page is one file. */
  let single = false
  let site: Promise<Site> | undefined
  let read: () => Promise<Site>
  let prerender: Prerender | undefined
  /** References of the articles' data among the built files. */
  const dataOf = new Map<string, string>()

  const current = (): Promise<Site> => {
    site ??= read()
    return site
  }
  const pages = async (): Promise<Page[]> => (await current()).pages

  return {
    name: 'timepiece',
    config: (_, { mode }) => ({
      // Addresses that lead nowhere say so; with `spa` they would show some article.
      appType: 'mpa',
      // No `data:` addresses: the page needs nothing but files of its own.
      build: { assetsInlineLimit: 0 },
      environments: {
        ssr: {
          build: {
            write: false,
            // It is loaded as one module.
            rolldownOptions: { input: PRERENDER_ENTRY, output: { codeSplitting: false } },
          },
        },
        client: { build: mode === SINGLE ? singleOptions : siteOptions },
      },
      builder: {
        // One instance of this plugin for both environments: the second needs what the first built.
        sharedConfigBuild: true,
        async buildApp(builder) {
          const { ssr, client } = builder.environments
          if (!ssr || !client) throw new Error('the build needs its two environments')
          const { logger } = config
          const { pages, problems, warnings } = await current()
          for (const one of warnings) logger.warn(warning(one))
          if (pages.length === 0) throw nothingBuilt(problems.map(({ problem }) => problem))
          prerender = await loadPrerender(await builder.build(ssr), config.root)
          await builder.build(client)
          for (const { problem } of problems) logger.error(problem.stack ?? problem.message)
          const articles = pages.length + problems.filter(({ slug }) => slug !== null).length
          logger.info(`${pages.length} of ${articles} articles built from ${seeds}`)
        },
      },
    }),

    configResolved(final) {
      config = final
      single = final.command === 'build' && final.mode === SINGLE
      read = siteReader(
        seeds,
        final.root,
        showProgress(process.stderr, line => final.logger.info(line)),
      )
    },

    resolveId: id => (id === LIST || id.startsWith(ONE) ? resolved(id) : undefined),

    async load(id) {
      if (id === resolved(LIST)) return single ? ownArticle : listModule(await pages())
      if (!id.startsWith(resolved(ONE))) return undefined
      const page = (await pages()).find(({ slug }) => id === resolved(ONE + slug))
      if (!page) return undefined
      if (!prerender) {
        const data = JSON.stringify({ story: page.story, graph: page.graph })
        return `export const { story, graph } = JSON.parse(${JSON.stringify(data)})`
      }
      const { data, pieces } = prerender.packData(page)
      const emit = (source: string | Uint8Array, end: string): string =>
        this.emitFile({ type: 'asset', name: `${page.slug}.${end}`, source })
      const isWhole = typeof data === 'string'
      const reference = isWhole ? emit(data, 'json') : emit(gzipSync(data, { level: 9 }), 'bin')
      dataOf.set(page.slug, reference)
      const url = urlOf(reference)
      return isWhole
        ? fetching(url)
        : fetchingPacked(
            url,
            pieces.map(piece => urlOf(emit(piece, 'json'))),
          )
    },

    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        if (this.environment.name !== 'client' || !prerender) return
        const root = config.root
        const built = {
          ...takePage(bundle),
          boot: await buildBoot(root, single ? ['boot', 'keep-input'] : ['boot', 'disk', 'keep-input']),
        }
        const written = single
          ? singlePages(await pages(), built, bundle, prerender)
          : sitePages(
              await pages(),
              { ...built, begin: await buildBoot(root, ['after-paint']) },
              {
                chunkOf: chunksOf(bundle, slug => resolved(ONE + slug)),
                timeline: chunkOfModule(bundle, 'viewer/timeline/library.ts'),
                dataOf: (slug: string): string => this.getFileName(dataOf.get(slug) ?? ''),
              },
              prerender,
            )
        for (const { fileName, source } of written) this.emitFile({ type: 'asset', fileName, source })
      },
    },

    async configureServer(server) {
      await followSeeds(server, seeds, {
        reread: () => {
          site = read()
          return site
        },
        moduleIds: ({ pages }) => [LIST, ...pages.map(({ slug }) => ONE + slug)].map(resolved),
      })
      serveArticles(server, current)
    },
  }
}

const nothingBuilt = (problems: readonly Problem[]): Error => {
  const findings = problems.flatMap(problem => problem.findings)
  const [first, ...more] = findings
  return first ? new Problem(first, ...more) : new Error('nothing was read')
}

const urlOf = (reference: string): string => `import.meta.ROLLUP_FILE_URL_${reference}`

const GET = `const get = async url => {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(\`no article: \${answer.status}\`)
  return answer
}`

/** Data in a file of its own: inside a script browsers take ten times as long to read an article of megabytes. */
const fetching = (url: string): string => `${GET}
export const { story, graph } = await (await get(${url})).json()`

/**
 * A file of bytes is compressed here: hosts do not know it, and leave it as it is.
 * @param pieces what is loaded when it is needed.
 */
const fetchingPacked = (url: string, pieces: readonly string[]): string => `${GET}
export const file = async () => {
  const { body } = await get(${url})
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
}
const pieces = [${pieces.join(', ')}]
export const piece = async n => (await get(pieces[n])).json()`

function listModule(pages: readonly Page[]): string {
  const entries = listOf(pages).map(
    entry => `{ ...${JSON.stringify(entry)}, load: () => import(${JSON.stringify(ONE + entry.slug)}) }`,
  )
  return `export const articles = [${entries.join(',\n')}]`
}
