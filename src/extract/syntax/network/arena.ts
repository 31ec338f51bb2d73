/** A stretch of memory that matrices are laid into one after the other, and are taken from again at once. */
import { memoryWithProducts } from './gemm.ts'

/** Numbers, row by row. */
export interface Matrix {
  /** Where it begins, in floats. */
  at: number
  rows: number
  cols: number
}

/** Columns of products are a multiple of this. */
const STEP = 8
/** The longest rows that products take. */
const LONGEST = 8192
/** Floats in a page of WebAssembly's memory. */
const PAGE = 16_384

/** The next number of columns that products take. */
export const whole = (columns: number): number => Math.ceil(columns / STEP) * STEP

export class Arena {
  private readonly wasm = memoryWithProducts()
  private floats = new Float32Array(this.wasm.memory.buffer)
  /** What lies before it is scratch for products. */
  private top = STEP * LONGEST

  /** A new matrix, whose numbers are still any. */
  room(rows: number, cols: number): Matrix {
    const at = this.top
    // At addresses that are multiples of 16.
    this.top += Math.ceil((rows * cols) / 4) * 4
    const missing = Math.ceil((this.top - this.floats.length) / PAGE)
    if (missing > 0) {
      this.wasm.memory.grow(Math.max(missing, this.floats.length / PAGE))
      this.floats = new Float32Array(this.wasm.memory.buffer)
    }
    return { at, rows, cols }
  }

  /** A new matrix of zeros. */
  zeros(rows: number, cols: number): Matrix {
    const matrix = this.room(rows, cols)
    this.view(matrix).fill(0)
    return matrix
  }

  /** The numbers of a matrix, good until the next matrix is laid down. */
  view({ at, rows, cols }: Matrix): Float32Array {
    return this.floats.subarray(at, at + rows * cols)
  }

  /** A place to go back to with {@link release}. */
  mark(): number {
    return this.top
  }

  /** Takes away all that was laid down after a mark. */
  release(mark: number): void {
    this.top = mark
  }

  /** Adds the product of two matrices to a third. */
  addProduct(a: Matrix, b: Matrix, sum: Matrix): void {
    if (a.cols > LONGEST || b.cols % STEP !== 0) throw new RangeError('no product of matrices of this size')
    if (a.cols > 0) this.wasm.gemm(4 * a.at, 4 * b.at, 4 * sum.at, a.rows, a.cols, b.cols, 0)
  }

  /** @param cols of the result, which may have zeros behind the numbers. */
  transposed(of: Matrix, cols = of.rows): Matrix {
    const result = cols === of.rows ? this.room(of.cols, cols) : this.zeros(of.cols, cols)
    const from = this.view(of)
    const to = this.view(result)
    for (let i = 0; i < of.rows; i++)
      for (let j = 0; j < of.cols; j++) to[j * cols + i] = from[i * of.cols + j] as number
    return result
  }
}
