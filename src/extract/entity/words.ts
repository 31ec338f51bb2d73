/** Sentences cut finer than tokens: compounds at their hyphens, possessives apart. */
import type { Span } from '../../story/types.ts'
import type { Sentence } from '../document.ts'

export interface Word extends Span {
  text: string
  /** Universal part of speech of the token it belongs to. */
  upos: string
  /** Whether nothing stands between it and the word before. */
  glued: boolean
}

const PIECES =
  /['’]s(?![\p{L}\d])|[\p{L}\d](?:[\p{L}\d\p{M}]|\.(?=[\p{L}\d])|['’](?!s(?![\p{L}\d]))(?=\p{L}))*\.?|\S/gu

/** Cuts a text into pieces: `Paris-Berlin` → `Paris`, `-`, `Berlin`; `Apple's` → `Apple`, `'s`. */
export const piecesOf = (text: string): string[] => text.match(PIECES) ?? []

/** The words of a sentence. A full stop stays only with abbreviations. */
export function wordsOf(sentence: Sentence): Word[] {
  const words: Word[] = []
  for (const token of sentence.tokens)
    for (const { 0: found, index } of token.text.matchAll(PIECES)) {
      const full = found.endsWith('.') && !isAbbreviation(found) && found.length > 1
      const text = full ? found.slice(0, -1) : found
      const start = token.start + index
      words.push({
        text,
        start,
        // A token may be longer than its text: soft hyphens take no place in it.
        end: index + text.length === token.text.length ? token.end : start + text.length,
        upos: token.upos,
        glued: words.at(-1)?.end === start,
      })
      if (full)
        words.push({
          text: '.',
          start: start + text.length,
          end: start + found.length,
          upos: 'PUNCT',
          glued: true,
        })
    }
  return words
}

const isAbbreviation = (text: string): boolean => /^(?:\p{L}\.)+$|^\p{Lu}\p{Ll}{0,4}\.$|\..*\.$/u.test(text)

/** Begins with a capital, or carries one inside: `iPhone`. */
export const isCapital = (text: string): boolean => /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u.test(text)
export const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(text)
