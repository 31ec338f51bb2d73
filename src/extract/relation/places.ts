/** Places in places: “Lima, Peru”, “Paita in Peru”. */
import type { Found } from './found.ts'
import { isCity } from './pairs.ts'
import { type Reading, spanOf, uposAt, wordAt } from './reading.ts'

/** A place whose name is followed by that of the country or state it lies in. */
export function placesOf(reading: Reading): Found[] {
  return reading.mentions.flatMap((inner, i) => {
    const outer = reading.mentions[i + 1]
    if (!outer || inner.entity.type !== 'Place' || outer.entity.type !== 'Place') return []
    if (
      outer.first !== inner.last + 2 ||
      inner.kind !== 'name' ||
      outer.kind !== 'name' ||
      uposAt(reading, outer.last) === 'ADJ'
    )
      return []
    const joint = wordAt(reading, inner.last + 1)
    const { country } = inner.entity
    // “Lima, Peru”, but not “Peru, Chad and Mali”: of two countries neither lies in the other.
    if ((joint !== ',' && joint !== 'in') || country === undefined || country !== outer.entity.country)
      return []
    if (inner.entity === outer.entity || (joint === 'in' && isCity(outer))) return []
    return [
      {
        subject: inner.entity,
        predicate: 'location',
        label: 'in',
        object: outer.entity,
        passage: spanOf(reading, inner.first, outer.last),
      },
    ]
  })
}
