/** “leader Ana Orr left”, “sued the agency Acme”: no verb has two subjects or bare objects; the first is the title of the name. */
import { MONTHS, WEEKDAYS } from '../lexicon/time/en/names.ts'
import type { Arc, TaggedWord } from './parser.ts'

const SUBJECT = /^nsubj/
const OBJECT = /^(?:obj|obl:unmarked)$/

/** @returns the tree in which a common noun right before a name goes with the name. */
export function repairTitles(words: readonly TaggedWord[], arcs: readonly Arc[]): Arc[] {
  const repaired = [...arcs]
  arcs.forEach(({ head, deprel }, title) => {
    const role = [SUBJECT, OBJECT].find(one => one.test(deprel))
    if (
      !role ||
      !/^(?:NOUN|PROPN)/.test(words[title]?.tag ?? '') ||
      (role === OBJECT && isName(words[title]))
    )
      return
    const name = nameBehind(words, arcs, title, head, role)
    if (name < 0) return
    repaired[title] = { head: name, deprel: 'nmod:desc' }
    if (role === OBJECT) repaired[name] = { head, deprel: 'obj' }
  })
  return repaired
}

/** The name behind a title, with nothing but nouns between them, in the same role to the same verb. */
function nameBehind(
  words: readonly TaggedWord[],
  arcs: readonly Arc[],
  title: number,
  verb: number,
  role: RegExp,
): number {
  for (let i = title + 1; /^(?:NOUN|PROPN)/.test(words[i]?.tag ?? ''); i++) {
    const arc = arcs[i]
    if (arc?.head === verb && role.test(arc.deprel)) return isName(words[i]) ? i : -1
  }
  return -1
}

function isName(word: TaggedWord | undefined): boolean {
  const lower = word?.word.toLowerCase() ?? ''
  return (word?.tag.startsWith('PROPN') ?? false) && !(lower in MONTHS) && !(lower in WEEKDAYS)
}
