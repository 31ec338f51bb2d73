/** The text's lines, put together where one is only broken for its width. */
import type { Span } from '../../story/types.ts'

/** Widths between which lines are taken as broken by a program. */
const NARROW = 50
const WIDE = 100
/** The sign or number before what a list names; in running text a dash may begin a line, so one such line is no list. */
const LISTED = /^(?:[-*•‣▪–—]|\d{1,2}[.)])\s+\S/u
/** White space before a line, and Markdown's mark of a heading, which is no part of it. */
const MARKED = /^\s*(?:#{1,6}\s+)?/

/**
 * Splits a text into what stands on its own: headings, date lines, paragraphs.
 * An empty line always parts, and so does the sign of a list; another line break parts unless the lines are of one width, or
 * the next begins in lower case.
 * @returns spans without surrounding white space, in order.
 */
export function unitsOf(text: string): Span[] {
  const units: Span[] = []
  let group: Span[] = []
  const close = () => {
    units.push(...joined(text, group))
    group = []
  }
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/g)) {
    const start = index + (MARKED.exec(line)?.[0].length ?? 0)
    const end = index + line.trimEnd().length
    if (start < end) group.push({ start, end })
    else close()
  }
  close()
  return units
}

function joined(text: string, lines: readonly Span[]): Span[] {
  const wrapped =
    lines.length > 2 &&
    lines.slice(0, -1).every(({ start, end }) => end - start >= NARROW && end - start <= WIDE)
  const isListed = ({ start, end }: Span): boolean => LISTED.test(text.slice(start, end))
  const list = lines.filter(isListed).length > 1
  const units: Span[] = []
  for (const line of lines) {
    const last = units.at(-1)
    const begins = list && isListed(line)
    const goesOn = last && !begins && (wrapped || /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)))
    if (goesOn) last.end = line.end
    else units.push({ ...line })
  }
  return units
}
