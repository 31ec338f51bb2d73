/** What the networks see of a word: a ready-made vector, and the word, its ending, beginning and shape as learnt ones. */
import type { WordList } from '../../word-list.ts'
import type { Arena, Matrix } from './arena.ts'

/** Vectors of common words, made elsewhere. */
export interface Vectors {
  /** In lower case; each has a row of the values. */
  words: WordList
  width: number
  values: Int8Array
  /** What a step of the values is worth. */
  scale: number
}

/** Pieces of a word. */
export const PIECES = 6

/** Upper, lower, digit and other characters, repeated ones once or twice: `Xx`, `X.X.`, `d-x`. */
export const shapeOf = (word: string): string =>
  word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, 'd')
    .replace(/(.)\1{2,}/gu, '$1$1')
    .slice(0, 12)

/** The word in lower case, three endings, a beginning, and the shape: names of rows in a table. */
export function piecesOf(word: string): string[] {
  const lower = word.toLowerCase().replace(/\d/g, '0')
  return [
    `=${lower}`,
    `-${lower.slice(-1)}`,
    `-${lower.slice(-2)}`,
    `-${lower.slice(-3)}`,
    `${lower.slice(0, 3)}-`,
    shapeOf(word),
  ]
}

/** Where the networks look words up. */
export interface WordTables {
  /** Names of the rows of the networks’ tables, from row 1. */
  pieces: WordList
  vectors: Vectors
}

/** What the root is to the networks. */
export const ROOT = ['<root>', ...new Array<string>(PIECES - 1).fill('')]

/** Rows of the pieces of a sentence, 0 where there is none; first those of the root. */
export const pieceRows = (words: readonly string[], pieces: WordList): Int32Array =>
  Int32Array.from([ROOT, ...words.map(piecesOf)].flat(), piece => pieces.find(piece) + 1)

/** Rows of the vectors of a sentence, -1 where there is none; first that of the root. Numbers share one. */
export const vectorRows = (words: readonly string[], known: WordList): Int32Array =>
  Int32Array.from(['', ...words], word => known.find(word.toLowerCase().replace(/^\d[\d.,:]*$/, '100')))

/** The vectors of rows. */
export function vectorsAt(
  arena: Arena,
  rows: Int32Array,
  { width, values, scale }: Omit<Vectors, 'words'>,
): Matrix {
  const matrix = arena.zeros(rows.length, width)
  const view = arena.view(matrix)
  rows.forEach((row, i) => {
    if (row < 0) return
    for (let j = 0; j < width; j++) view[i * width + j] = scale * (values[row * width + j] as number)
  })
  return matrix
}

/** Sentences that follow one another, each with a row for the root before its words. */
export interface Input {
  pieces: Int32Array
  vectors: Matrix
  /** Rows of the tags, or nothing where tags are what is looked for. */
  tags?: Int32Array
  lengths: readonly number[]
}

/** One sentence as the networks see it. */
export const inputOf = (arena: Arena, words: readonly string[], { pieces, vectors }: WordTables): Input => ({
  pieces: pieceRows(words, pieces),
  vectors: vectorsAt(arena, vectorRows(words, vectors.words), vectors),
  lengths: [words.length + 1],
})
