/** Places in places: “Lima, Peru”, “Paita in Peru”. */
import type { Found } from './found.ts'
import { isCity } from './pairs.ts'
import { type Named, type Reading, spanOf, uposAt, wordAt } from './reading.ts'

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
    if (isListed(reading, inner, outer)) return []
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

/** “Victoria, South Australia and Queensland”: places of one country beside one another. */
function isListed(reading: Reading, inner: Named, outer: Named): boolean {
  const isPlaceAt = (i: number): boolean => reading.named[i]?.entity.type === 'Place'
  let last = outer
  while (wordAt(reading, last.last + 1) === ',' && isPlaceAt(last.last + 2))
    last = reading.named[last.last + 2] ?? last
  const next = wordAt(reading, last.last + 1) === 'and' ? reading.named[last.last + 2] : undefined
  const isLong = last !== outer || (wordAt(reading, inner.first - 1) === ',' && isPlaceAt(inner.first - 2))
  return isLong && next?.entity.country === inner.entity.country
}
