/** What a built page allows itself, as a Content-Security-Policy for a meta tag: nothing but what it was built with. */
import { createHash } from 'node:crypto'

/** What stands in a page: the very texts between the tags. */
export interface Inlined {
  styles: readonly string[]
  scripts: readonly string[]
}

type Directives = Record<string, readonly string[]>

/** The page of a site: it may load files of its own host. */
export const sitePolicy = ({ styles, scripts }: Inlined): string =>
  policy({
    'script-src': ["'self'", ...scripts.map(hash)],
    'style-src': ["'self'", ...styles.map(hash)],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
  })

/** A page in one file: it may load nothing. */
export const singlePolicy = ({ styles, scripts }: Inlined): string =>
  policy({
    'script-src': scripts.map(hash),
    'style-src': styles.map(hash),
    'img-src': ['data:'],
    'font-src': ['data:'],
    'connect-src': ["'none'"],
  })

const policy = (directives: Directives): string =>
  Object.entries({
    'default-src': ["'none'"],
    ...directives,
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  })
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
