/** Whom `he`, `she` and their forms mean. Where two could be meant, nobody. */
import type { Sentence, Token } from '../document.ts'
import { KIN, OFFICES, PERSON_NOUNS, SAYING } from '../lexicon/names/words.ts'
import { GENDERED } from './gender.ts'
import { type Gender, genderOfTitle } from './given.ts'
import { type Cast, LONGEST_SENTENCE, type Referent, referentOf } from './mentions.ts'
import { governingSubjects, isPlainObject, subjectOf } from './subjects.ts'

/** Sentences looked back through. */
const REACH = 3
/** How deep a pronoun may stand in a subject: `the stories of her youth`. */
const NESTED = 4

/** What is the same for all pronouns of a document. */
export interface Scene {
  sentences: readonly Sentence[]
  cast: Cast
  /** Indexes of quoted tokens by sentence. */
  quoted: readonly ReadonlySet<number>[]
  /** Whom the article is about. */
  protagonist: Referent | undefined
}

/** @returns the person meant by the pronoun at token `i` of sentence `s`, or undefined. */
export function heOrShe(scene: Scene, s: number, i: number, gender: Gender): Referent | undefined {
  const { sentences, cast, protagonist } = scene
  const sentence = sentences[s]
  const token = sentence?.tokens[i]
  if (!sentence || !token) return undefined
  const at = cast.at[s] ?? new Map<number, Referent>()
  if (isEither(sentence.tokens, i)) return undefined
  // `Lund himself`
  if (token.text.endsWith('self') && at.has(i - 1)) return at.get(i - 1)
  const barred = new Set<Referent>()
  const governing = bySubjects(scene, s, i, gender, barred)
  if (governing !== undefined) return governing ?? undefined
  // Who is spoken of in speech that runs on from elsewhere cannot be told.
  if (scene.quoted[s]?.has(i) && barred.size === 0) return undefined
  const parallel = parallelTo(scene, s, i, gender)
  if (parallel && fits(parallel, gender)) return parallel
  const near = seen(at, i, gender, barred)
  const before = focus(scene, s, gender, barred)
  if (isInSubject(sentence, i)) {
    const subjects = [...near].filter(one => isSubjectBefore(sentence, i, at, one))
    return subjects.length > 0 ? only(new Set(subjects)) : (before ?? only(near))
  }
  if (near.size === 0) return before
  const one = only(near)
  return before && before !== one && one !== protagonist ? undefined : one
}

/** `he or she`, `his/her`. */
const isEither = (tokens: readonly Token[], i: number): boolean =>
  /^(?:\/|or)$/.test(tokens[i + 1]?.text ?? '') && GENDERED.has((tokens[i + 2]?.text ?? '').toLowerCase())

/**
 * The nearest subject of a clause around a pronoun that it can mean.
 * @param barred is filled with those it cannot mean: who speaks, and the subject of what it is the object of.
 * @returns null where it may mean somebody without a name or somebody else, undefined where no subject decides.
 */
function bySubjects(
  { sentences, cast, quoted, protagonist }: Scene,
  s: number,
  i: number,
  gender: Gender,
  barred: Set<Referent>,
): Referent | null | undefined {
  const sentence = sentences[s]
  const token = sentence?.tokens[i]
  if (!sentence || !token) return undefined
  const at = cast.at[s] ?? new Map<number, Referent>()
  const main = protagonist && fits(protagonist, gender) ? protagonist : undefined
  for (const [level, subject] of governingSubjects(sentence.tokens, i).entries()) {
    const referent = referentOf(sentence, subject, at)
    const { text = '', head: verb = -1 } = sentence.tokens[subject] ?? {}
    const speaks = quoted[s]?.has(i) && !quoted[s]?.has(subject) && !quoted[s]?.has(verb)
    const other = level === 0 && isOther(token) && clauseOf(sentence, token.head) === verb
    if (speaks || other || /^(?:I|we)$/i.test(text)) {
      if (referent) barred.add(referent)
    } else if (subject < i && referent && fits(referent, gender) && !barred.has(referent))
      return isDoubtful(referent, main, [...at.values()]) ? null : referent
    // Somebody without a name could be meant as well.
    else if (subject < i && !referent && isPossible(sentence, subject, gender)) return null
  }
  return undefined
}

/** Whether a word is somebody other than the subject of its verb: `Lund called on him`. */
const isOther = (token: Token): boolean =>
  isPlainObject(token) || (token.deprel === 'obl' && /^(?:him|her)$/i.test(token.text))

/** The verb that has the subject of a verb without one of its own: `Lund came and thanked him`. */
function clauseOf({ tokens }: Sentence, verb: number): number {
  let at = verb
  for (let depth = 0; depth < NESTED; depth++) {
    const { deprel = '', head = -1 } = tokens[at] ?? {}
    if (subjectOf(tokens, at) >= 0 || !/^(?:conj|xcomp|advcl)$/.test(deprel)) return at
    at = head
  }
  return at
}

/** Whether someone of whom nothing tells the gender stands beside the one the article is about. */
const isDoubtful = (one: Referent, main: Referent | undefined, others: readonly Referent[]): boolean =>
  one.gender === undefined && main !== undefined && main !== one && others.includes(main)

