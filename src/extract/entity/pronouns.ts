/** Pronouns, where the sentence or the one before leaves no doubt. */
import type { Document, Sentence, Token } from '../document.ts'
import { GENDERED, noteGenders } from './gender.ts'
import type { Gender } from './given.ts'
import { heOrShe, type Scene } from './he-or-she.ts'
import { type Cast, LONGEST_SENTENCE, type Referent, refer, referentOf } from './mentions.ts'
import { protagonistOf } from './protagonist.ts'
import { quotedTokens } from './speech.ts'
import { isPlainObject, subjectOf } from './subjects.ts'

interface Kind {
  /** Whether it stands for a person; otherwise for an organisation, product or country. */
  person: boolean
  gender?: Gender
  relative?: boolean
  /** `they` and `I` are resolved within the sentence only: to a body that acts, and to who speaks. */
  within?: 'body' | 'speaker'
}

const THING: Kind = { person: false }
const BODY: Kind = { person: false, within: 'body' }
const SPEAKER: Kind = { person: true, within: 'speaker' }
const PRONOUNS: ReadonlyMap<string, Kind> = new Map([
  ...[...GENDERED].map(([word, gender]): [string, Kind] => [word, { person: true, gender }]),
  ...['it', 'its', 'itself'].map((word): [string, Kind] => [word, THING]),
  ...['they', 'their', 'them', 'themselves'].map((word): [string, Kind] => [word, BODY]),
  ...['i', 'my', 'me', 'myself'].map((word): [string, Kind] => [word, SPEAKER]),
  ['who', { person: true, relative: true }],
  ['whom', { person: true, relative: true }],
  ['whose', { person: true, relative: true }],
  ['which', { person: false, relative: true }],
  ['that', { person: false, relative: true }],
])
/** “It rained”: nobody did. */
const WEATHER = new Set(['rain', 'snow', 'hail', 'drizzle', 'thunder', 'freeze', 'thaw'])
/** Governors looked through on the way to the root, against malformed trees. */
const DEPTH = 40

/** Resolves the pronouns of a document, sentence by sentence; later ones see earlier ones. */
export function resolvePronouns(document: Document, cast: Cast): void {
  const { sentences } = document
  noteGenders(document, cast)
  const scene: Scene = {
    sentences,
    cast,
    quoted: quotedTokens(sentences),
    protagonist: protagonistOf(document, cast),
  }
  sentences.forEach((sentence, s) => {
    if (sentence.tokens.length > LONGEST_SENTENCE) return
    sentence.tokens.forEach((token, i) => {
      const kind = PRONOUNS.get(token.text.toLowerCase())
      // `I` is who speaks only in what is quoted.
      if (kind?.within === 'speaker' && !scene.quoted[s]?.has(i)) return
      if (!kind || (token.upos !== 'PRON' && token.upos !== 'DET') || token.deprel === 'expl') return
      if (WEATHER.has(sentence.tokens[token.head]?.lemma ?? '')) return
      const referent = kind.relative
        ? antecedent(sentence, i, cast, s)
        : kind.gender
          ? heOrShe(scene, s, i, kind.gender)
          : (inSentence(sentence, i, cast, s, kind) ??
            (kind.within ? undefined : before(sentences, s, i, cast, kind)))
      if (!referent || !fits(referent, kind)) return
      refer(cast, referent, s, i, { start: token.start, end: token.end, kind: 'pronoun' })
    })
  })
}

function fits({ type, gender, group }: Referent, kind: Kind): boolean {
  if (kind.relative && !kind.person) return type !== 'Person'
  if (kind.relative) return true
  if (kind.within === 'body') return type === 'Organization'
  if (!kind.person)
    return (
      type === 'Organization' || type === 'Product' || (type === 'Place' && group.known?.kind === 'country')
    )
  return type === 'Person' && (gender === undefined || kind.gender === undefined || gender === kind.gender)
}

