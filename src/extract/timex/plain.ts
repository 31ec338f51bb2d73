/** A text with its typographic variants made plain, every character at its old offset. */
import type { Span } from '../../story/types.ts'

const PLAIN: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u2000': ' ',
  '\u2001': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2004': ' ',
  '\u2005': ' ',
  '\u2006': ' ',
  '\u2007': ' ',
  '\u2008': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '`': "'",
  '\r': ' ',
}

/**
 * A block's text for the rules. A line break inside a sentence is a blank; one between two sentences stays, and no rule
 * reads over it.
 * @param sentences in order; those outside the block are passed over.
 */
export function plainText(text: string, block: Span, sentences: readonly Span[]): string {
  const raw = text
    .slice(block.start, block.end)
    .replace(
      /[\u00a0\u2000-\u200a\u202f\u3000\t\u2010-\u2014\u2212\u2018\u2019\u201b\u2032\u02bc\u00b4`\r]/g,
      character => PLAIN[character] ?? character,
    )
  let plain = ''
  let at = 0
  for (const { start, end } of sentences) {
    const from = Math.max(at, start - block.start)
    const to = Math.min(raw.length, end - block.start)
    if (to <= from) continue
    plain += raw.slice(at, from) + raw.slice(from, to).replaceAll('\n', ' ')
    at = to
  }
  return plain + raw.slice(at)
}
