/** Fills the one HTML template with an article. Whatever comes from an article passes through {@link escapeHtml}. */

import { quote } from '../story/spans.ts'
import type { Story } from '../story/types.ts'

const ROOT = '<div id="root"></div>'
const DESCRIPTION_LENGTH = 160

export interface Filling {
  story: Story
  slug: string
  /** From the page to the site's root: `./` or `../`. */
  up: string
  /** Elements for the end of the head. */
  head?: string
  /** What stands inside the root before scripts run. */
  content?: string
  /** Elements for the end of the body. */
  tail?: string
}

/** The page of an article. Addresses in the template that begin with `./` are taken as from the site's root. */
export function articleHtml(
  template: string,
  { story, slug, up, head = '', content = '', tail = '' }: Filling,
): string {
  const { title } = story.article
  const root = `<div id="root" data-article="${escapeHtml(slug)}" data-up="${up}">${content}</div>`
  return insert(template.replaceAll(/ (src|href)="\.\//g, ` $1="${up}`), [
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(withoutTurns(title))}</title>\n    ${description(story)}`],
    ['</head>', `${head}</head>`],
    [ROOT, root],
    ['</body>', `${tail}</body>`],
  ])
}

/**
 * A page that says something where no article can be shown. It runs no script of the viewer.
 * @param up from the page to the site's root, where the articles are that can be shown; null where there is none.
 */
export const messageHtml = (template: string, up: string | null): string =>
  insert(template, [
    [/<script type="module"[^>]*><\/script>/, ''],
    [ROOT, up === null ? ROOT : `<p class="page-note"><a href="${up}">To the other articles</a></p>`],
  ])

/** Puts lines above the page, as an alert. */
export const withAlert = (html: string, lines: readonly string[]): string =>
  lines.length === 0
    ? html
    : insert(html, [
        [/<body>/, `<body>\n    <p class="page-note" role="alert">${escapeHtml(lines.join('\n'))}</p>`],
      ])

/** Replaces each first occurrence, once in the template only: what is put in is never looked at again. */
function insert(template: string, replacements: [find: string | RegExp, by: string][]): string {
  const found = replacements.map(([find, by]) => {
    const match = typeof find === 'string' ? template.indexOf(find) : template.search(find)
    if (match < 0) throw new Error(`the page’s template lacks ${find}`)
    const length = typeof find === 'string' ? find.length : (find.exec(template)?.[0].length ?? 0)
    return { start: match, end: match + length, by }
  })
  found.sort((a, b) => a.start - b.start)
  let end = 0
  return (
    found
      .map(one => {
        const kept = template.slice(end, one.start) + one.by
        end = one.end
        return kept
      })
      .join('') + template.slice(end)
  )
}

function description({ article }: Story): string {
  const paragraph = article.blocks.find(block => block.kind === 'paragraph')
  if (!paragraph) return ''
  const words = quote(article.text, paragraph).replace(/\s+/g, ' ').trim()
  const short =
    words.length <= DESCRIPTION_LENGTH
      ? words
      : `${words.slice(0, words.lastIndexOf(' ', DESCRIPTION_LENGTH) + 1 || DESCRIPTION_LENGTH).trimEnd()} …`
  return `<meta name="description" content="${escapeHtml(short)}" />`
}

/** Signs that turn the direction of what follows: in the title of a window nothing ends what they begin. */
const withoutTurns = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand in HTML, in attributes too. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, character => ESCAPES[character] ?? character)
