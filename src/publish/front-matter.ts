/** What an author states about an article above its text, between two lines `---`. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Metadata } from '../extract/document.ts'
import { statedDay } from './day.ts'
import { Problem } from './problem.ts'

const OPENING = /^---[ \t]*\r?\n/
/** A rule of dashes may begin a text too: front matter goes on with a key, a comment or its end. */
const GOES_ON = /^(?:[ \t]*\r?\n)*(?:#|["']?[A-Za-z][\w-]*["']?[ \t]*:(?:[ \t\r\n]|$)|---[ \t]*(?:\r?\n|$))/
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/m
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/**
 * Splits front matter from the text.
 * @param shown the file's name in messages.
 * @returns what it states, and the text after it, unchanged. Keys other than ours are left alone.
 * @throws Problem with the line where it cannot be read.
 */
export function splitFrontMatter(whole: string, shown: string): { metadata: Metadata; text: string } {
  const opening = OPENING.exec(whole)?.[0]
  if (opening === undefined || !GOES_ON.test(whole.slice(opening.length)))
    return { metadata: {}, text: whole }
  const rest = whole.slice(opening.length)
  const closing = CLOSING.exec(rest)
  if (!closing)
    throw new Problem({
      file: shown,
      line: 1,
      what: 'the front matter that begins here has no end',
      mend: 'end it with a line of three dashes, or put a blank line above the first one if it belongs to the text',
    })
  const text = rest.slice(closing.index + closing[0].length).replace(/^\n/, '')
  if (text.trim() === '')
    throw new Problem({
      file: shown,
      what: 'holds no text after its front matter',
      mend: 'put the text of the article below it',
    })
  return { metadata: readMetadata(rest.slice(0, closing.index), shown), text }
}

function readMetadata(yaml: string, shown: string): Metadata {
  const lines = new LineCounter()
  // The failsafe schema keeps every scalar as it is written: no dates, numbers or booleans are guessed.
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const complain = (at: number, what: string, mend: string): never => {
    throw new Problem({ file: shown, line: lines.linePos(at).line + 1, what, mend })
  }
  const [error] = document.errors
  if (error)
    complain(
      error.pos[0],
      `the front matter is not valid YAML: ${error.message}`,
      'write one `key: value` a line, and put quotation marks around values that hold a colon',
    )
  const { contents } = document
  if (contents === null) return {}
  if (!isMap(contents)) return complain(0, 'the front matter has no keys', 'write one `key: value` a line')
  const metadata: Metadata = {}
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue
    const name = String(key.value).toLowerCase()
    const field = FIELDS.get(name)
    if (!field) continue
    const at = (isScalar(value) && value.range?.[0]) || key.range?.[0] || 0
    const stated = isSeq(value)
      ? value.items.map(item => (isScalar(item) ? oneLine(String(item.value)) : null))
      : [isScalar(value) ? oneLine(String(value.value ?? '')) : null]
    if (stated.includes(null))
      complain(at, `${name} is not a plain value`, `write \`${name}: …\` on one line`)
    const joined = stated.filter(part => part).join(', ')
    if (joined === '') continue
    metadata[field.as] = field.read(joined) ?? complain(at, `“${joined}” is ${field.isNot}`, field.mend)
  }
  return metadata
}

interface Field {
  as: keyof Metadata
  read: (stated: string) => string | null
  isNot: string
  mend: string
}

const asStated = { read: (stated: string) => stated, isNot: '', mend: '' }
/** A map, not an object: `constructor` is no field of ours. */
const FIELDS = new Map<string, Field>(
  Object.entries({
    date: {
      as: 'date',
      read: statedDay,
      isNot: 'not a calendar day',
      mend: 'write it as date: YYYY-MM-DD',
    },
    title: { as: 'title', ...asStated },
    author: { as: 'author', ...asStated },
    publisher: { as: 'publisher', ...asStated },
    language: {
      as: 'language',
      read: stated => (LANGUAGE.test(stated) ? stated : null),
      isNot: 'not a language tag',
      mend: 'write it like language: en or language: en-GB (BCP 47)',
    },
  }),
)

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
