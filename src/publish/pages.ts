/** The HTML files of the built site, from the one page that Vite built. */
import type { Rolldown } from 'vite'
import { articleHtml } from './html.ts'
import { readdress, styleText } from './inline.ts'
import { type Inlined, sitePolicy } from './policy.ts'
import type { ListEntry, Prerender } from './prerender.ts'
import type { Page } from './site.ts'

/** What the pages need of the build. */
export interface Built {
  /** The page's template, its addresses relative to the site's root. */
  template: string
  /** The page's styles, their addresses relative to `assets/`. */
  styles: string
  /** The script that runs first. */
  boot: string
}

/** And where they find an article. */
export interface Files {
  /** File name of the chunk that brings an article. */
  chunkOf: (slug: string) => string
  /** File name of what that chunk asks for. */
  dataOf: (slug: string) => string
  /** File names of what draws the timeline. */
  timeline: { chunk: string; styles: readonly string[] }
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
  { template, styles, boot, begin }: Built & { /** The script that asks for all others. */ begin: string },
  { chunkOf, dataOf, timeline }: Files,
  { render }: Pick<Prerender, 'render'>,
): { fileName: string; source: string }[] {
  const list = listOf(pages)
  const pageHtml = (page: Page, up: string): string => {
    const css = styleText(readdress(styles, file => `${up}assets/${file}`))
    const faces = (styles.match(FACES) ?? []).map(file => preload(`${up}assets/${file}`))
    const data = [
      `<link rel="modulepreload" crossorigin href="${up}${chunkOf(page.slug)}" />`,
      `<link rel="preload" as="fetch" crossorigin href="${up}${dataOf(page.slug)}" />`,
      // Not only loaded: it is run while the larger script is still on its way.
      `<script type="module" async crossorigin fetchpriority="low" src="${up}${timeline.chunk}"></script>`,
      ...timeline.styles.map(
        file => `<link rel="preload" as="style" crossorigin fetchpriority="low" href="${up}${file}" />`,
      ),
    ]
    const policy = sitePolicy({ styles: [css], scripts: [boot, begin] })
    const first = firstElements({ styles: [css], scripts: [boot] }, policy, faces)
    return articleHtml(withFirst(withLate(template, data.join('\n    '), begin), first), {
      story: page.story,
      slug: page.slug,
      up,
      content: render(page, list, up),
    })
  }
  const [first] = pages
  return [
    ...pages.map(page => ({ fileName: `${page.slug}/index.html`, source: pageHtml(page, '../') })),
    ...(first ? [{ fileName: 'index.html', source: pageHtml(first, './') }] : []),
  ]
}

/** All scripts, and what Vite wants loaded with them. */
const SCRIPTS = /(?:(?:^|\s+)(?:<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>))+/

/** What is asked for after the first paint (`viewer/after-paint.ts`): the scripts, and elements for what they need. */
const withLate = (template: string, elements: string, begin: string): string =>
  template.replace(
    SCRIPTS,
    scripts => `\n    <template>${scripts}\n    ${elements}\n    </template>\n    <script>${begin}</script>`,
  )

/** Files of the typefaces that all text is in but for rare letters. */
export const FACES = /[\w-]+-latin-wght-normal-[\w-]+\.woff2/g

/** Without preloading a face that comes early moves words; asked for with priority it holds up the first paint. */
const preload = (address: string): string =>
  `<link rel="preload" as="font" type="font/woff2" crossorigin fetchpriority="low" href="${address}" />`

/** The policy, which holds for what comes after it, what is wanted soonest, and what the policy allows to stand here. */
export const firstElements = (inlined: Inlined, rule: string, preloads: readonly string[] = []): string =>
  [
    `<meta http-equiv="Content-Security-Policy" content="${rule}" />`,
    ...preloads,
    ...inlined.scripts.map(code => `<script>${code}</script>`),
    ...inlined.styles.map(css => `<style>${css}</style>`),
  ].join('\n    ')

/** Elements that stand before all that is loaded. */
export const withFirst = (template: string, elements: string): string =>
  template.replace('<title>', () => `${elements}\n    <title>`)

const STYLESHEET = /\s*<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/

/** Takes the page and its styles out of the bundle: they are written otherwise. */
export function takePage(bundle: Rolldown.OutputBundle): Omit<Built, 'boot'> {
  const page = taken(bundle, 'index.html')
  const name = STYLESHEET.exec(page)?.[1]
  if (name === undefined) throw new Error('the page has no styles')
  return { template: page.replace(STYLESHEET, ''), styles: taken(bundle, name) }
}

/** Takes a file out of the bundle. */
export function taken(bundle: Rolldown.OutputBundle, name: string): string {
  const file = bundle[name]
  if (file?.type !== 'asset') throw new Error(`${name} was not built`)
  delete bundle[name]
  return String(file.source)
}

/** Finds the chunk that a module became, and its styles. */
export function chunkOfModule(bundle: Rolldown.OutputBundle, end: string): Files['timeline'] {
  const chunk = Object.values(bundle).find(
    file => file.type === 'chunk' && file.facadeModuleId?.endsWith(end),
  )
  if (chunk?.type !== 'chunk') throw new Error(`${end} is no chunk of its own`)
  return { chunk: chunk.fileName, styles: [...(chunk.viteMetadata?.importedCss ?? [])] }
}

/** Finds the chunk of each article. */
export function chunksOf(
  bundle: Rolldown.OutputBundle,
  moduleOf: (slug: string) => string,
): Files['chunkOf'] {
  const chunks = new Map(
    Object.values(bundle).flatMap(file =>
      file.type === 'chunk' && file.facadeModuleId ? [[file.facadeModuleId, file.fileName] as const] : [],
    ),
  )
  return slug => {
    const found = chunks.get(moduleOf(slug))
    if (found === undefined) throw new Error(`the article ${slug} was not built`)
    return found
  }
}
