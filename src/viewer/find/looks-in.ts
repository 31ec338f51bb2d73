/** How many of some events look how. */
import type { Chronology, Look, Placed } from '../state/chronology.ts'

/**
 * Which look each event has is worked out once, when it is first asked: of many that takes longer than a frame.
 * @returns counts the looks of the dated events at some places.
 */
export function looksIn({
  dated,
  looks,
}: Pick<Chronology, 'dated' | 'looks'>): (places: readonly number[]) => Look[] {
  const nth = new Map(looks.map(({ form, status, basis }, n) => [`${form} ${status} ${basis}`, n]))
  const lookOf = ({ form, status, event }: Placed): number =>
    nth.get(`${form} ${status} ${event.time?.basis ?? 'stated'}`) ?? 0
  let lookAt: Uint8Array | null = null
  return places => {
    lookAt ??= Uint8Array.from(dated, lookOf)
    const counts = new Uint32Array(looks.length)
    for (const place of places) {
      const n = lookAt[place] ?? 0
      counts[n] = (counts[n] ?? 0) + 1
    }
    return looks.map((look, n) => ({ ...look, count: counts[n] ?? 0 })).filter(({ count }) => count > 0)
  }
}
