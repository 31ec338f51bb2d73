/** The layers of the networks, forwards. `src/train/network/tape.ts` goes through them backwards. */
import { type Arena, type Matrix, whole } from './arena.ts'

/** What a network is made of. Each gives a new matrix with a row a word. */
export interface Layers {
  /** x · weight + bias. */
  linear: (x: Matrix, weight: Matrix, bias: Matrix) => Matrix
  /** Numbers below zero become a tenth of themselves. */
  leaky: (x: Matrix) => Matrix
  /** Sums of rows of a table. @param rows their numbers, `each` for a row of the result; row 0 counts for nothing. */
  bag: (table: Matrix, rows: Int32Array, each: number) => Matrix
  /** The rows of the numbers given. */
  gather: (x: Matrix, rows: Int32Array) => Matrix
  add: (a: Matrix, b: Matrix) => Matrix
  /** The columns of several matrices side by side, and zeros up to a number of columns that products take. */
  concat: (parts: readonly Matrix[]) => Matrix
  /**
   * Simple recurrent units in both directions (T. Lei and others 2018, arxiv.org/abs/1709.02755).
   * @param x a column a unit. @param weight from x to the candidates, forget gates and reset gates of one direction, then of
   * the other. @param state how much forget and reset gates see of the last cell, and their biases: four rows.
   * @param lengths numbers of rows of the sentences that follow one another in x.
   */
  recur: (x: Matrix, weight: Matrix, state: Matrix, lengths: readonly number[]) => Matrix
  /** In training leaves some numbers out. */
  drop: (x: Matrix) => Matrix
}

/** What is left of numbers below zero. */
export const SLOPE = 0.1

/** An S from 0 to 1, made without `exp`, which machines may round in different ways. */
const gate = (x: number): number => 0.5 + (0.5 * x) / Math.sqrt(1 + x * x)

export function linear(arena: Arena, x: Matrix, weight: Matrix, bias: Matrix): Matrix {
  const y = arena.room(x.rows, weight.cols)
  const to = arena.view(y)
  const b = arena.view(bias)
  for (let i = 0; i < x.rows; i++) to.set(b, i * weight.cols)
  arena.addProduct(x, weight, y)
  return y
}

export function leaky(arena: Arena, x: Matrix): Matrix {
  const y = arena.room(x.rows, x.cols)
  const from = arena.view(x)
  const to = arena.view(y)
  for (let i = 0; i < from.length; i++) {
    const value = from[i] as number
    to[i] = value < 0 ? SLOPE * value : value
  }
  return y
}

export function bag(arena: Arena, table: Matrix, rows: Int32Array, each: number): Matrix {
  const { cols } = table
  const y = arena.zeros(rows.length / each, cols)
  const from = arena.view(table)
  const to = arena.view(y)
  rows.forEach((row, i) => {
    if (row === 0) return
    const at = Math.floor(i / each) * cols
    for (let j = 0; j < cols; j++) to[at + j] = (to[at + j] as number) + (from[row * cols + j] as number)
  })
  return y
}

export function gather(arena: Arena, x: Matrix, rows: Int32Array): Matrix {
  const y = arena.room(rows.length, x.cols)
  const from = arena.view(x)
  const to = arena.view(y)
  rows.forEach((row, i) => {
    to.set(from.subarray(row * x.cols, (row + 1) * x.cols), i * x.cols)
  })
  return y
}

export function add(arena: Arena, a: Matrix, b: Matrix): Matrix {
  const y = arena.room(a.rows, a.cols)
  const to = arena.view(y)
  const one = arena.view(a)
  const other = arena.view(b)
  for (let i = 0; i < to.length; i++) to[i] = (one[i] as number) + (other[i] as number)
  return y
}

export function concat(arena: Arena, parts: readonly Matrix[]): Matrix {
  const cols = whole(parts.reduce((sum, part) => sum + part.cols, 0))
  const rows = parts[0]?.rows ?? 0
  const y = arena.zeros(rows, cols)
  const to = arena.view(y)
  let left = 0
  for (const part of parts) {
    const from = arena.view(part)
    for (let i = 0; i < rows; i++) to.set(from.subarray(i * part.cols, (i + 1) * part.cols), i * cols + left)
    left += part.cols
  }
  return y
}

/** What {@link recur} computes; the way back needs all of it. */
export interface Recurred {
  output: Matrix
  /** Candidates, forget gates and reset gates. */
  gates: Matrix
  cells: Matrix
}

/** One step of a direction: the row to read and the row read before it, -1 at the beginning of a sentence. */
export type Step = readonly [row: number, before: number]

/** The rows in the order in which a direction reads them. */
export function stepsOf(lengths: readonly number[], backwards: boolean): Step[] {
  const steps: Step[] = []
  let start = 0
  for (const length of lengths) {
    for (let i = 0; i < length; i++) {
      const row = backwards ? start + length - 1 - i : start + i
      steps.push([row, i === 0 ? -1 : backwards ? row + 1 : row - 1])
    }
    start += length
  }
  return steps
}

export function recur(
  arena: Arena,
  x: Matrix,
  weight: Matrix,
  state: Matrix,
  lengths: readonly number[],
): Recurred {
  const width = x.cols
  const size = width / 2
  const gates = arena.zeros(x.rows, 3 * width)
  arena.addProduct(x, weight, gates)
  const cells = arena.room(x.rows, width)
  const output = arena.room(x.rows, width)
  const [X, G, S, C, Y] = [
    arena.view(x),
    arena.view(gates),
    arena.view(state),
    arena.view(cells),
    arena.view(output),
  ]
  for (const direction of [0, 1])
    for (const [row, before] of stepsOf(lengths, direction === 1)) {
      const g = row * 3 * width + direction * 3 * size
      const at = row * width + direction * size
      const last = before * width + direction * size
      for (let j = 0; j < size; j++) {
        const s = direction * size + j
        const old = before < 0 ? 0 : (C[last + j] as number)
        const forget = gate(
          (G[g + size + j] as number) + (S[s] as number) * old + (S[2 * width + s] as number),
        )
        const reset = gate(
          (G[g + 2 * size + j] as number) + (S[width + s] as number) * old + (S[3 * width + s] as number),
        )
        const cell = forget * old + (1 - forget) * (G[g + j] as number)
        G[g + size + j] = forget
        G[g + 2 * size + j] = reset
        C[at + j] = cell
        Y[at + j] = reset * cell + (1 - reset) * (X[at + j] as number)
      }
    }
  return { output, gates, cells }
}

/** The layers where nothing is learnt. */
export const layersIn = (arena: Arena): Layers => ({
  linear: (x, weight, bias) => linear(arena, x, weight, bias),
  leaky: x => leaky(arena, x),
  bag: (table, rows, each) => bag(arena, table, rows, each),
  gather: (x, rows) => gather(arena, x, rows),
  add: (a, b) => add(arena, a, b),
  concat: parts => concat(arena, parts),
  recur: (x, weight, state, lengths) => recur(arena, x, weight, state, lengths).output,
  drop: x => x,
})
