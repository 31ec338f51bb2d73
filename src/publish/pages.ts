/** The HTML files of the built site, from the one page that Vite built. */
import type { Rolldown } from 'vite'
import type { Prerender } from './prerender.ts'
import type { Page } from './site.ts'

/** One file an article, and `index.html`: the first article's page. */
export function prerenderPages(
  pages: Page[],
  bundle: Rolldown.OutputBundle,
  render: Prerender,
): { fileName: string; source: string }[] {
  const template = bundle['index.html']
  if (template?.type !== 'asset') throw new Error('index.html was not built')
  const html = String(template.source)
  const list = pages.map(({ slug, story }) => ({
    slug,
    title: story.article.title,
    publishedAt: story.article.publishedAt ?? null,
  }))
  const pageHtml = (page: Page, up: string): string =>
    html
      .replaceAll(/(src|href)="\.\//g, (_, attribute: string) => `${attribute}="${up}`)
      .replace(/(<link rel="stylesheet") crossorigin/g, '$1')
      .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(page.story.article.title)}</title>`)
      .replace(
        '<div id="root"></div>',
        () =>
          `<div id="root" data-article="${escapeHtml(page.slug)}" data-up="${up}">${render(page, list, up)}</div>`,
      )
  const [first] = pages
  return [
    ...pages.map(page => ({ fileName: `${page.slug}/index.html`, source: pageHtml(page, '../') })),
    ...(first ? [{ fileName: 'index.html', source: pageHtml(first, './') }] : []),
  ]
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, character => ESCAPES[character] ?? character)
