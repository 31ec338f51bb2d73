/** Reads the marked-up sentences of `tests/cases/syntax`; each file says at its head how it is marked. */
import { readFileSync } from 'node:fs'

/** The lines of a file of cases; `#` and a blank start a remark. */
export const linesOf = (stage: string, name: string): string[] =>
  readFileSync(new URL(`../../../cases/${stage}/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('# '))

/** `The dam did·n’t hold·. ‖ We ran·.`: the text, and the tokens of its sentences. */
export function cutText(line: string): { text: string; sentences: string[][] } {
  return {
    text: line.replaceAll('·', '').replaceAll(' ‖ ', ' '),
    sentences: line.split(' ‖ ').map(sentence => sentence.split(/[ ·]/)),
  }
}

/** `We ran. => We nsubj ran`: the text, and arcs it must have. */
export function clause(line: string): { text: string; arcs: string[] } {
  const [text = '', arcs = ''] = line.split(' => ')
  return { text, arcs: arcs.split('; ') }
}
