/** Which pieces of words are worth a row in the networks' table. */
import { piecesOf, ROOT } from '../../extract/syntax/network/words.ts'
import { BETWEEN_WORDS, WordList } from '../../extract/word-list.ts'

/** Pieces seen less often are as unknown as those never seen. */
const LEAST_SEEN = 3

/** @returns the pieces, and how often each row of the table was seen; row 0 and the root are never rare. */
export function tableOf(sentences: readonly (readonly string[])[]): { pieces: WordList; seen: Int32Array } {
  const counts = new Map<string, number>()
  for (const piece of sentences.flat().flatMap(piecesOf)) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  const [root = ''] = ROOT
  const names = [root, ...[...counts.keys()].filter(piece => (counts.get(piece) ?? 0) >= LEAST_SEEN).sort()]
  return {
    pieces: new WordList(names.join(BETWEEN_WORDS)),
    seen: Int32Array.from(['', ...names], name => counts.get(name) ?? 2 ** 30),
  }
}
