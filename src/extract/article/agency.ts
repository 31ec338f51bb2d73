/** News agencies as datelines and credits write them. */
import { NEWS_AGENCIES } from '../lexicon/names/agencies.ts'

const BY_FORM = new Map(
  NEWS_AGENCIES.flatMap(({ name, short }) => [name, ...short].map(form => [form, name])),
)

/** @returns the full name of the agency a text consists of, the first of several (`AFP, Reuters`), or null. */
export function agencyOf(text: string): string | null {
  const names = text.split(/\s*(?:,|\/|;|&|\band\b)\s*/).map(part => BY_FORM.get(part.trim()))
  return names.every(name => name !== undefined) ? (names[0] ?? null) : null
}

/** The same of a credit on its own, with its dash, brackets or full stop: `— Reuters`. */
export const creditedAgency = (text: string): string | null =>
  agencyOf(text.replace(/^[\s([—–-]+|[\s)\].]+$/g, ''))
