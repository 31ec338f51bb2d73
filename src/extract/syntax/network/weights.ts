/** The file of weights: what it says in its first line, and where the numbers behind it lie. */
import type { LinearHead } from '../linear-model.ts'
import type { Arena, Matrix } from './arena.ts'
import type { Parameters, Shapes } from './encoder.ts'

/** What is known of a network but its numbers. */
export interface NetworkHead {
  labels: string[]
  units: number
  layers: number
  /** What a step of the numbers is worth, by the names of the matrices. */
  scales: Record<string, number>
}

/** The first line of the file, as JSON in ASCII. The numbers follow: lemma, vectors, tagger, parser. */
export interface Head {
  lemma: LinearHead
  /** Names of the rows of both networks' tables of pieces, from row 1, as a {@link WordList} has them. */
  pieces: string
  vectors: { words: string; width: number; scale: number }
  tagger: NetworkHead
  parser: NetworkHead
}

/** Numbers by name, from 1. */
export const rowsOf = (names: readonly string[]): Map<string, number> =>
  new Map(names.map((name, i) => [name, i + 1]))

export const countOf = (shapes: Shapes): number =>
  Object.values(shapes).reduce((sum, [rows, cols]) => sum + rows * cols, 0)

/** Lays a network's numbers into an arena. @param values steps of eight bits, in the order of the shapes. */
export function layDown(
  arena: Arena,
  shapes: Shapes,
  scales: Readonly<Record<string, number>>,
  values: Int8Array,
): Parameters {
  let from = 0
  return Object.fromEntries(
    Object.entries(shapes).map(([name, [rows, cols]]): [string, Matrix] => {
      const matrix = arena.room(rows, cols)
      const view = arena.view(matrix)
      const scale = scales[name] ?? 0
      for (let i = 0; i < view.length; i++) view[i] = scale * (values[from + i] as number)
      from += view.length
      return [name, matrix]
    }),
  )
}
