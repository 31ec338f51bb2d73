/** `npm run build -- --single`: an HTML file an article that holds all it needs, and so works when opened from disk. */
import { extname } from 'node:path'
import type { BuildEnvironmentOptions, Rolldown } from 'vite'
import { articleHtml } from './html.ts'
import { jsonText, readdress, scriptText, styleText } from './inline.ts'
import { type Built, FACES, firstElements, listOf, withFirst } from './pages.ts'
import { singlePolicy } from './policy.ts'
import type { Prerender } from './prerender.ts'
import type { Page } from './site.ts'

/** Vite's mode for it. */
export const SINGLE = 'single'

/** All scripts as one, all styles as one. */
export const singleOptions: BuildEnvironmentOptions = {
  modulePreload: false,
  cssCodeSplit: false,
  rolldownOptions: { output: { codeSplitting: false } },
}

const DATA = 'timepiece-article'

/** The module that lists the articles: of the one that stands in the page. */
export const ownArticle = `const { entry, data } = JSON.parse(document.getElementById('${DATA}').textContent)
export const articles = [{ ...entry, load: async () => data }]`

/** Typefaces that stand in the page always come in time: they may be waited for. */
const IN_TIME = 'font-display:optional'
const AT_HAND = 'font-display:block'
const ENTRY = /\s*<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/
const ICON = /(<link rel="icon" href=")\.\/([^"]+)"/
const DISK_NOTE = /\s*<p class="page-note" id="disk"[^>]*>[^<]*<\/p>/

/**
 * A file an article, `<slug>.html`.
 * @param bundle holds what else the pages need: script, typefaces, icon. It is emptied.
 */
export function singlePages(
  pages: readonly Page[],
  { template, styles, boot }: Built,
  bundle: Rolldown.OutputBundle,
  { render }: Pick<Prerender, 'render'>,
): { fileName: string; source: string }[] {
  const chunk = bundle[ENTRY.exec(template)?.[1] ?? '']
  if (chunk?.type !== 'chunk') throw new Error('the page has no script')
  const main = scriptText(chunk.code)
  // Rarer letters are not worth their bytes in every file: they are the system's.
  const faces = new Set(styles.match(FACES))
  const css = styleText(
    readdress(styles.replaceAll(IN_TIME, AT_HAND), file =>
      file.endsWith('.woff2') && !faces.has(file) ? null : dataAddress(bundle, `assets/${file}`),
    ),
  )
  const rule = singlePolicy({ styles: [css], scripts: [boot, main] })
  const page = withFirst(
    template
      .replace(ENTRY, '')
      .replace(DISK_NOTE, '')
      .replace(ICON, (_, start, file) => `${start}${dataAddress(bundle, file)}"`),
    firstElements({ styles: [css], scripts: [boot] }, rule),
  )
  for (const name of Object.keys(bundle)) delete bundle[name]

  return pages.map(one => {
    const list = listOf([one])
    const data = { entry: list[0], data: { story: one.story, graph: one.graph } }
    const source = articleHtml(page, {
      story: one.story,
      slug: one.slug,
      up: '',
      content: render(one, list, ''),
      tail: [
        `  <script type="application/json" id="${DATA}">${jsonText(data)}</script>`,
        `    <script type="module">${main}</script>\n  `,
      ].join('\n'),
    })
    return { fileName: `${one.slug}.html`, source }
  })
}

const TYPES: Record<string, string> = { '.woff2': 'font/woff2', '.svg': 'image/svg+xml' }

/** A file of the bundle as an address that holds it. */
function dataAddress(bundle: Rolldown.OutputBundle, name: string): string {
  const file = bundle[name]
  const type = TYPES[extname(name)]
  if (file?.type !== 'asset' || type === undefined) throw new Error(`${name} cannot stand in a page`)
  return `data:${type};base64,${Buffer.from(file.source).toString('base64')}`
}
