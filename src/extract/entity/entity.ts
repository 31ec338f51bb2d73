/** People, organisations, places and what names them. */
import type { Entity, Mention } from '../../story/types.ts'
import type { Document } from '../document.ts'
import { FORMS_OF_ADDRESS } from '../lexicon/names/words.ts'
import { resolveAges } from './ages.ts'
import { coordinate } from './coordinate.ts'
import { findNames } from './find.ts'
import { resolveFirstMentions } from './first-mention.ts'
import { countryName } from './gazetteer.ts'
import { type Group, groupsOf, withLearnt } from './group.ts'
import { castOf, type Referent } from './mentions.ts'
import { merge } from './merge.ts'
import { resolveNominals } from './nominals.ts'
import { resolvePronouns } from './pronouns.ts'
import { resolveRelatives } from './relatives.ts'
import { standIns } from './stands-for.ts'

/** Fills `entities`, in the order of their first mentions. */
export function entity(document: Document): Document {
  const { text } = document.source
  const named = groupsOf(findNames(document))
  coordinate(named, text)
  const groups = merge(withLearnt(named), text).sort(byFirstMention)
  const cast = castOf(document, groups)
  resolveNominals(document, cast)
  resolveAges(document, cast)
  resolveFirstMentions(document, cast)
  resolvePronouns(document, cast)
  resolveRelatives(document, cast)
  const ids = new Map(cast.referents.map((referent, i) => [referent, `e${i + 1}`]))
  const capitals = standIns(document, cast)
  const entities = cast.referents.map((referent, i): Entity => {
    const country = capitals.get(referent)
    const standsFor = country && ids.get(country)
    return { ...entityOf(referent, `e${i + 1}`), ...(standsFor ? { standsFor } : {}) }
  })
  return { ...document, entities }
}

const byFirstMention = (a: Group, b: Group): number => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0)
const byPlace = (a: Mention, b: Mention): number => a.start - b.start || a.end - b.end

function entityOf({ group, type, mentions, titles }: Referent, id: string): Entity {
  const country = group.known?.country ?? group.bodyOf
  const description = type === 'Person' ? [...titles].find(title => !FORMS_OF_ADDRESS.has(title)) : undefined
  return {
    id,
    type,
    name: nameOf(group),
    mentions: mentions.sort(byPlace),
    ...(description ? { description } : {}),
    ...(country && (group.known || countryName(country)) ? { country } : {}),
  }
}

/** The tables' name, else the longest the text has that is no other name: `Ann Lee` if she was born Anna Maria Obando. */
function nameOf({ known, names, core }: Group): string {
  if (known) return known.name
  const last = core.at(-1) ?? ''
  const longest = names
    .filter(({ pieces }) => pieces.includes(last))
    .reduce(
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
