/** Which names are the same: one group an entity. */
import type { Entity } from '../../story/types.ts'
import { DESIGNATORS } from '../lexicon/names/words.ts'
import { contextEvidence, formEvidence, noScores, type Scores, typeOf } from './evidence.ts'
import type { Found } from './find.ts'
import { type Known, keyOf, lookUp } from './gazetteer.ts'
import { addLearnt, isCommon } from './learnt.ts'
import { startsSentence } from './runs.ts'
import { piecesOf } from './words.ts'

/** Points that common words need more than to be a name. */
const IDLE = 3

export interface Group {
  key: string
  /** The pieces that tell it apart: without company forms. */
  core: readonly string[]
  names: Found[]
  scores: Scores
  known?: Known
  /** Of a state's body: the country's code or name. */
  bodyOf?: string
}

/** Names written alike, or known by the tables to be the same. */
export function groupsOf(found: readonly Found[]): Group[] {
  const groups = new Map<string, Group>()
  const forms = new Set<string>()
  for (const name of found) {
    const core = coreOf(name.pieces)
    const told = name.bodyOf === undefined ? (name.name.known ?? companyOf(name.pieces, core)) : undefined
    // `French` is known as France is.
    const known = told?.kind === 'demonym' ? (lookUp(piecesOf(told.name)) ?? told) : told
    const key = known ? `= ${known.name}` : plain(name.bodyOf === undefined ? core : name.pieces)
    const group = groups.get(key) ?? {
      key,
      core,
      names: [],
      scores: noScores(),
      ...(known ? { known } : {}),
      ...(name.bodyOf === undefined ? {} : { bodyOf: name.bodyOf }),
    }
    groups.set(key, group)
    group.names.push(name)
    const form = `${key}|${keyOf(name.pieces)}`
    if (!forms.has(form) && !known) formEvidence(name.pieces, group.scores)
    forms.add(form)
    contextEvidence(name.words, name.name, known, group.scores)
    if (name.bodyOf !== undefined) group.scores.Organization += 10
  }
  return [...groups.values()]
}

/** Adds what was learnt to what the rules say, and leaves out what then is no name. */
export function withLearnt(groups: readonly Group[]): Group[] {
  for (const { names, scores } of groups) addLearnt(names, scores)
  return groups.filter(group => !isIdle(group))
}

/** `Nice place!`, `It is VERY good`: common words, with capitals only because of where or how they stand. */
const isIdle = ({ names, known, scores }: Group): boolean =>
  known === undefined &&
  Math.max(...Object.values(scores)) <= IDLE &&
  names.every(
    ({ words, name, pieces }) =>
      isCommon(pieces) &&
      (pieces.every(isShout) ||
        startsSentence(
          words.map(({ text }) => text),
          name.from,
        )),
  )
const isShout = (piece: string): boolean => /^\p{Lu}{2,}$/u.test(piece)

/** The type a group has by all that is known of it. */
export function typeOfGroup({ scores, known, core }: Group): Entity['type'] {
  if (known?.kind === 'country') return 'Place'
  return typeOf(scores, core.length)
}

/** Without the company forms at the end, unless nothing else is left: `Lund Motor Company` → `Lund`. */
export function coreOf(pieces: readonly string[]): readonly string[] {
  let to = pieces.length
  while (to > 1 && (DESIGNATORS.has((pieces[to - 1] ?? '').toLowerCase()) || pieces[to - 1] === ',')) to--
  return pieces.slice(0, to)
}

/** What the tables know of a name without its company form, if that can be a company. */
function companyOf(pieces: readonly string[], core: readonly string[]): Known | undefined {
  const known = lookUp(core)
  return core.length === pieces.length || known?.type === 'Organization' ? known : undefined
}

const plain = (pieces: readonly string[]): string =>
  keyOf(pieces.filter(piece => piece !== '-')).toLowerCase()
