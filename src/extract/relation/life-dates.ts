/** Where someone was born and died, by the bracket behind the name: “(4 May 1901 in Lima – 3 June 1980 in Paris)”. */
import type { Found } from './found.ts'
import { at, dated } from './interval.ts'
import { type Named, type Reading, spanOf, wordAt } from './reading.ts'

const LONGEST = 40
const DASH = /^[–—-]$/

/** The places in brackets behind the names of people. */
export const lifeDatesOf = (reading: Reading): Found[] =>
  reading.mentions.flatMap(person => {
    if (person.entity.type !== 'Person' || person.kind !== 'name') return []
    const open = person.last + 1
    if (wordAt(reading, open) !== '(') return []
    const close = reading.tokens.findIndex(({ text }, i) => i > open && i < open + LONGEST && text === ')')
    const dash = reading.tokens.findIndex(
      ({ text }, i) => i > open && i < close && DASH.test(text) && reading.timed[i] === undefined,
    )
    if (dash < 0) return []
    return [
      ...lived(reading, person, open, dash, 'birthplace', 'born in'),
      ...lived(reading, person, dash, close, 'deathplace', 'died in'),
    ]
  })

/** A date with a place, in any order, between two tokens. */
function lived(
  reading: Reading,
  person: Named,
  from: number,
  to: number,
  predicate: string,
  label: string,
): Found[] {
  const time = reading.timed.slice(from + 1, to).find(one => one !== undefined)
  const place = reading.mentions.find(
    named =>
      named.first > from && named.last < to && named.entity.type === 'Place' && isSeat(reading, named, from),
  )
  const when = time ? dated(time) : null
  if (!when || !place) return []
  return [
    {
      subject: person.entity,
      predicate,
      label,
      object: place.entity,
      passage: spanOf(reading, person.first, place.last),
      time: at(when, 'life-dates'),
    },
  ]
}

/** “4 May 1901 in Lima”, “Lima, 4 May 1901”; not “German pronunciation”. */
const isSeat = (reading: Reading, { first, last }: Named, from: number): boolean =>
  /^(?:in|at)$/.test(wordAt(reading, first - 1)) ||
  (/^[,;]$/.test(wordAt(reading, last + 1)) && (first === from + 1 || wordAt(reading, first - 1) === ';'))
