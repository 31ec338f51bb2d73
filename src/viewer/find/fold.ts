/** Words as they are compared: without case and diacritics. */
import uFuzzy from '@leeoniya/ufuzzy'

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu
const PLAIN = /^[\x20-\x7e]*$/

/** `Łódź’s` becomes `lodz's`. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  return uFuzzy.latinize(word).normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
}

/** The words of a text, each with where it begins in it. */
export function* wordsIn(text: string): Generator<{ word: string; at: number }> {
  for (const { 0: word, index } of text.matchAll(WORD)) yield { word, at: index }
}
