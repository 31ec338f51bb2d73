/** Names of features as numbers, few enough bits that engines keep them unboxed. Collisions are rare and harmless. */

/** Bits of a feature's number. */
export const FEATURE_BITS = 30

/** A feature: the template's number and up to three values, mixed as MurmurHash3 mixes. */
export function feature(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(template + 1, 0x9e3779b1)
  h = mix(h, a)
  h = mix(h, b)
  h = mix(h, c)
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> (32 - FEATURE_BITS)
}

function mix(h: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51)
  k = (k << 15) | (k >>> 17)
  k = Math.imul(k, 0x1b873593)
  const mixed = h ^ k
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0
}