/** Whether a word is a subject, or in one, of the sentence or a clause beside it. */
function isInSubject({ tokens }: Sentence, i: number): boolean {
  let at = i
  for (let depth = 0; depth < NESTED; depth++) {
    const { deprel = '', head = -1 } = tokens[at] ?? {}
    if (/^nsubj/.test(deprel)) return isMain(tokens[head], tokens)
    if (head < 0) return false
    at = head
  }
  return false
}
const isMain = (verb: Token | undefined, tokens: readonly Token[]): boolean =>
  verb !== undefined &&
  (verb.head < 0 || (/^(?:conj|parataxis)$/.test(verb.deprel) && tokens[verb.head]?.head === -1))

/**
 * Whose relative a subject before is, where this one is somebody's too: `His father was a smith and his mother …`, `His
 * son Bo left. His son Max stayed.`
 */
function parallelTo({ sentences, cast }: Scene, s: number, i: number, gender: Gender): Referent | undefined {
  const tokens = sentences[s]?.tokens ?? []
  if (!isRelativeOf(tokens, i, gender)) return undefined
  for (const [near, at] of [
    [tokens.slice(0, i), cast.at[s]],
    [sentences[s - 1]?.tokens ?? [], cast.at[s - 1]],
  ] as const) {
    const owner = near.findIndex((_, j) => isRelativeOf(near, j, gender))
    if (owner >= 0) return at?.get(owner)
  }
  return undefined
}

/** `his` in a subject like `his first daughter`, `his son Bo`. */
function isRelativeOf(tokens: readonly Token[], i: number, gender: Gender): boolean {
  const { text = '', deprel = '', head = -1 } = tokens[i] ?? {}
  const noun = tokens[head]
  const subject = noun?.deprel === 'nmod:desc' ? tokens[noun.head] : noun
  return (
    deprel === 'nmod:poss' &&
    GENDERED.get(text.toLowerCase()) === gender &&
    /^nsubj/.test(subject?.deprel ?? '') &&
    KIN.has(noun?.lemma.toLowerCase() ?? '')
  )
}

/** Whether a person can be he or she. */
const fits = ({ type, gender }: Referent, wanted: Gender): boolean =>
  type === 'Person' && (gender === undefined || gender === wanted)

/** Whether a word without a name is a person who may be he or she: `the director`, `his father`, an unresolved `he`. */
function isPossible({ tokens }: Sentence, i: number, gender: Gender): boolean {
  const { text = '', lemma = '', upos = '', feats } = tokens[i] ?? {}
  if (upos === 'PRON') return GENDERED.get(text.toLowerCase()) === gender || ANYBODY.test(text)
  const noun = lemma.toLowerCase()
  if (!/^(?:NOUN|PROPN)$/.test(upos) || feats?.Number === 'Plur') return false
  if (!PERSON_NOUNS.has(noun) && !OFFICES.has(noun)) return false
  const told = genderOfTitle(noun)
  return told === undefined || told === gender
}

/** Pronouns for people who have no name. */
const ANYBODY = /^(?:who|(?:some|any|every)(?:one|body)|nobody|each|another|one)$/i

/** People mentioned before a word who may be meant by it. */
function seen(
  at: ReadonlyMap<number, Referent>,
  i: number,
  gender: Gender,
  barred: ReadonlySet<Referent>,
): Set<Referent> {
  const found = new Set<Referent>()
  for (const [j, referent] of at)
    if (j < i && fits(referent, gender) && !barred.has(referent)) found.add(referent)
  return found
}

/** Whether somebody is the subject or the owner of something before a word. */
const isSubjectBefore = (
  { tokens }: Sentence,
  i: number,
  at: ReadonlyMap<number, Referent>,
  one: Referent,
): boolean => tokens.some(({ deprel }, j) => j < i && at.get(j) === one && /^nsubj/.test(deprel))

/** The person the sentences before are about. */
function focus(
  { sentences, cast, protagonist }: Scene,
  s: number,
  gender: Gender,
  barred: ReadonlySet<Referent>,
): Referent | undefined {
  const main = protagonist && fits(protagonist, gender) && !barred.has(protagonist) ? protagonist : undefined
  const block = sentences[s]?.block
  for (let back = 1; back <= REACH; back++) {
    const previous = sentences[s - back]
    if (!previous || previous.tokens.length > LONGEST_SENTENCE) break
    const at = cast.at[s - back] ?? new Map<number, Referent>()
    const verb = previous.tokens.findIndex(({ head }) => head < 0)
    const root = subjectOf(previous.tokens, verb)
    const subject = referentOf(previous, root, at)
    // A new paragraph goes back to whom the article is about, unless somebody else just spoke.
    if (main && previous.block !== block && !(subject && SAYING.has(previous.tokens[verb]?.text ?? '')))
      return main
    const all = seen(at, previous.tokens.length, gender, barred)
    if (subject && all.has(subject)) {
      // `Lund met her. She …`: not Lund, of whom nothing tells the gender.
      const told = new Set([...all].filter(one => one.gender))
      return subject.gender || told.size === 0 ? subject : main && told.has(main) ? main : only(told)
    }
    if (!subject && root >= 0 && isPossible(previous, root, gender)) return undefined
    if (main && all.has(main)) return main
    if (all.size > 0) return main ?? only(all)
  }
  return main
}

const only = <T>(items: ReadonlySet<T>): T | undefined => (items.size === 1 ? [...items][0] : undefined)
