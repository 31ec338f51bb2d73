/** Nouns that tie their holder to an owner: “Chad’s ambassador to Peru, Ana Orr”, “Orr became chief executive of Acme”. */
import {
  BEING,
  MAKING,
  type NounFamily,
  PART_OF_TITLE,
  RELATIONAL_NOUNS,
  TIME_OF_TITLE,
} from '../lexicon/relations/nouns.ts'
import type { Found } from './found.ts'
import { isTitleComplement, type Owner, ownersOf, phraseEnd, phraseStart } from './owners.ts'
import {
  dependents,
  headAt,
  lemmaAt,
  type Named,
  prepositionOf,
  type Reading,
  relationAt,
  spanOf,
  uposAt,
  wordAt,
} from './reading.ts'
import { partiesAt, subjectsOf } from './subject.ts'

/** A relational noun with its owners, whoever holds it. */
export interface Office {
  reading: Reading
  noun: number
  family: NounFamily
  title: string
  owners: Owner[]
  holders: Named[]
  /** The verb through which it is held, where there is one. */
  verb: number | null
}

/** All relational nouns of a sentence that have an owner. */
export function officesOf(reading: Reading): Office[] {
  return reading.tokens.flatMap((_, noun) => {
    const family = RELATIONAL_NOUNS.get(lemmaAt(reading, noun))
    if (!family || !/^(?:NOUN|PROPN|ADJ)$/.test(uposAt(reading, noun))) return []
    const fits = ({ entity }: Named): boolean => family.holder.includes(entity.type)
    const { holders, verb } = holdersOf(reading, noun, fits)
    // “the Norwegian maker Acme”, “the Swedish rival Acme”: where it is from, not whose it is
    const firm =
      /^(?:owner|ally)$/.test(family.predicate) && holders.some(({ entity }) => entity.type !== 'Place')
    const owners = ownersOf(reading, noun, family).filter(
      ({ named }) =>
        !holders.some(h => h.entity === named.entity) && !(firm && uposAt(reading, named.last) === 'ADJ'),
    )
    return owners.length === 0
      ? []
      : [{ reading, noun, family, title: titleOf(reading, noun), owners, holders, verb }]
  })
}

/** What an office says of its holders. */
export const relationsOf = ({ reading, noun, family, title, owners, holders, verb }: Office): Found[] =>
  holders.flatMap(holder =>
    owners.map(({ named, preposition }) => ({
      subject: holder.entity,
      predicate: family.predicate,
      label: `${title} ${preposition}`,
      object: named.entity,
      passage: spanOf(reading, holder.first, holder.last, noun, named.first, named.last),
      ...(verb === null ? {} : { trigger: spanOf(reading, verb) }),
    })),
  )

type Fits = (named: Named) => boolean

function holdersOf(reading: Reading, noun: number, fits: Fits): { holders: Named[]; verb: number | null } {
  const beside = besideNoun(reading, noun, fits)
  if (beside) return { holders: [beside], verb: null }
  const { holders, verb } = throughVerb(reading, noun)
  return { holders: holders.filter(fits), verb }
}

/** A holder next to the noun: its title, an apposition before or behind, or a mention of its own. */
function besideNoun(reading: Reading, noun: number, fits: Fits): Named | undefined {
  const { named, mentions } = reading
  const own = named[noun]
  if (own && fits(own) && (own.last > noun || own.kind === 'nominal')) return own
  const next = named[noun + 1]
  if (next && next.first === noun + 1 && next !== own && fits(next) && next.kind === 'name') return next
  const start = phraseStart(reading, noun)
  const end = phraseEnd(reading, noun)
  const after = named[end + 1]
  if (after && after.first === end + 1 && end > noun && fits(after) && after.kind === 'name') return after
  const comma = (i: number): boolean => /^[,(—–-]$/.test(wordAt(reading, i))
  const behind = comma(end + 1) ? named[end + 2] : undefined
  if (
    behind &&
    behind.kind === 'name' &&
    fits(behind) &&
    behind.entity.type === 'Person' &&
    /^(?:[,.;:)]|)$/.test(wordAt(reading, behind.last + 1))
  )
    return behind
  if (!comma(start - 1)) return undefined
  const before = mentions.findLast(
    ({ last, first }) => last === (isAge(reading, start - 2) ? start - 4 : start - 2) && first < start,
  )
  return before && fits(before) && before.kind === 'name' ? before : undefined
}

/** “Ana Orr, 52, president of …” */
const isAge = (reading: Reading, i: number): boolean =>
  /^\d{1,3}$/.test(wordAt(reading, i)) && wordAt(reading, i - 1) === ','

/** A holder who is, becomes or is made it. */
function throughVerb(reading: Reading, noun: number): { holders: Named[]; verb: number | null } {
  const none = { holders: [], verb: null }
  const one = groupOf(reading, noun)
  if (dependents(reading, one, 'cop').length > 0) return { holders: subjectsOf(reading, one), verb: one }
  const as = prepositionOf(reading, one) === 'as'
  let verb = headAt(reading, one)
  let relation = relationAt(reading, one)
  for (
    let climb = 0;
    climb < 3 && (relation === 'conj' || (as && uposAt(reading, verb) !== 'VERB'));
    climb++
  ) {
    relation = relationAt(reading, verb)
    verb = headAt(reading, verb)
  }
  if (verb < 0 || (relation !== 'xcomp' && relation !== 'obj' && !as)) return none
  const lemma = lemmaAt(reading, verb)
  if (BEING.has(lemma)) return { holders: subjectsOf(reading, verb), verb }
  if (!MAKING.has(lemma)) return none
  const passive = dependents(reading, verb, 'nsubj:pass')
  const made = passive.length > 0 ? passive : dependents(reading, verb, 'obj', 'iobj').filter(i => i !== one)
  return { holders: made.flatMap(i => partiesAt(reading, i, verb)), verb }
}

/** “one of the closest allies”: what is said of one of them. */
function groupOf(reading: Reading, noun: number): number {
  const head = headAt(reading, noun)
  return prepositionOf(reading, noun) === 'of' && /^(?:one|some|two|part|among)$/.test(wordAt(reading, head))
    ? head
    : noun
}

/** The office in words, without owner and age: “former deputy prime minister”. */
function titleOf(reading: Reading, noun: number): string {
  const words = [lemmaAt(reading, noun)]
  for (let i = noun - 1; i >= 0; i--) {
    const word = wordAt(reading, i)
    if (word === '-') continue
    if (TIME_OF_TITLE.has(word) || (PART_OF_TITLE.has(word) && reading.named[i]?.last !== i))
      words.unshift(word)
    else break
  }
  return wordAt(reading, noun + 1) === 'of' && isTitleComplement(reading, noun + 2)
    ? `${words.join(' ')} of ${wordAt(reading, noun + 2)}`
    : words.join(' ')
}
