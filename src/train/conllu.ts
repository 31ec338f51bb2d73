/** Reads treebanks in CoNLL-U (universaldependencies.org/format.html). */
import { readFileSync } from 'node:fs'

export interface GoldWord {
  word: string
  lemma: string
  /** Universal part of speech and treebank tag: `VERB VBD`. */
  tag: string
  /** Index of the head; the sentence's length for the root. */
  head: number
  deprel: string
}

/** The sentences of a file. Words of several tokens and empty nodes are left out; the tree does not use them. */
export function readTreebank(path: string): GoldWord[][] {
  return readFileSync(path, 'utf8')
    .split(/\n\n+/)
    .map(block => {
      const rows = block
        .split('\n')
        .map(line => line.split('\t'))
        .filter(([id]) => /^\d+$/.test(id ?? ''))
      return rows.map(([, word = '', lemma = '', upos = '', xpos = '', , head, deprel = '']) => ({
        word,
        lemma,
        tag: `${upos} ${xpos}`,
        head: head === '0' ? rows.length : Number(head) - 1,
        deprel,
      }))
    })
    .filter(sentence => sentence.length > 0)
}
