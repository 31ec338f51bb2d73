/** Reads names marked word by word: IOB2 and IOB1 in columns, as CoNLL 2003, WikiGold and Universal NER have them. */

import { Problem } from '../publish/problem.ts'
import type { EntityType, Span } from '../story/types.ts'
import type { Piece } from './document.ts'

/** A name, or a span of another kind, which has no type here. */
export interface MarkedName extends Span {
  type: EntityType | null
}

export interface MarkedSentence extends Piece {
  /** Counted from the start of the sentence. */
  names: MarkedName[]
  /** Whether a document begins here. */
  opens: boolean
}

interface Row {
  line: number
  word: string
  tag: string
}

const TYPES: Readonly<Record<string, EntityType>> = {
  PER: 'Person',
  PERSON: 'Person',
  ORG: 'Organization',
  ORGANIZATION: 'Organization',
  LOC: 'Place',
  LOCATION: 'Place',
  GPE: 'Place',
  PLACE: 'Place',
}

const COMMENT = /^# (?:\w+ (?:id )?=|new(?:doc|par)\b)/
const TAG = /^(?:O|[BI]-.+)$/

/**
 * The sentences of a file. A line holds a word first and its tag last, or a number, a word and its tag (Universal NER). Where
 * the text is not stated (`# text = …`) its words are joined as print has them.
 * @param file its name in messages.
 * @throws Problem with the line where the file has another form.
 */
export function readIob(content: string, file: string): MarkedSentence[] {
  const sentences: MarkedSentence[] = []
  let rows: Row[] = []
  let stated: string | undefined
  let opens = true
  const close = (): void => {
    if (rows.length > 0) {
      sentences.push({ ...marked(rows, stated, file), joint: '\n\n', opens })
      opens = false
    }
    rows = []
    stated = undefined
  }
  for (const [i, read] of content.split('\n').entries()) {
    const text = read.replace(/\r$/, '')
    if (text.trim() === '') close()
    else if (rows.length === 0 && COMMENT.test(text)) {
      if (/^# newdoc/.test(text)) opens = true
      if (text.startsWith('# text =')) stated = text.replace(/^# text = ?/, '')
    } else {
      const row = rowOf(text, i + 1, file)
      if (row.word === '-DOCSTART-') {
        close()
        opens = true
      } else rows.push(row)
    }
  }
  close()
  if (sentences.length === 0)
    throw new Problem({ file, line: 1, what: 'holds no word', mend: 'name a file of words and IOB tags' })
  return sentences
}

function rowOf(text: string, line: number, file: string): Row {
  const columns = text.split(text.includes('\t') ? '\t' : /\s+/)
  const numbered = columns.length > 2 && /^\d+$/.test(columns[0] ?? '') && TAG.test(columns[2] ?? '')
  const [word = '', tag = ''] = numbered ? columns.slice(1) : [columns[0], columns.at(-1)]
  if (columns.length < 2 || word === '' || !TAG.test(tag))
    throw new Problem({
      file,
      line,
      what: `‘${tag}’ is no IOB tag of a word`,
      mend: 'write the word first and O, B-TYPE or I-TYPE last, parted by tabs or blanks',
    })
  return { line, word, tag }
}

function marked(
  rows: readonly Row[],
  stated: string | undefined,
  file: string,
): { text: string; names: MarkedName[] } {
  const text = stated ?? printed(rows.map(({ word }) => word))
  const names: MarkedName[] = []
  let at = 0
  let last = 'O'
  for (const { line, word, tag } of rows) {
    while (/\s/.test(text.charAt(at))) at++
    if (!text.startsWith(word, at))
      throw new Problem({
        file,
        line,
        what: `‘${word}’ is not what stands next in “# text”`,
        mend: 'make the text and its words agree',
      })
    const end = at + word.length
    const kind = tag.slice(2)
    const name = names.at(-1)
    if (tag.startsWith('I-') && last.slice(2) === kind && name) name.end = end
    else if (tag !== 'O') names.push({ start: at, end, type: TYPES[kind.toUpperCase()] ?? null })
    last = tag
    at = end
  }
  return { text, names }
}

/** Words with blanks between them, but none before marks and clitics and none behind what opens. */
function printed(words: readonly string[]): string {
  let text = ''
  for (const [i, word] of words.entries()) {
    const close = /^(?:[.,;:!?)\]%]|['’](?:s|re|ve|ll|d|m)?|n['’]t|'')$/i.test(word)
    const open = /^(?:[([$]|``)$/.test(words[i - 1] ?? '')
    text += i === 0 || close || open ? word : ` ${word}`
  }
  return text
}
