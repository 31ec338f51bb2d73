/** Nouns that tie their holder to an owner: “Chad’s ambassador to Peru, Ana Orr”, “Orr became chief executive of Acme”. */
import { type NounFamily, PART_OF_TITLE, RELATIONAL_NOUNS } from '../lexicon/relations/nouns.ts'
import type { Found } from './found.ts'
import { type Held, holdersOf, makersOf } from './holders.ts'
import { isGeneral, isPrize, isRank, titleOf } from './office-title.ts'
import { isPossessive, type Owner, ownersOf } from './owners.ts'
import { lemmaAt, type Named, type Reading, spanOf, uposAt, wordAt } from './reading.ts'
import { statedWhen } from './when.ts'

/** A relational noun with its owners, whoever holds it. */
export interface Office extends Held {
  reading: Reading
  noun: number
  family: NounFamily
  title: string
  owners: Owner[]
}

/** All relational nouns of a sentence that have an owner. */
export function officesOf(reading: Reading): Office[] {
  return reading.tokens.flatMap((_, noun) =>
    /^(?:NOUN|PROPN|ADJ)$/.test(uposAt(reading, noun)) &&
    !isPartOfTitle(reading, noun) &&
    !isRank(reading, noun) &&
    !isGeneral(reading, noun + 1) &&
    !isPrize(reading, noun)
      ? (RELATIONAL_NOUNS.get(lemmaAt(reading, noun)) ?? []).flatMap(family =>
          officeOf(reading, noun, family),
        )
      : [],
  )
}

/** “general” of “general manager” */
const isPartOfTitle = (reading: Reading, noun: number): boolean =>
  PART_OF_TITLE.has(wordAt(reading, noun)) && RELATIONAL_NOUNS.has(lemmaAt(reading, noun + 1))

function officeOf(reading: Reading, noun: number, family: NounFamily): Office[] {
  const owners = ownersOf(reading, noun, family)
  // “treasurer and head of Acme”: the owner is named once, behind the last
  const next = owners.length > 0 ? undefined : joinedTo(reading, noun)
  const said = next === undefined ? owners : ownersOf(reading, next, family)
  const shared =
    said.length > 0 || family.predicate === 'colleague' || !family.owner.includes('Organization')
      ? said
      : makersOf(reading, noun).map(named => ({ named, preposition: 'of' }))
  if (shared.length === 0) return []
  const title = titleOf(reading, noun)
  const held = holdersOf(reading, noun, ({ entity }) => family.holder.includes(entity.type))
  return (held.length > 0 ? held : [{ holders: [], verb: null }]).flatMap(one => {
    // “the Norwegian maker Acme”, “the Swedish rival Acme”: where it is from, not whose it is
    const firm = one.holders.some(({ entity }) => entity.type !== 'Place')
    // “the Iraqi commander for Acme”: so too where what follows says whose
    const isSaidBehind =
      family.predicate !== 'representative' && shared.some(({ named }) => named.first > noun)
    const whose = shared.filter(
      ({ named }) =>
        !one.holders.some(({ entity }) => entity === named.entity) &&
        !(isNationality(reading, named, noun) && ((firm && !family.ofNationality) || isSaidBehind)),
    )
    return whose.length === 0 ? [] : [{ ...one, reading, noun, family, title, owners: whose }]
  })
}

/** The relational noun that “and” joins to this one. */
function joinedTo(reading: Reading, noun: number): number | undefined {
  if (wordAt(reading, noun + 1) !== 'and') return undefined
  let next = noun + 2
  while (/^(?:DET|ADJ)$/.test(uposAt(reading, next))) next++
  return uposAt(reading, next) === 'NOUN' && RELATIONAL_NOUNS.has(lemmaAt(reading, next)) ? next : undefined
}

/** “the Norwegian coach”, but not “the Norwegian team’s coach”. */
const isNationality = (reading: Reading, { entity, last }: Named, noun: number): boolean =>
  entity.type === 'Place' &&
  uposAt(reading, last) === 'ADJ' &&
  !reading.tokens.slice(last, noun).some((_, i) => isPossessive(reading, last + i))

/** Officers that lead. */
const OFFICERS = /\bchief \w+ officer$/

/** What an office says of its holders. */
export const relationsOf = ({
  reading,
  noun,
  family,
  title,
  owners,
  holders,
  verb,
  bearing,
}: Office): Found[] =>
  holders.flatMap(holder =>
    owners.map(({ named, preposition }) => ({
      subject: holder.entity,
      predicate: OFFICERS.test(title) ? 'leader' : family.predicate,
      label: `${title} ${preposition}`,
      object: named.entity,
      passage: spanOf(reading, holder.first, holder.last, noun, named.first, named.last),
      ...(verb === null ? {} : { trigger: spanOf(reading, verb) }),
      ...(bearing ? { bearing } : {}),
      time: verb === null ? statedWhen(reading, lastOf(noun, owners)) : null,
    })),
  )

/** The last token of an office and its owners. */
const lastOf = (noun: number, owners: readonly Owner[]): number =>
  Math.max(noun, ...owners.map(({ named }) => named.last))
