/** The layers of `extract/syntax/network`, with the way back: the gradient of every number, from the last to the first. */
import type { Arena, Matrix } from '../../extract/syntax/network/arena.ts'
import {
  add,
  bag,
  concat,
  gather,
  type Layers,
  leaky,
  linear,
  type Recurred,
  recur,
  SLOPE,
  stepsOf,
} from '../../extract/syntax/network/layers.ts'

export class Tape implements Layers {
  readonly arena: Arena
  private readonly dropped: number
  private readonly random: () => number
  private readonly gradients: Map<Matrix, Matrix>
  private readonly steps: (() => void)[] = []

  /**
   * @param dropped share of numbers that `drop` leaves out. @param random numbers from 0 to 1.
   * @param gradients where those of what is learnt are added up.
   */
  constructor(arena: Arena, dropped: number, random: () => number, gradients: Iterable<[Matrix, Matrix]>) {
    this.arena = arena
    this.dropped = dropped
    this.random = random
    this.gradients = new Map(gradients)
  }

  /** The gradient of a matrix; zeros at first. */
  gradient(of: Matrix): Matrix {
    let gradient = this.gradients.get(of)
    if (!gradient) {
      gradient = this.arena.zeros(of.rows, of.cols)
      this.gradients.set(of, gradient)
    }
    return gradient
  }

  /** Goes the way back, once the gradients of the last matrices are there. */
  back(): void {
    for (const step of this.steps.reverse()) step()
  }

  linear(x: Matrix, weight: Matrix, bias: Matrix): Matrix {
    const y = linear(this.arena, x, weight, bias)
    this.steps.push(() => {
      this.backProduct(x, weight, y)
      const dy = this.view(this.gradient(y))
      const db = this.view(this.gradient(bias))
      for (let i = 0; i < dy.length; i += bias.cols)
        for (let j = 0; j < bias.cols; j++) db[j] = (db[j] as number) + (dy[i + j] as number)
    })
    return y
  }

  leaky(x: Matrix): Matrix {
    const y = leaky(this.arena, x)
    this.steps.push(() => {
      const dx = this.gradient(x)
      const [from, dY, dX] = [this.view(x), this.view(this.gradient(y)), this.view(dx)]
      for (let i = 0; i < dX.length; i++)
        dX[i] = (dX[i] as number) + ((from[i] as number) < 0 ? SLOPE : 1) * (dY[i] as number)
    })
    return y
  }

  bag(table: Matrix, rows: Int32Array, each: number): Matrix {
    const y = bag(this.arena, table, rows, each)
    this.steps.push(() => {
      const [dY, dT] = [this.view(this.gradient(y)), this.view(this.gradient(table))]
      rows.forEach((row, i) => {
        if (row > 0) addTo(dT, row * y.cols, dY, Math.floor(i / each) * y.cols, y.cols)
      })
    })
    return y
  }

  gather(x: Matrix, rows: Int32Array): Matrix {
    const y = gather(this.arena, x, rows)
    this.steps.push(() => {
      const dx = this.gradient(x)
      const [dY, dX] = [this.view(this.gradient(y)), this.view(dx)]
      rows.forEach((row, i) => {
        addTo(dX, row * x.cols, dY, i * x.cols, x.cols)
      })
    })
    return y
  }

  add(a: Matrix, b: Matrix): Matrix {
    const y = add(this.arena, a, b)
    this.steps.push(() => {
      for (const part of [a, b]) {
        const dx = this.gradient(part)
        addTo(this.view(dx), 0, this.view(this.gradient(y)), 0, y.rows * y.cols)
      }
    })
    return y
  }

  concat(parts: readonly Matrix[]): Matrix {
    const y = concat(this.arena, parts)
    this.steps.push(() => {
      let left = 0
      for (const part of parts) {
        const dx = this.gradient(part)
        const [dX, dY] = [this.view(dx), this.view(this.gradient(y))]
        for (let i = 0; i < part.rows; i++) addTo(dX, i * part.cols, dY, i * y.cols + left, part.cols)
        left += part.cols
      }
    })
    return y
  }

