/**
 * A sparse linear model: each feature gives a few labels a weight; the label with the highest sum wins.
 * Read from bytes that `src/train` writes: weights in 8 bits, feature numbers sorted and stored by difference.
 */

export interface LinearModel {
  labels: readonly string[]
  /** Adds the weights of the first `count` features to `scores` (one place a label), after clearing it. */
  score: (features: Int32Array, count: number, scores: Float32Array) => void
}

/** The place of the best-scoring label among those allowed; the first of equals. */
export function best(scores: Float32Array, allowed: (label: number) => boolean = () => true): number {
  let at = -1
  for (let i = 0; i < scores.length; i++)
    if (allowed(i) && (at < 0 || (scores[i] ?? 0) > (scores[at] ?? 0))) at = i
  return at
}

/**
 * The models in a file of weights, by name.
 * @param bytes a JSON line in ASCII `[{name, labels, features, pairs, scale}]`, then each model's numbers.
 * @throws RangeError where the bytes are cut short.
 */
export function decodeModels(bytes: Uint8Array): Map<string, LinearModel> {
  const end = bytes.indexOf(10)
  if (end < 0) throw new RangeError('these are no weights: the head line is missing')
  const heads = JSON.parse(String.fromCharCode(...bytes.subarray(0, end))) as Head[]
  let at = end + 1
  const next = (): number => {
    const byte = bytes[at++]
    if (byte === undefined) throw new RangeError('the weights are cut short')
    return byte
  }
  const varint = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = next()
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  return new Map(heads.map(head => [head.name, decode(head, varint, next)]))
}

interface Head {
  name: string
  labels: string[]
  features: number
  pairs: number
  scale: number
}

function decode(head: Head, varint: () => number, next: () => number): LinearModel {
  const { labels, features, pairs, scale } = head
  const firsts = new Int32Array(features + 1)
  const label = new Uint8Array(pairs)
  const weight = new Float32Array(pairs)
  // Open addressing, half empty: place of a feature, plus one; zero is free.
  const size = 2 ** Math.ceil(Math.log2(features * 2 + 2))
  const keys = new Int32Array(size)
  const places = new Int32Array(size)
  let key = 0
  let pair = 0
  for (let i = 0; i < features; i++) {
    key += varint()
    let slot = key & (size - 1)
    while (places[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = key
    places[slot] = i + 1
    firsts[i] = pair
    for (let left = varint(); left > 0; left--) {
      label[pair] = next()
      weight[pair++] = ((next() << 24) >> 24) * scale
    }
  }
  firsts[features] = pair
  return {
    labels,
    score(wanted, count, scores) {
      scores.fill(0)
      for (let i = 0; i < count; i++) {
        const key = wanted[i] as number
        let slot = key & (size - 1)
        while (places[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1)
        const place = places[slot] as number
        if (place === 0) continue
        const last = firsts[place] as number
        for (let p = firsts[place - 1] as number; p < last; p++)
          scores[label[p] as number] = (scores[label[p] as number] as number) + (weight[p] as number)
      }
    },
  }
}