/** What a relative clause describes: the word its verb hangs on. */
function antecedent(sentence: Sentence, i: number, cast: Cast, s: number): Referent | undefined {
  const { tokens } = sentence
  const whoIs = (word: number): Referent | undefined => referentOf(sentence, word, cast.at[s])
  let at = i
  for (let depth = 0; depth < DEPTH; depth++) {
    const token = tokens[at]
    if (!token || token.head < 0) return nameBefore(sentence, i, cast, s)
    if (token.deprel === 'acl:relcl')
      return token.head < i ? (whoIs(token.head) ?? whoIs(describedBy(tokens, token.head))) : undefined
    at = token.head
  }
  return undefined
}

/** Whom a noun says what they are: `Lund was a man who`, `They called Lund a man who`; -1 where it says that of nobody. */
function describedBy(tokens: readonly Token[], noun: number): number {
  if (tokens.some(({ head, deprel }) => head === noun && deprel === 'cop')) return subjectOf(tokens, noun)
  const { deprel, head: verb = -1 } = tokens[noun] ?? {}
  return deprel === 'xcomp' ? tokens.findIndex(token => token.head === verb && token.deprel === 'obj') : -1
}

/** `the Post, who first wrote of it`: the name right before the comma, where the tree shows no clause below it. */
const nameBefore = ({ tokens }: Sentence, i: number, cast: Cast, s: number): Referent | undefined =>
  tokens[i - 1]?.text === ',' && /^(?:who|which)$/i.test(tokens[i]?.text ?? '')
    ? cast.at[s]?.get(i - 2)
    : undefined

/**
 * The subject of a clause around the pronoun, from inside out: `Lund said it would sell its shares`.
 * For things, the first subject decides even where it is no name, so that `its` of a plan is not the company's.
 */
function inSentence(sentence: Sentence, i: number, cast: Cast, s: number, kind: Kind): Referent | undefined {
  const { tokens } = sentence
  const own = cast.at[s]
  // Where the way up came from: `most of its workers` is the subject, and no antecedent.
  let from = i
  let barred: Referent | undefined
  let at = tokens[i]?.head ?? -1
  for (let depth = 0; at >= 0 && depth < DEPTH; depth++) {
    const subject = subjectOf(tokens, at)
    const speaks = kind.within === 'speaker'
    if (subject >= 0 && subject !== from && (subject < i || speaks)) {
      const referent = referentOf(sentence, subject, own)
      // `Lund wrote it`: an object is somebody other than the subject, unless it says `itself`.
      if (from === i && isPlainObject(tokens[i])) barred = referent
      else if (referent && referent !== barred && fits(referent, kind))
        return kind.within === 'body' && others(sentence, subject, i) ? undefined : referent
      else if (!kind.person && !referent) return undefined
    }
    from = at
    at = tokens[at]?.head ?? -1
  }
  return undefined
}

/** Whether several things are named between two words, which `they` may mean. */
const others = ({ tokens }: Sentence, from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some(({ feats }) => feats.Number === 'Plur')

/** What the sentence before is about, for an `it` that begins the sentence's own clause, and for an `its` in its subject. */
function before(
  sentences: readonly Sentence[],
  s: number,
  i: number,
  cast: Cast,
  kind: Kind,
): Referent | undefined {
  const [previous, sentence] = [sentences[s - 1], sentences[s]]
  if (!sentence || !previous || previous.tokens.length > LONGEST_SENTENCE) return undefined
  if (!isSubjectOfRoot(sentence, i) || isNamedBefore(cast.at[s], i, kind)) return undefined
  const root = previous.tokens.findIndex(({ head }) => head < 0)
  const subject = referentOf(previous, subjectOf(previous.tokens, root), cast.at[s - 1])
  return subject && fits(subject, kind) ? subject : undefined
}

function isSubjectOfRoot({ tokens }: Sentence, i: number): boolean {
  const own = tokens[i]
  const token = own?.deprel === 'nmod:poss' ? tokens[own.head] : own
  return (token?.deprel.startsWith('nsubj') && tokens[token.head]?.head === -1) ?? false
}

/** Whether something the pronoun could stand for is mentioned before it. */
const isNamedBefore = (at: ReadonlyMap<number, Referent> | undefined, i: number, kind: Kind): boolean =>
  [...(at ?? [])].some(([j, referent]) => j < i && fits(referent, kind))
