/** The HTML files of the built site, from the one page that Vite built. */
import type { Rolldown } from 'vite'
import { articleHtml } from './html.ts'
import type { ListEntry, Prerender } from './prerender.ts'
import type { Page } from './site.ts'

/** What an article's page needs of the build. */
export interface Built {
  /** The page's template, its addresses relative to the site's root. */
  template: string
  /** File name of the chunk that brings an article. */
  chunkOf: (slug: string) => string
  /** File name of what that chunk asks for. */
  dataOf: (slug: string) => string
  /** File name of the script that runs first. */
  boot: string
}

/** What every page knows of every article, in their order. */
export const listOf = (pages: readonly Page[]): ListEntry[] =>
  pages.map(({ slug, story }) => ({
    slug,
    title: story.article.title,
    publishedAt: story.article.publishedAt ?? null,
  }))

/** One file an article, and `index.html`: the first article's page. */
export function sitePages(
  pages: readonly Page[],
  { template, chunkOf, dataOf, boot }: Built,
  { render }: Pick<Prerender, 'render'>,
): { fileName: string; source: string }[] {
  const list = listOf(pages)
  const html = withBoot(plainStyles(template), `<script src="./${boot}"></script>`)
  const pageHtml = (page: Page, up: string): string =>
    articleHtml(html, {
      story: page.story,
      slug: page.slug,
      up,
      head: [
        `  <link rel="modulepreload" crossorigin href="${up}${chunkOf(page.slug)}" />`,
        `    <link rel="preload" as="fetch" crossorigin href="${up}${dataOf(page.slug)}" />\n  `,
      ].join('\n'),
      content: render(page, list, up),
    })
  const [first] = pages
  return [
    ...pages.map(page => ({ fileName: `${page.slug}/index.html`, source: pageHtml(page, '../') })),
    ...(first ? [{ fileName: 'index.html', source: pageHtml(first, './') }] : []),
  ]
}

/** The script that runs first stands before all that is loaded. */
export const withBoot = (template: string, script: string): string =>
  template.replace('<title>', () => `${script}\n    <title>`)

/** Browsers refuse `crossorigin` style sheets for pages opened from disk. */
const plainStyles = (html: string): string => html.replace(/(<link rel="stylesheet") crossorigin/g, '$1')

/** Finds the built files that pages refer to. */
export function readBundle(bundle: Rolldown.OutputBundle, moduleOf: (slug: string) => string) {
  const template = bundle['index.html']
  if (template?.type !== 'asset') throw new Error('index.html was not built')
  const chunks = new Map(
    Object.values(bundle).flatMap(file =>
      file.type === 'chunk' && file.facadeModuleId ? [[file.facadeModuleId, file.fileName] as const] : [],
    ),
  )
  return {
    template: String(template.source),
    chunkOf: (slug: string): string => {
      const found = chunks.get(moduleOf(slug))
      if (found === undefined) throw new Error(`the article ${slug} was not built`)
      return found
    },
  }
}
