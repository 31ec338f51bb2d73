/** How well names are found and typed. */
import type { Document } from '../extract/document.ts'
import { entity } from '../extract/entity/entity.ts'
import { lookUp } from '../extract/entity/gazetteer.ts'
import { piecesOf } from '../extract/entity/words.ts'
import type { SyntaxModels } from '../extract/syntax/models.ts'
import { syntax } from '../extract/syntax/syntax.ts'
import type { EntityType, Span } from '../story/types.ts'
import { documentOf, documentsOf } from './document.ts'
import { compare, type Unit } from './figures.ts'
import type { MarkedSentence } from './iob.ts'

/** The types that marked files and Stories share. */
const TYPES: readonly EntityType[] = ['Person', 'Organization', 'Place']

/**
 * People, organisations and places of whole documents, by exact span and type.
 * @returns one unit a document, or one a sentence where the file marks no documents: all names, and those of each type.
 */
export function onNames(sentences: readonly MarkedSentence[], models: SyntaxModels): Unit[] {
  const documents = documentsOf(sentences)
  return documents.flatMap(wanted => {
    const { document, starts } = documentOf(wanted)
    const given = namesOf(entity(syntax(models)(document)))
    const gold = wanted.map(({ names }, s) =>
      names.map(({ start, end, type }) => ({
        type,
        start: start + (starts[s] ?? 0),
        end: end + (starts[s] ?? 0),
      })),
    )
    if (documents.length > 1) return [unitOf(given, gold.flat())]
    return wanted.map(({ text }, s) => {
      const from = starts[s] ?? 0
      const inside = given.filter(({ start }) => start >= from && start < from + text.length)
      return unitOf(inside, gold[s] ?? [])
    })
  })
}

type Typed = Span & { type: EntityType | null }

/** The names of a Story; without adjectives of nationality, which such files do not mark. */
const namesOf = ({ source, entities }: Document): Typed[] =>
  entities.flatMap(({ type, mentions }) =>
    mentions.flatMap(({ start, end, kind }) => {
      const demonym = lookUp(piecesOf(source.text.slice(start, end)))?.kind === 'demonym'
      return kind === 'name' && !demonym ? [{ type, start, end }] : []
    }),
  )

function unitOf(given: readonly Typed[], wanted: readonly Typed[]): Unit {
  const of = (names: readonly Typed[], types: readonly EntityType[]): string[] =>
    names.flatMap(({ type, start, end }) =>
      type !== null && types.includes(type) ? [`${start}-${end} ${type}`] : [],
    )
  const unit = (types: readonly EntityType[]): Unit[string] => compare(of(given, types), of(wanted, types))
  return { names: unit(TYPES), ...Object.fromEntries(TYPES.map(type => [type, unit([type])])) }
}
