/**
 * A sparse linear model: each feature gives a few labels a weight; the label with the highest sum wins.
 * Read from bytes that `src/train` writes: weights in 8 bits, feature numbers sorted and stored by difference.
 */

import { FEATURE_BITS } from './hash.ts'

export interface LinearModel {
  labels: readonly string[]
  /** Adds the weights of the first `count` features to `scores` (one place a label), after clearing it. */
  score: (features: Int32Array, count: number, scores: Float32Array) => void
}

/** The place of the best score; the first of equals. */
export function best(scores: Float32Array): number {
  let at = 0
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[at] as number)) at = i
  return at
}

/** What is known of a model but its numbers. */
export interface LinearHead {
  labels: string[]
  features: number
  scale: number
}

/**
 * Weights stay where they are in the bytes; only where each feature's begin is noted, so that a start costs one look at
 * each feature.
 * @param from where the model begins.
 * @throws RangeError where the bytes are cut short.
 */
export function decodeModel(
  { labels, features, scale }: LinearHead,
  bytes: Uint8Array,
  from: number,
): { model: LinearModel; end: number } {
  const weights = Float32Array.from({ length: 256 }, (_, byte) => ((byte << 24) >> 24) * scale)
  // Open addressing, half empty. By the high bits of the sorted numbers, it is filled from front to back.
  const bits = Math.ceil(Math.log2(features * 2 + 2))
  const slotOf = (key: number): number => key >>> (FEATURE_BITS - bits)
  const last = 2 ** bits - 1
  const keys = new Int32Array(last + 1)
  /** Where a feature's pairs begin in the bytes; zero is free. */
  const starts = new Int32Array(last + 1)
  const counts = new Uint8Array(last + 1)
  let at = from
  const varint = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number
      value |= (byte & 0x7f) << shift
      if (!(byte >= 0x80)) return value
    }
  }
  let key = 0
  for (let left = features; left > 0; left--) {
    key += varint()
    const count = varint()
    let slot = slotOf(key)
    while (starts[slot] !== 0) slot = slot === last ? 0 : slot + 1
    keys[slot] = key
    starts[slot] = at
    counts[slot] = count
    at += 2 * count
  }
  if (at > bytes.length) throw new RangeError('the weights are cut short')
  const score: LinearModel['score'] = (wanted, count, scores) => {
    scores.fill(0)
    for (let i = 0; i < count; i++) {
      const key = wanted[i] as number
      let slot = slotOf(key)
      while (starts[slot] !== 0 && keys[slot] !== key) slot = slot === last ? 0 : slot + 1
      const start = starts[slot] as number
      const end = start + 2 * (counts[slot] as number)
      for (let pair = start; pair < end; pair += 2) {
        const label = bytes[pair] as number
        scores[label] = (scores[label] as number) + (weights[bytes[pair + 1] as number] as number)
      }
    }
  }
  return { model: { labels, score }, end: at }
}
