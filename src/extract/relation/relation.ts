/** Who is what to whom. */
import type { Document } from '../document.ts'
import { actionsOf } from './actions.ts'
import { belongingOf } from './belonging.ts'
import { deedsOf } from './deeds.ts'
import { educationOf } from './education.ts'
import { kinOf } from './kin.ts'
import { lifeDatesOf } from './life-dates.ts'
import { merged } from './merge.ts'
import { mutualOf } from './mutual.ts'
import { type Office, officesOf, relationsOf } from './offices.ts'
import { participlesOf } from './participles.ts'
import { placesOf } from './places.ts'
import { readings } from './reading.ts'
import { rowsOf } from './rows.ts'
import { heldElsewhere } from './unnamed.ts'

/** Fills `relations`. */
export function relation(document: Document): Document {
  const read = readings(document)
  const offices: Office[] = read.flatMap(officesOf)
  const found = [
    ...heldElsewhere(offices).flatMap(relationsOf),
    ...rowsOf(document, read),
    ...[
      actionsOf,
      participlesOf,
      educationOf,
      belongingOf,
      kinOf,
      lifeDatesOf,
      deedsOf,
      mutualOf,
      placesOf,
    ].flatMap(rule => read.flatMap(rule)),
  ]
  return { ...document, relations: merged(found, document) }
}
