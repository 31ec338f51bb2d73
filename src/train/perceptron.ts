/** An averaged perceptron that learns a sparse linear model (M. Collins 2002), and writes it in few bytes. */
import type { LinearHead, LinearModel } from '../extract/syntax/linear-model.ts'

interface Weights {
  labels: number[]
  now: number[]
  /** Sum of the weight over all steps so far. */
  sum: number[]
  /** Step at which the sum was last brought up to date. */
  since: number[]
}

export class Perceptron implements LinearModel {
  readonly labels: readonly string[]
  private readonly features = new Map<number, Weights>()
  private step = 0

  constructor(labels: readonly string[]) {
    this.labels = labels
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0)
    for (let i = 0; i < count; i++) {
      const weights = this.features.get(features[i] as number)
      if (!weights) continue
      const { labels, now } = weights
      for (let j = 0; j < labels.length; j++)
        scores[labels[j] as number] = (scores[labels[j] as number] as number) + (now[j] as number)
    }
  }

  /** One example seen. @param good the right label. @param bad the one that was chosen. */
  learn(features: Int32Array, count: number, good: number, bad: number): void {
    this.step++
    if (good === bad) return
    for (let i = 0; i < count; i++) {
      this.change(features[i] as number, good, 1)
      this.change(features[i] as number, bad, -1)
    }
  }

  private change(feature: number, label: number, by: number): void {
    let weights = this.features.get(feature)
    if (!weights) {
      weights = { labels: [], now: [], sum: [], since: [] }
      this.features.set(feature, weights)
    }
    let at = weights.labels.indexOf(label)
    if (at < 0) {
      at = weights.labels.length
      weights.labels.push(label)
      weights.now.push(0)
      weights.sum.push(0)
      weights.since.push(this.step)
    }
    const now = weights.now[at] as number
    weights.sum[at] = (weights.sum[at] as number) + now * (this.step - (weights.since[at] as number))
    weights.since[at] = this.step
    weights.now[at] = now + by
  }

  /** Sets every weight to its mean over all steps; the end of learning. */
  average(): void {
    for (const weights of this.features.values())
      weights.labels.forEach((_, at) => {
        const now = weights.now[at] as number
        const sum = (weights.sum[at] as number) + now * (this.step - (weights.since[at] as number))
        weights.now[at] = sum / this.step
      })
  }

  /**
   * The model's head and bytes as `decodeModel` reads them.
   * @param least weights smaller than this are left out.
   */
  encode(least: number): { head: LinearHead; bytes: Uint8Array } {
    const kept = [...this.features]
      .map(([key, { labels, now }]) => ({
        key,
        pairs: labels
          .map((label, at) => ({ label, weight: now[at] as number }))
          .filter(({ weight }) => Math.abs(weight) >= least),
      }))
      .filter(({ pairs }) => pairs.length > 0)
      .sort((a, b) => a.key - b.key)
    const largest = kept.reduce(
      (most, { pairs }) => pairs.reduce((m, p) => Math.max(m, Math.abs(p.weight)), most),
      0,
    )
    // The few weights beyond are cut: a finer step for all the others is worth more.
    const scale = Math.min(largest, 24) / 127
    const bytes: number[] = []
    const varint = (value: number): void => {
      let left = value
      for (; left >= 0x80; left >>>= 7) bytes.push((left & 0x7f) | 0x80)
      bytes.push(left)
    }
    let last = 0
    for (const { key, pairs } of kept) {
      varint(key - last)
      last = key
      varint(pairs.length)
      for (const { label, weight } of pairs)
        bytes.push(label, Math.max(-127, Math.min(127, Math.round(weight / scale))) & 0xff)
    }
    return {
      head: { labels: [...this.labels], features: kept.length, scale },
      bytes: Uint8Array.from(bytes),
    }
  }
}
