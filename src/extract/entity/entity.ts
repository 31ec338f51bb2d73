/** People, organisations, places and what names them. */
import type { Entity } from '../../story/types.ts'
import type { Document } from '../document.ts'
import { findNames } from './find.ts'
import { countryName } from './gazetteer.ts'
import { type Group, groupsOf, typeOfGroup } from './group.ts'
import { merge } from './merge.ts'

/** Fills `entities`, in the order of their first mentions. */
export function entity(document: Document): Document {
  const groups = merge(groupsOf(findNames(document)), document.source.text).sort(byFirstMention)
  return { ...document, entities: groups.map((group, i) => entityOf(group, `e${i + 1}`)) }
}

const byFirstMention = (a: Group, b: Group): number => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0)

function entityOf(group: Group, id: string): Entity {
  const country = group.known?.country ?? group.bodyOf
  return {
    id,
    type: typeOfGroup(group),
    name: nameOf(group),
    mentions: group.names.map(({ start, end }) => ({ start, end, kind: 'name' as const })),
    ...(country && (group.known || countryName(country)) ? { country } : {}),
  }
}

/** The tables' name, else the longest the text has. */
function nameOf({ known, names }: Group): string {
  if (known) return known.name
  const longest = names.reduce(
    (best, name) => (name.pieces.length > best.pieces.length ? name : best),
    names[0] as Group['names'][number],
  )
  return written(longest)
}

const written = ({ words, name }: Group['names'][number]): string =>
  words
    .slice(name.from, name.to)
    .map(({ text, glued }, i) => (i === 0 || glued ? text : ` ${text}`))
    .join('')
