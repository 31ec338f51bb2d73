/** Reads treebanks in CoNLL-U (universaldependencies.org/format.html), with where each word stands in the text. */

import { Problem } from '../publish/problem.ts'
import type { Span } from '../story/types.ts'
import type { Piece } from './document.ts'

/** A syntactic word. Its span counts from the start of its sentence. */
export interface TreeWord extends Span {
  form: string
  lemma: string
  upos: string
  xpos: string
  /** Index of the head in the sentence; -1 for the root. */
  head: number
  deprel: string
}

export interface TreeSentence extends Piece {
  words: TreeWord[]
  /** Whether a document begins here. */
  opens: boolean
}

interface Row {
  line: number
  columns: string[]
}

const COLUMNS = 10

/**
 * The sentences of a file. Empty nodes are left out; words of a token that do not make up its letters all stand where it does.
 * @param file its name in messages.
 * @throws Problem with the line where the file is no CoNLL-U.
 */
export function readConllu(content: string, file: string): TreeSentence[] {
  const bad = (line: number, what: string, mend: string): Problem => new Problem({ file, line, what, mend })
  const sentences: TreeSentence[] = []
  let rows: Row[] = []
  let comments: string[] = []
  let glued = false
  const close = (): void => {
    if (rows.length > 0) {
      const stated = comments.find(one => /^# text =/.test(one))?.replace(/^# text = ?/, '')
      const paragraph = comments.some(one => /^# new(?:doc|par)/.test(one))
      const { text, words, tight } = placed(rows, stated, bad)
      sentences.push({
        text,
        words,
        opens: sentences.length === 0 || comments.some(one => /^# newdoc/.test(one)),
        joint: paragraph ? '\n\n' : glued ? '' : ' ',
      })
      glued = tight
    }
    rows = []
    comments = []
  }
  for (const [i, read] of content.split('\n').entries()) {
    const text = read.replace(/\r$/, '')
    if (text.trim() === '') close()
    else if (text.startsWith('#') && rows.length === 0) comments.push(text)
    else {
      const columns = text.split('\t')
      if (columns.length !== COLUMNS || !/^\d+(?:[-.]\d+)?$/.test(columns[0] ?? ''))
        throw bad(
          i + 1,
          'is no line of CoNLL-U',
          'write a number and nine more columns, parted by tabs, and an empty line behind each sentence',
        )
      rows.push({ line: i + 1, columns })
    }
  }
  close()
  if (sentences.length === 0) throw bad(1, 'no sentence begins anywhere', 'name a file in CoNLL-U')
  return sentences
}

type Bad = (line: number, what: string, mend: string) => Problem

/** The words of a sentence at their places; `tight` where no blank follows the last. */
function placed(
  rows: readonly Row[],
  stated: string | undefined,
  bad: Bad,
): { text: string; words: TreeWord[]; tight: boolean } {
  const forms = rows.filter(({ columns }) => /^\d+$/.test(columns[0] ?? ''))
  const words: TreeWord[] = []
  let text = stated ?? ''
  let at = 0
  let tight = true
  /** Places of the next words, where a token of several is read. */
  let parts: Span[] = []
  /** The place of a token behind the one before: found in the stated text, else added to it. */
  const place = (form: string, line: number, spaceless: boolean): Span => {
    if (stated === undefined) text += tight ? form : ` ${form}`
    while (/\s/.test(text.charAt(at))) at++
    if (!text.startsWith(form, at))
      throw bad(line, `‘${form}’ is not what stands next in “# text”`, 'make the text and its tokens agree')
    tight = spaceless
    at += form.length
    return { start: at - form.length, end: at }
  }
  for (const { line, columns } of rows) {
    const [id = '', form = '', lemma = '', upos = '', xpos = '', , head = '', deprel = '', , misc = ''] =
      columns
    if (id.includes('.')) continue
    const spaceless = /(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc)
    if (id.includes('-')) {
      const [from = 0, to = 0] = id.split('-').map(Number)
      parts = partsOf(
        forms.slice(from - 1, to).map(({ columns: [, part = ''] }) => part),
        place(form, line, spaceless),
        form,
      )
      continue
    }
    if (Number(id) !== words.length + 1)
      throw bad(line, `word ${id} follows word ${words.length}`, 'count the words of a sentence from 1')
    if (!/^\d+$/.test(head) || Number(head) > forms.length || Number(head) === Number(id))
      throw bad(line, `‘${head}’ is no head of word ${id}`, `name another word, from 0 to ${forms.length}`)
    const span = parts.shift() ?? place(form, line, spaceless)
    words.push({ ...span, form, lemma, upos, xpos, head: Number(head) - 1, deprel })
  }
  return { text, words, tight }
}

/** The places of a token’s words: one behind the other where they make up its letters, else each the whole of it. */
function partsOf(words: readonly string[], whole: Span, form: string): Span[] {
  let end = whole.start
  return words.map(word => {
    if (words.join('') !== form) return whole
    const start = end
    end += word.length
    return { start, end }
  })
}
