/** Adam (D. Kingma and J. Ba 2015, arxiv.org/abs/1412.6980). Numbers without gradient stay as they are: rare words wait. */

const [KEEP_MEAN, KEEP_SQUARE] = [0.9, 0.95]
/** Longer gradients are cut to this length. */
const LONGEST = 5

export class Adam {
  private readonly mean: Float32Array
  private readonly square: Float32Array
  private step = 0

  constructor(size: number) {
    this.mean = new Float32Array(size)
    this.square = new Float32Array(size)
  }

  /** Moves the values against their gradient. @param rate how far, about. */
  update(values: Float32Array, gradient: Float32Array, rate: number): void {
    this.step++
    let length = 0
    for (let i = 0; i < gradient.length; i++) length += (gradient[i] as number) ** 2
    const cut = Math.min(1, LONGEST / Math.sqrt(length + 1e-12))
    const along = rate / (1 - KEEP_MEAN ** this.step)
    const across = 1 / (1 - KEEP_SQUARE ** this.step)
    const { mean, square } = this
    for (let i = 0; i < values.length; i++) {
      const g = gradient[i] as number
      if (g === 0) continue
      const m = KEEP_MEAN * (mean[i] as number) + (1 - KEEP_MEAN) * cut * g
      const s = KEEP_SQUARE * (square[i] as number) + (1 - KEEP_SQUARE) * (cut * g) ** 2
      mean[i] = m
      square[i] = s
      values[i] = (values[i] as number) - (along * m) / (Math.sqrt(s * across) + 1e-8)
    }
  }
}
