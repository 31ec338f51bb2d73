/** Time expressions with their values. */
import type { Document } from '../document.ts'

/** Fills `times`. */
export function timex(document: Document): Document {
  const times = [...document.source.text.matchAll(/\bin ((?:19|20)\d{2})\b/g)].map((match, i) => {
    const year = match[1] ?? ''
    return {
      id: `t${i + 1}`,
      start: match.index + 3,
      end: match.index + 7,
      type: 'DATE' as const,
      value: year,
      edtf: year,
      earliest: `${year}-01-01`,
      latest: `${year}-12-31`,
      derivation: { rule: 'year', text: `‘${year}’ names the year.` },
    }
  })
  return { ...document, times }
}
