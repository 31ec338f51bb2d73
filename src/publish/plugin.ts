/**
 * The Vite plugin: `virtual:timepiece/articles` lists the articles, `virtual:timepiece/article/<slug>` holds one,
 * and the build writes one prerendered HTML file an article.
 */
import type { Plugin } from 'vite'
import { prerenderPages } from './pages.ts'
import { loadPrerender, PRERENDER_ENTRY, type Prerender } from './prerender.ts'
import { type Page, readSite } from './site.ts'

const LIST = 'virtual:timepiece/articles'
const ONE = 'virtual:timepiece/article/'

/** @param options.seeds the folder of the articles, relative to the project's root or absolute. */
export function timepiece({ seeds }: { seeds: string }): Plugin {
  let pages: Promise<Page[]> | undefined
  let prerender: Prerender | undefined
  const site = () => {
    pages ??= readSite(seeds)
    return pages
  }

  return {
    name: 'timepiece',
    config: () => ({
      environments: {
        ssr: { build: { write: false, rolldownOptions: { input: PRERENDER_ENTRY } } },
      },
      builder: {
        // One instance of this plugin for both environments: the second needs what the first built.
        sharedConfigBuild: true,
        async buildApp(builder) {
          const { ssr, client } = builder.environments
          if (!ssr || !client) throw new Error('the build needs its two environments')
          prerender = await loadPrerender(await builder.build(ssr))
          await builder.build(client)
        },
      },
    }),

    resolveId: id => (id === LIST || id.startsWith(ONE) ? `\0${id}` : undefined),

    async load(id) {
      if (id === `\0${LIST}`) return listModule(await site())
      if (!id.startsWith(`\0${ONE}`)) return undefined
      const slug = id.slice(ONE.length + 1)
      const page = (await site()).find(one => one.slug === slug)
      return page && `export const story = ${jsonModule(page.story)}`
    },

    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        if (this.environment.name !== 'client' || !prerender) return
        for (const { fileName, source } of prerenderPages(await site(), bundle, prerender)) {
          if (bundle[fileName]) delete bundle[fileName]
          this.emitFile({ type: 'asset', fileName, source })
        }
      },
    },
  }
}

/** Data as a module: parsing JSON from a string is faster for browsers than a literal, and holds no markup. */
const jsonModule = (data: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`

function listModule(pages: Page[]): string {
  const entries = pages.map(({ slug, story }) => {
    const { title, publishedAt } = story.article
    const data = JSON.stringify({ slug, title, publishedAt: publishedAt ?? null })
    return `{ ...${data}, load: () => import(${JSON.stringify(ONE + slug)}) }`
  })
  return `export const articles = [${entries.join(',\n')}]`
}
