/** Splits the article into its blocks and finds what it says about itself. */
import { quote } from '../../story/spans.ts'
import type { Block } from '../../story/types.ts'
import type { Document } from '../document.ts'
import { languageOf } from '../language.ts'
import { creditedAgency } from './agency.ts'
import { bodyOf } from './body.ts'
import { datelineOf } from './dateline.ts'
import { dateLine } from './dates.ts'
import { authorOf } from './kind.ts'
import { openingOf } from './opening.ts'
import { splitCaption, splitCredit, splitDateline } from './split.ts'
import { unitsOf } from './units.ts'

/** A date in front of everything; it may be no day of the calendar. */
export const LEADING_DATE = /^(?<before>\s*)date:? (?<day>\d{4}-\d{2}-\d{2})\b/i

/**
 * Fills `blocks`, `headline`, and `publishedAt`, `publisher`, `author` where they are not known already.
 * The language is what front matter says, else what the text looks like; the day of publication is the leading `date YYYY-MM-DD`, else a date line of the opening, else the dateline's.
 */
export function article(document: Document): Document {
  const { text } = document.source
  const leading = LEADING_DATE.exec(text)
  const from = leading?.[0].length ?? 0
  const units = unitsOf(text.slice(from)).map(({ start, end }) => ({ start: start + from, end: end + from }))
  const texts = units.map(unit => quote(text, unit))
  const opening = openingOf(texts)
  const kinds = [...opening, ...bodyOf(texts.slice(opening.length))]
  const dateline = datelineOf(texts[opening.length] ?? '')

  const blocks = units.flatMap((unit, i): Block[] => {
    const kind = kinds[i] ?? 'paragraph'
    if (kind !== 'paragraph') return [{ kind, ...unit }]
    const parts = dateline && i === opening.length ? splitDateline(unit, dateline) : [{ kind, ...unit }]
    return parts.flatMap(part => (part.kind === 'paragraph' ? splitCaption(text, part) : [part]))
  })
  const last = blocks.findLastIndex(({ kind }) => kind === 'paragraph')
  const closing = blocks[last]
  if (closing) blocks.splice(last, 1, ...splitCredit(text, closing))

  const written = blocks.map(block => ({ kind: block.kind, words: quote(text, block) }))
  const first = <T>(kind: Block['kind'], read: (words: string) => T | null): T | null =>
    written.reduce<T | null>(
      (found, block) => found ?? (block.kind === kind ? read(block.words) : null),
      null,
    )
  const headline = blocks.find(({ kind }) => kind === 'headline')
  if (leading) {
    const start = leading.groups?.before?.length ?? 0
    blocks.unshift({ kind: 'metadata', start, end: from })
  }
  const told = written.filter(({ kind }) => kind === 'headline' || kind === 'paragraph')
  return {
    ...document,
    blocks,
    language: document.source.metadata.language ?? languageOf(told.map(({ words }) => words).join('\n')),
    headline: headline ? { start: headline.start, end: headline.end } : null,
    publishedAt:
      document.publishedAt ??
      validDay(leading?.groups?.day) ??
      first('metadata', dateLine) ??
      dateline?.date ??
      null,
    publisher: document.publisher ?? dateline?.agency ?? first('credit', creditedAgency),
    author: document.author ?? first('byline', authorOf),
  }
}

const validDay = (day: string | undefined): string | null => (day ? dateLine(day) : null)