  drop(x: Matrix): Matrix {
    if (this.dropped === 0) return x
    const y = this.arena.room(x.rows, x.cols)
    const mask = this.arena.room(x.rows, x.cols)
    const kept = 1 / (1 - this.dropped)
    const [X, Y, M] = [this.view(x), this.view(y), this.view(mask)]
    for (let i = 0; i < Y.length; i++) {
      M[i] = this.random() < this.dropped ? 0 : kept
      Y[i] = (M[i] as number) * (X[i] as number)
    }
    this.steps.push(() => {
      const dx = this.gradient(x)
      const [dY, dX, M] = [this.view(this.gradient(y)), this.view(dx), this.view(mask)]
      for (let i = 0; i < dX.length; i++) dX[i] = (dX[i] as number) + (M[i] as number) * (dY[i] as number)
    })
    return y
  }

  recur(x: Matrix, weight: Matrix, state: Matrix, lengths: readonly number[]): Matrix {
    const forwards = recur(this.arena, x, weight, state, lengths)
    this.steps.push(() => this.backRecur(x, weight, state, lengths, forwards))
    return forwards.output
  }

  private backRecur(
    x: Matrix,
    weight: Matrix,
    state: Matrix,
    lengths: readonly number[],
    { output, gates, cells }: Recurred,
  ): void {
    const width = x.cols
    const size = width / 2
    const laid = [
      this.gradient(gates),
      this.gradient(output),
      this.gradient(x),
      this.gradient(state),
    ] as const
    const carried = this.arena.zeros(x.rows, width)
    const [dG, dY, dX, dS] = [this.view(laid[0]), this.view(laid[1]), this.view(laid[2]), this.view(laid[3])]
    const dC = this.view(carried)
    const [X, G, S, C] = [this.view(x), this.view(gates), this.view(state), this.view(cells)]
    for (const direction of [0, 1])
      for (const [row, before] of stepsOf(lengths, direction === 1).reverse()) {
        const g = row * 3 * width + direction * 3 * size
        const at = row * width + direction * size
        const last = before * width + direction * size
        for (let j = 0; j < size; j++) {
          const s = direction * size + j
          const old = before < 0 ? 0 : (C[last + j] as number)
          const forget = G[g + size + j] as number
          const reset = G[g + 2 * size + j] as number
          const dy = dY[at + j] as number
          const dCell = (dC[at + j] as number) + dy * reset
          const dForget = dCell * (old - (G[g + j] as number)) * steepness(forget)
          const dReset = dy * ((C[at + j] as number) - (X[at + j] as number)) * steepness(reset)
          dX[at + j] = (dX[at + j] as number) + dy * (1 - reset)
          dG[g + j] = dCell * (1 - forget)
          dG[g + size + j] = dForget
          dG[g + 2 * size + j] = dReset
          dS[s] = (dS[s] as number) + dForget * old
          dS[width + s] = (dS[width + s] as number) + dReset * old
          dS[2 * width + s] = (dS[2 * width + s] as number) + dForget
          dS[3 * width + s] = (dS[3 * width + s] as number) + dReset
          if (before < 0) continue
          dC[last + j] =
            (dC[last + j] as number) +
            dCell * forget +
            dForget * (S[s] as number) +
            dReset * (S[width + s] as number)
        }
      }
    this.backProduct(x, weight, gates)
  }

  /** Gradients of x · weight = y. */
  private backProduct(x: Matrix, weight: Matrix, y: Matrix): void {
    const dy = this.gradient(y)
    this.arena.addProduct(dy, this.arena.transposed(weight), this.gradient(x))
    this.arena.addProduct(this.arena.transposed(x), dy, this.gradient(weight))
  }

  private view(of: Matrix): Float32Array {
    return this.arena.view(of)
  }
}

/** The slope of the gates' curve where its height is `y`. */
function steepness(y: number): number {
  const q = y * (1 - y)
  return 4 * q * Math.sqrt(q)
}

function addTo(to: Float32Array, at: number, from: Float32Array, start: number, count: number): void {
  for (let j = 0; j < count; j++) to[at + j] = (to[at + j] as number) + (from[start + j] as number)
}
