/** What a verb says of each of its subjects with each of its objects. */
import { CITIES } from '../lexicon/names/places.ts'
import type { Found } from './found.ts'
import { type Named, type Reading, spanOf, wordAt } from './reading.ts'

const CITY_NAMES = new Set(Object.values(CITIES).flatMap(names => names.split('|')))

/** Whether a place is named for a city of its name: no other place lies in it. */
export const isCity = ({ entity }: Named): boolean => CITY_NAMES.has(entity.name)

/** A relation for each pair. Of “Lima, Peru” only Lima is meant: that it lies in Peru is another relation. */
export function pairs(
  reading: Reading,
  verb: number,
  subjects: readonly Named[],
  objects: readonly Named[],
  { label, predicate }: Pick<Found, 'label' | 'predicate'>,
): Found[] {
  const meant = objects.filter(object => !objects.some(inner => isIn(reading, inner, object)))
  return subjects.flatMap(subject =>
    meant.map(object => ({
      subject: subject.entity,
      predicate,
      label,
      object: object.entity,
      passage: spanOf(reading, subject.first, subject.last, verb, object.first, object.last),
      trigger: spanOf(reading, verb),
    })),
  )
}

/** “Lima, Peru”; but not “Lyon, Paris and Nice”. */
const isIn = (reading: Reading, inner: Named, outer: Named): boolean =>
  outer.first === inner.last + 2 &&
  wordAt(reading, inner.last + 1) === ',' &&
  inner.entity.type === 'Place' &&
  outer.entity.type === 'Place' &&
  !isCity(outer) &&
  (inner.entity.country === undefined || inner.entity.country === outer.entity.country)
