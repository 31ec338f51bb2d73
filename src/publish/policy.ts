/** What a built page allows itself, as a Content-Security-Policy for a meta tag: nothing but what it was built with. */
import { createHash } from 'node:crypto'

/** What stands in the page itself: the very texts between the tags, whose hashes the policy names. */
export interface Inlined {
  styles: readonly string[]
  scripts: readonly string[]
}

/** @param files `site` where the page may ask its own host for files, `none` where it holds all it needs. */
export function policy({ styles, scripts }: Inlined, files: 'site' | 'none'): string {
  const self = files === 'site' ? ["'self'"] : []
  const embedded = files === 'site' ? "'self'" : 'data:'
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': [...self, ...scripts.map(hash)],
    'style-src': [...self, ...styles.map(hash)],
    'img-src': [embedded],
    'font-src': [embedded],
    'connect-src': files === 'site' ? self : ["'none'"],
    'manifest-src': files === 'site' ? self : ["'none'"],
    'worker-src': files === 'site' ? self : ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
