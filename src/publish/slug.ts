/** Addresses of articles: names that every web server and file system takes. */
import { createHash } from 'node:crypto'
import { withoutExtension } from './seeds.ts'

/** What the built site or an operating system keeps for itself; never a whole slug. */
const RESERVED = /^(?:assets|index|con|prn|aux|nul|com\d|lpt\d)$/i
const LONGEST = 80
/** Letters that do not come apart into a plain letter and a mark. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
}

/**
 * Gives each file its slug: made of its path, of `A-Z a-z 0-9 _ -` only, unique even where case does not count.
 * @param files paths relative to the seeds folder; the same list always gives the same slugs.
 */
export function slugs(files: readonly string[]): Map<string, string> {
  const taken = new Set<string>()
  const given = new Map<string, string>()
  for (const file of files) {
    const wanted = plain(file)
    let slug = wanted
    for (let n = 2; taken.has(slug.toLowerCase()); n++) slug = `${wanted}-${n}`
    taken.add(slug.toLowerCase())
    given.set(file, slug)
  }
  return given
}

function plain(file: string): string {
  const name = withoutExtension(file)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, letter => LETTERS[letter] ?? '-')
    .replace(/[^\w]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^[-_]+|[-_]+$/g, '')
  if (name === '') return `article-${createHash('sha256').update(file).digest('hex').slice(0, 8)}`
  return RESERVED.test(name) ? `article-${name}` : name
}
