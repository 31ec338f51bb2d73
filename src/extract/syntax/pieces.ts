/**
 * Parses a sentence piece by piece. A greedy parser loses its way in what is put into or behind a clause: “X, who …, died,
 * the ministry said”. Commas, brackets and words tell where such pieces begin and end, so each is parsed by itself and
 * hung where it belongs. Pieces are trees, and each hangs on a word outside it, so the whole is a tree.
 */
import { repairArcs } from './arc-repairs.ts'
import { type Aside, asideIn } from './find-asides.ts'
import { type Attribution, attributionIn, datelineEnd, type Piece, pieceIn } from './find-pieces.ts'
import { repairInLaws } from './in-laws.ts'
import { repairNounModifiers } from './noun-modifiers.ts'
import type { Arc, TaggedWord } from './parser.ts'
import { repairPossessives } from './possessives.ts'
import { marksOfQuotedWords } from './quoted-words.ts'
import { repairTitles } from './titles.ts'
import { repairVerbModifiers } from './verb-modifiers.ts'

type Parse = (sentence: readonly TaggedWord[]) => Arc[]

/** @returns the arcs of all words: one root, no circles. */
export function parseInPieces(words: readonly TaggedWord[], parse: Parse): Arc[] {
  const arcs: Arc[] = words.map(() => ({ head: -1, deprel: 'root' }))
  const hang = (i: number, head: number, deprel: string): void => {
    arcs[i] = { head, deprel }
  }
  const marks = marksOfQuotedWords(words)
  read(words.flatMap((_, i) => (marks.has(i) ? [] : [i])))
  for (const [mark, word] of marks) hang(mark, word, 'punct')
  const repairs = [
    repairInLaws,
    repairVerbModifiers,
    repairNounModifiers,
    repairPossessives,
    repairTitles,
    repairArcs,
  ]
  return repairs.reduce((tree, repair) => repair(words, tree), arcs)

  /** Parses a run of tokens. @returns its top. */
  function read(run: readonly number[]): number {
    const of = run.map(i => words[i] as TaggedWord)
    const dash = datelineEnd(of)
    if (dash > 0) return withDateline(run, dash)
    const aside = asideIn(of)
    if (aside) return withAside(run, aside)
    const piece = pieceIn(of)
    if (piece) return withPiece(run, piece)
    const said = attributionIn(of)
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

  /** “the driver, police say, fled”: the clause is read without what stands between the commas. */
  function withAside(run: readonly number[], { from, to, verb }: Aside): number {
    // “In May, the ministry said, exports rose”: the comma behind what opens the sentence stays
    const opened = /^(?:IN|RB|WRB)$/.test(words[run[0] as number]?.tag.split(' ')[1] ?? '')
    const outer = read([...run.slice(0, from), ...run.slice(opened ? to : to + 1)])
    const top = read(run.slice(from + 1, to))
    const said = verb === null ? top : (run[verb] as number)
    if (said !== top) lift(said, top)
    hang(said, outer, verb === null ? 'obl' : 'parataxis')
    hang(run[from] as number, said, 'punct')
    if (!opened) hang(run[to] as number, said, 'punct')
    if (verb !== null && !run.some(i => isSubject(i, said))) hang(run[verb - 1] as number, said, 'nsubj')
    return outer
  }

  function withDateline(run: readonly number[], dash: number): number {
    const top = read(run.slice(dash + 1))
    const dateline = read(run.slice(0, dash))
    hang(dateline, top, 'parataxis')
    hang(run[dash] as number, dateline, 'punct')
    return top
  }

  function withAttribution(run: readonly number[], { comma, speaker, verb }: Attribution): number {
    const said = run[verb] as number
    const content = read(run.slice(0, comma))
    const top = read(run.slice(speaker))
    if (top !== said) lift(said, top)
    hang(content, said, 'ccomp')
    hang(run[comma] as number, said, 'punct')
    if (speaker > comma + 1) hang(run[comma + 1] as number, content, 'punct')
    // “…, said the minister”: the parser takes the speaker for what was said.
    if (verb === speaker && !run.some(i => isSubject(i, said))) {
      const subject = run
        .slice(verb + 1)
        .find(i => arcs[i]?.head === said && /^(?:obj|obl:unmarked)$/.test(arcs[i]?.deprel ?? ''))
      if (subject !== undefined) hang(subject, said, 'nsubj')
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
}
