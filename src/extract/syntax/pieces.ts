/**
 * Parses a sentence piece by piece. A greedy parser loses its way in what is put into or behind a clause: “X, who …, died,
 * the ministry said”. Commas, brackets and words tell where such pieces begin and end, so each is parsed by itself and
 * hung where it belongs. Pieces are trees, and each hangs on a word outside it, so the whole is a tree.
 */
import { SAID, SUBORDINATORS } from '../lexicon/grammar/clauses.ts'
import { repairArcs } from './arc-repairs.ts'
import type { Arc, TaggedWord } from './parser.ts'
import { repairPossessives } from './possessives.ts'

type Parse = (sentence: readonly TaggedWord[]) => Arc[]

/** A part of the sentence that is taken out: its words, and what to do with its top. */
interface Piece {
  /** First and last of the tokens that go, marks included, as places in the run they are taken from. */
  from: number
  to: number
  /** First and last token of what is parsed by itself. */
  inner: readonly [number, number]
  kind: 'bracket' | 'relative'
}

const SUBJECT_TAGS = new Set('NN NNS NNP NNPS PRP PRP$ DT JJ JJS JJR CD POS HYPH WP$'.split(' '))
const LONGEST_SPEAKER = 14
const LONGEST_DATELINE = 10
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '—': '—', '–': '–', '--': '--' }

/** @returns the arcs of all words: one root, no circles. */
export function parseInPieces(words: readonly TaggedWord[], parse: Parse): Arc[] {
  const arcs: Arc[] = words.map(() => ({ head: -1, deprel: 'root' }))
  const hang = (i: number, head: number, deprel: string): void => {
    arcs[i] = { head, deprel }
  }
  read(words.map((_, i) => i))
  return repairArcs(words, repairPossessives(words, arcs))

  /** Parses a run of tokens. @returns its top. */
  function read(run: readonly number[]): number {
    const of = run.map(i => words[i] as TaggedWord)
    const marks = of.map(({ word }, i) => (isQuote(word) ? i : -1)).filter(i => i >= 0)
    if (marks.length > 0 && marks.length < run.length) {
      const top = read(run.filter((_, i) => !marks.includes(i)))
      for (const i of marks) hang(run[i] as number, quoted(run, i, top), 'punct')
      return top
    }
    const dash = datelineEnd(of)
    if (dash > 0) return withDateline(run, dash)
    const piece = pieceIn(of)
    if (piece) return withPiece(run, piece)
    const said = attribution(of)
    if (said) return withAttribution(run, said)
    parse(of).forEach(({ head, deprel }, i) => hang(run[i] as number, run[head] ?? -1, deprel))
    return run.find(i => arcs[i]?.head === -1) ?? -1
  }

  function withPiece(run: readonly number[], { from, to, inner, kind }: Piece): number {
    const outer = read([...run.slice(0, from), ...run.slice(to + 1)])
    const top = read(run.slice(inner[0], inner[1] + 1))
    const before = run[from - 1] ?? outer
    const nominal = /^(?:NOUN|PROPN|NUM|PRON)/.test(words[top]?.tag ?? '')
    const head =
      kind === 'relative' ? antecedent(before, words[run[inner[0]] as number]?.word ?? '') : phrase(before)
    hang(top, head, kind === 'relative' ? 'acl:relcl' : nominal ? 'appos' : 'parataxis')
    for (let i = from; i <= to; i++) if (i < inner[0] || i > inner[1]) hang(run[i] as number, top, 'punct')
    return outer
  }

  function withDateline(run: readonly number[], dash: number): number {
    const top = read(run.slice(dash + 1))
    const dateline = read(run.slice(0, dash))
    hang(dateline, top, 'parataxis')
    hang(run[dash] as number, dateline, 'punct')
    return top
  }

  function withAttribution(run: readonly number[], { comma, verb }: { comma: number; verb: number }): number {
    const said = run[verb] as number
    const content = read(run.slice(0, comma))
    const top = read(run.slice(comma + 1))
    if (top !== said) lift(said, top)
    hang(content, said, 'ccomp')
    hang(run[comma] as number, said, 'punct')
    // “…, said the minister”: the parser takes the speaker for what was said.
    if (verb === comma + 1 && !run.some(i => isSubject(i, said))) {
      const speaker = run
        .slice(verb + 1)
        .find(i => arcs[i]?.head === said && /^(?:obj|obl:unmarked)$/.test(arcs[i]?.deprel ?? ''))
      if (speaker !== undefined) hang(speaker, said, 'nsubj')
    }
    return said
  }

  function isSubject(i: number, verb: number): boolean {
    return arcs[i]?.head === verb && arcs[i]?.deprel === 'nsubj'
  }

  /** Makes a verb the top of its run: the former top is its subject, or goes with the subject it has. */
  function lift(verb: number, top: number): void {
    const subject = words.findIndex((_, i) => isSubject(i, verb))
    for (let at = verb, next = arcs[at]?.head ?? -1; next >= 0; ) {
      const after = arcs[next]?.head ?? -1
      hang(next, at, 'dep')
      at = next
      next = after
    }
    hang(verb, -1, 'root')
    if (top > verb || arcs[top]?.head !== verb) return
    if (subject < 0) hang(top, verb, 'nsubj')
    else if (subject > top) hang(top, subject, 'nmod:desc')
  }

  /** The head of the noun phrase that ends with a token. */
  function phrase(i: number): number {
    let at = i
    while (
      /^(?:flat|compound|punct|nummod|det|amod|fixed)/.test(arcs[at]?.deprel ?? '') &&
      (arcs[at]?.head ?? -1) >= 0
    )
      at = arcs[at]?.head as number
    return at
  }

  /** What a relative pronoun stands for: people hold office in places, so “who” is not the place. */
  function antecedent(before: number, pronoun: string): number {
    let at = phrase(before)
    while (pronoun.toLowerCase() !== 'which' && arcs[at]?.deprel === 'nmod' && (arcs[at]?.head ?? -1) >= 0) {
      const preposition = words.findIndex((_, i) => arcs[i]?.head === at && arcs[i]?.deprel === 'case')
      if (/^of$/i.test(words[preposition]?.word ?? '') && /NNP$/.test(words[at]?.tag ?? '')) break
      at = arcs[at]?.head as number
    }
    return at
  }

  /** The token a quotation mark goes with: the one it clings to. */
  function quoted(run: readonly number[], i: number, top: number): number {
    const next = run[i + 1]
    const before = run[i - 1]
    const one = next !== undefined && !isQuote(words[next]?.word ?? '') ? next : before
    return one === undefined || isQuote(words[one]?.word ?? '') || arcs[one]?.deprel === 'punct' ? top : one
  }
}

