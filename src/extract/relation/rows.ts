/** The rows of a box of facts: “Born 23 January 1928 Lima, Peru”, “Alma mater University of Leeds”. */
import type { Entity } from '../../story/types.ts'
import type { Document } from '../document.ts'
import { ROWS } from '../lexicon/relations/rows.ts'
import type { Found } from './found.ts'
import { at, dated } from './interval.ts'
import { type Reading, spanOf, uposAt, wordAt } from './reading.ts'

/** What the rows say of the one a heading before the first paragraph names. */
export function rowsOf(document: Document, read: readonly Reading[]): Found[] {
  const topic = topicOf(document)
  return topic ? read.flatMap(reading => rowOf(reading, topic)) : []
}

/** Whom the first line of a name alone names, of those before the first paragraph. */
function topicOf({ blocks, entities }: Document): Entity | undefined {
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph')
  const names = new Map(
    entities
      .filter(({ type }) => type === 'Person' || type === 'Organization')
      .flatMap(entity => entity.mentions.map(({ start, end }) => [`${start} ${end}`, entity] as const)),
  )
  const line = blocks.slice(0, first).find(({ start, end }) => names.has(`${start} ${end}`))
  return line && names.get(`${line.start} ${line.end}`)
}

function rowOf(reading: Reading, topic: Entity): Found[] {
  const two = `${wordAt(reading, 0)} ${wordAt(reading, 1)}`
  const key = two in ROWS ? two : wordAt(reading, 0).replace(/\(s\)$/, '')
  const row = Object.hasOwn(ROWS, key) ? ROWS[key] : undefined
  // a row is no clause: “Born in Lima, she moved to Paris”
  const isClause = reading.tokens.some(
    ({ upos, feats }, i) => i > 0 && (upos === 'AUX' || (upos === 'VERB' && feats.VerbForm === 'Fin')),
  )
  if (!row || isClause || uposAt(reading, 1) === 'ADP') return []
  const values = reading.mentions.filter(
    ({ entity, kind }) => kind === 'name' && entity !== topic && row.values.includes(entity.type),
  )
  const time = row.values.includes('Place') ? reading.timed.find(one => one !== undefined) : undefined
  const when = time ? dated(time) : null
  return (row.values.includes('Place') ? values.slice(0, 1) : values).map(({ entity, first, last }) => ({
    subject: row.reverse ? entity : topic,
    predicate: row.predicate,
    label: row.label,
    object: row.reverse ? topic : entity,
    passage: spanOf(reading, 0, first, last),
    time: when ? at(when, 'row') : null,
  }))
}
