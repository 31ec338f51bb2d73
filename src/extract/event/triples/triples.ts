/**
 * Open information extraction: every clause as subject, relation, object, in the text’s own words (M. Banko and others 2007;
 * what counts as one triple follows the clauses of L. Del Corro and R. Gemulla 2013, “ClausIE”). Events and relations read
 * the same trees; these triples show, and let one measure, what is read from them.
 */
import { quote } from '../../../story/spans.ts'
import type { Document } from '../../document.ts'
import { type Reading, readings } from '../reading.ts'
import { apposition } from './apposition.ts'
import { clause } from './clause.ts'
import { words } from './words.ts'

export interface Triple {
  sentence: string
  subject: string
  relation: string
  object: string
  /** From 0 to 1: how far the tree leaves no doubt. Known by construction, not learnt. */
  confidence: number
}

/** A triple as tokens of its sentence. */
export interface Parts {
  subject: readonly number[]
  /** Tokens, or the one word that the text leaves out: “Ada Bell, a lawyer” says “is”. */
  relation: readonly number[] | 'is'
  object: readonly number[]
  confidence: number
}

/** The triples of all sentences, in the order of the text; a clause that has no object gives none. */
export function triplesOf(document: Document): Triple[] {
  const read = (['headline', 'subheading', 'caption', 'paragraph'] as const).flatMap(kind =>
    readings(document, kind),
  )
  return read
    .sort((a, b) => a.index - b.index)
    .flatMap(reading =>
      partsOf(reading).map(({ subject, relation, object, confidence }) => ({
        sentence: quote(document.source.text, reading.sentence).replace(/\s+/g, ' '),
        subject: words(reading, subject),
        relation: relation === 'is' ? relation : words(reading, relation),
        object: words(reading, object),
        confidence,
      })),
    )
}

const partsOf = (reading: Reading): Parts[] =>
  reading.tokens.flatMap((_, i) =>
    [clause(reading, i), apposition(reading, i)].filter(parts => parts !== null),
  )