const isQuote = (word: string): boolean => /^(?:"|''|``|[“”«»])$/.test(word)
const tagOf = (word: TaggedWord | undefined): string => word?.tag.split(' ')[1] ?? ''
const isFiniteVerb = (word: TaggedWord | undefined): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(word))

/** The dash after a dateline, “KABUL, Afghanistan (AP) —”; -1 where there is none. */
function datelineEnd(run: readonly TaggedWord[]): number {
  const dash = run.slice(0, LONGEST_DATELINE).findIndex(({ word }) => /^(?:[—–]|--)$/.test(word))
  const before = run.slice(0, Math.max(dash, 0))
  const named = before.every(
    ({ word, tag }) => tag.startsWith('PROPN') || /^(?:[,()]|\p{Lu}[\p{Lu}.]+|\d+)$/u.test(word),
  )
  return named && dash > 0 && dash < run.length - 1 ? dash : -1
}

/** The first bracket or relative clause of a run. */
function pieceIn(run: readonly TaggedWord[]): Piece | undefined {
  for (let i = 1; i < run.length; i++) {
    const { word } = run[i] as TaggedWord
    const closer = CLOSERS[word]
    if (closer !== undefined) {
      const end = run.findIndex((other, j) => j > i && other.word === closer)
      if (end > i + 1 && end < run.length)
        return { from: i, to: end, inner: [i + 1, end - 1], kind: 'bracket' }
    }
    if (word === ',' && /^(?:who|which|whose|whom)$/i.test(run[i + 1]?.word ?? '')) {
      const end = endOfRelative(run, i + 1)
      if (end > 0) return { from: i, to: end, inner: [i + 1, end - 1], kind: 'relative' }
    }
  }
  return undefined
}

/** The comma that ends a relative clause: the first one, after its own verb, that the main clause’s verb follows. */
function endOfRelative(run: readonly TaggedWord[], start: number): number {
  let verb = false
  for (let i = start + 1; i < run.length; i++) {
    const word = run[i] as TaggedWord
    if (word.word === ',' && verb) {
      let next = i + 1
      while (/^RB/.test(tagOf(run[next]))) next++
      if (isFiniteVerb(run[next]) && next < run.length) return i
    }
    verb ||= isFiniteVerb(word)
  }
  return -1
}

/** A speaker and verb after what was said: “…, the ministry said on Monday”, “…, said Mr Orr”. */
function attribution(run: readonly TaggedWord[]): { comma: number; verb: number } | undefined {
  for (let verb = run.length - 1; verb > 3; verb--) {
    const { word } = run[verb] as TaggedWord
    if (!SAID.has(word.toLowerCase()) || !isFiniteVerb(run[verb])) continue
    const comma = speakerStart(run, verb) - 1
    if (comma < 2 || !/^[,?!]$/.test(run[comma]?.word ?? '')) continue
    if (
      SUBORDINATORS.has(run[0]?.word.toLowerCase() ?? '') &&
      !run.slice(0, comma).some(({ word }) => word === ',')
    )
      continue
    if (run.slice(0, comma).some(isFiniteVerb) && !clauseFollows(run, verb)) return { comma, verb }
  }
  return undefined
}

/** The first token of the subject that ends before a verb; the verb itself where the subject follows it. */
function speakerStart(run: readonly TaggedWord[], verb: number): number {
  let at = verb
  while (
    at > 0 &&
    verb - at <= LONGEST_SPEAKER &&
    (SUBJECT_TAGS.has(tagOf(run[at - 1])) || /^(?:of|for)$/.test(run[at - 1]?.word ?? ''))
  )
    at--
  return at
}

/** Whether the verb of speaking has its own content behind it. */
function clauseFollows(run: readonly TaggedWord[], verb: number): boolean {
  for (let i = verb + 1; i < run.length && run[i]?.word !== ','; i++)
    if (isFiniteVerb(run[i]) || run[i]?.word === 'that' || run[i]?.word === ':') return true
  return false
}
