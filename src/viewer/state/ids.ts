/** Finds the places of a hundred thousand ids in a table of numbers: a map of so many strings takes ten times the room. */
import type { Chronology } from './chronology.ts'

/** @param count of ids, each of which is there once. The table is made when it is first asked. */
export function placesOfMany(count: number, idAt: (place: number) => string): Chronology['indexOf'] {
  const size = 2 ** Math.ceil(Math.log2(2 * count + 1))
  /** Each place, counted from 1, at its id's hash or in the next free slot behind; 0 is free. */
  let slots: Int32Array | null = null
  const after = (slot: number): number => (slot + 1) % size
  const table = (): Int32Array => {
    if (slots) return slots
    slots = new Int32Array(size)
    for (let place = 0; place < count; place += 1) {
      let slot = hashOf(idAt(place)) % size
      while (slots[slot]) slot = after(slot)
      slots[slot] = place + 1
    }
    return slots
  }
  return {
    get: id => {
      const places = table()
      for (let slot = hashOf(id) % size; places[slot]; slot = after(slot)) {
        const place = (places[slot] ?? 0) - 1
        if (idAt(place) === id) return place
      }
      return undefined
    },
  }
}

/** FNV-1a over UTF-16 units. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let n = 0; n < id.length; n += 1) hash = Math.imul(hash ^ id.charCodeAt(n), 0x01000193)
  return hash >>> 0
}
