/** In what, of what or to whom an office is held. */
import { type NounFamily, PART_OF_TITLE } from '../lexicon/relations/nouns.ts'
import { isTitleComplement } from './office-title.ts'
import { type Named, type Reading, uposAt, wordAt } from './reading.ts'

export interface Owner {
  named: Named
  preposition: string
}

const IN_PHRASE = /^(?:NOUN|PROPN|ADJ|NUM|DET|PART|ADV|X)$/
const PREPOSITIONS = ['of', 'to', 'at', 'for', 'in', 'with']
const JOINS = /^[-‐‑“”"’']$/

const isNominal = (reading: Reading, i: number): boolean =>
  IN_PHRASE.test(uposAt(reading, i)) || reading.named[i]?.kind === 'name'

/** First token of the noun phrase that ends with a noun: articles, possessors and modifiers on its left. */
export function phraseStart(reading: Reading, noun: number): number {
  let at = noun
  while (
    at > 0 &&
    (isNominal(reading, at - 1) || JOINS.test(wordAt(reading, at - 1)) || isParticiple(reading, at - 1))
  )
    at--
  return at
}

const isParticiple = (reading: Reading, i: number): boolean =>
  uposAt(reading, i) === 'VERB' && reading.tokens[i]?.deprel === 'amod'

/** Last token of the noun phrase that begins with a noun: its “of …”, “to …” and the names in them. */
export function phraseEnd(reading: Reading, noun: number): number {
  let end = noun
  for (let complement = complementAfter(reading, end); complement; complement = complementAfter(reading, end))
    end = complement.end
  return end
}

/** The owners of a relational noun: those before it, and those its prepositions lead to. */
export const ownersOf = (reading: Reading, noun: number, family: NounFamily): Owner[] => [
  ...ownersBefore(reading, noun, family),
  ...ownersBehind(reading, noun, family),
]

function ownersBefore(reading: Reading, noun: number, family: NounFamily): Owner[] {
  const fits = ({ entity }: Named): boolean => family.owner.includes(entity.type)
  const start = phraseStart(reading, reading.named[noun]?.first ?? noun)
  // “its Danish rival”: whose it is, the pronoun says; the adjective says where from
  const possessor = possessorBefore(reading, start)
  const before = possessor
    ? [possessor]
    : reading.mentions.filter(
        named =>
          named.first >= start &&
          named.last < noun &&
          named !== reading.named[noun] &&
          (family.possessed !== true || isPossessive(reading, named.last + 1)) &&
          !isTitle(reading, named) &&
          !isHyphened(reading, named),
      )
  return before.filter(fits).map(named => ({ named, preposition: 'of' }))
}

function ownersBehind(reading: Reading, noun: number, family: NounFamily): Owner[] {
  const owners: Owner[] = []
  const fits = ({ entity }: Named): boolean => family.owner.includes(entity.type)
  for (
    let end = noun, complement = complementAfter(reading, end);
    complement;
    complement = complementAfter(reading, end)
  ) {
    end = complement.end
    const { preposition, named } = complement
    if (end === noun + 2 && isTitleComplement(reading, end)) continue
    if (!family.prepositions.includes(preposition) && preposition !== 'of') break
    // “a player for Acme of the Northern League”: the second “of” belongs to the owner
    if (preposition === 'of' && owners.length > 0) break
    owners.push(...named.filter(fits).map(one => ({ named: one, preposition })))
  }
  return owners
}

/** Whom a possessive pronoun right before a noun phrase stands for. */
function possessorBefore(reading: Reading, start: number): Named | undefined {
  const at = [start, start - 1].find(i => /^(?:his|her|its|their)$/.test(wordAt(reading, i)))
  return at === undefined ? undefined : reading.named[at]
}

/** Whether a word is “’s”. */
export const isPossessive = (reading: Reading, i: number): boolean => /^['’]s?$/.test(wordAt(reading, i))

/** “Lima-based unit” */
const isHyphened = (reading: Reading, { last }: Named): boolean =>
  wordAt(reading, last + 1) === '-' && uposAt(reading, last + 2) === 'VERB'

/** A title in capitals that was taken for a name: “Shadow Home Secretary”. */
const isTitle = (reading: Reading, { first, last }: Named): boolean =>
  reading.tokens.slice(first, last + 1).every(({ text }) => PART_OF_TITLE.has(text.toLowerCase()))

/** “of a fisherman, Tom Bell, and …”: the person named between commas behind a phrase that names nobody. */
function apposedTo(reading: Reading, end: number): Named | undefined {
  const named = wordAt(reading, end + 1) === ',' ? reading.named[end + 2] : undefined
  const closed = named !== undefined && /^(?:[,.;)]|and|)$/.test(wordAt(reading, named.last + 1))
  return closed && named.entity.type === 'Person' && named.kind === 'name' ? named : undefined
}

export interface Complement {
  preposition: string
  named: Named[]
  end: number
}

/** The prepositional phrase that begins behind a token, and the entities it is about. */
export function complementAfter(
  reading: Reading,
  before: number,
  prepositions: readonly string[] = PREPOSITIONS,
): Complement | undefined {
  const preposition = wordAt(reading, before + 1)
  if (uposAt(reading, before + 1) !== 'ADP' || !prepositions.includes(preposition)) return undefined
  let end = before + 1
  while (isNominal(reading, end + 1) || JOINS.test(wordAt(reading, end + 1))) {
    // A second name that no possessive ties to the first is another phrase: “ambassador to Peru Ana Orr”.
    if (end === before + 2 && isTitleComplement(reading, end)) break
    const [here, next] = [reading.named[end], reading.named[end + 1]]
    if (here && next && here !== next && wordAt(reading, end) !== '’s') break
    end++
  }
  if (end === before + 1) return undefined
  const inside = reading.mentions.filter(({ first, last }) => first > before && last <= end)
  const apposed = inside.length === 0 ? apposedTo(reading, end) : undefined
  if (apposed) return { preposition, named: [apposed], end: apposed.last }
  const head = inside.filter(({ last }) => last === end)
  const and = wordAt(reading, end + 1) === 'and' ? reading.named[end + 2] : undefined
  if (head.length > 0 && and && and.entity.type === head[0]?.entity.type)
    return { preposition, named: [...head, and], end: and.last }
  // “head of Acme’s Peru department”: of Acme, not of Peru.
  const possessors = inside.filter(({ last }) => isPossessive(reading, last + 1))
  return {
    preposition,
    named: head.length > 0 ? head : (possessors.length > 0 ? possessors : inside).slice(-1),
    end,
  }
}
