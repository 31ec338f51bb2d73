/** Verbs that can tell of one happening: two mentions need the same verb or the same row to be taken for one. */
import { words } from './words.ts'

const ROWS = [
  'die perish succumb',
  'buy acquire purchase',
  'kill murder slay assassinate',
  'attack strike raid bomb assault shell fire',
  'announce unveil reveal introduce launch release present debut',
  'appoint name become',
  'resign quit leave',
  'found establish create',
  'begin start commence',
  'end conclude finish',
  'arrest detain capture',
  'win triumph',
  'sue file',
  'hit strike',
  'collapse fall',
  'crash collide',
  'explode detonate',
  'marry wed',
  'meet talk discuss',
  'sell auction divest',
  'increase rise grow soar surge jump climb',
  'decrease fall drop decline reduce cut axe lower plunge slump tumble slash',
  'award honor honour grant',
  'refuse deny reject',
  'visit travel',
  'send dispatch deploy',
  'fire dismiss sack',
  'make perpetrate commit',
  'report post publish',
  'close shut',
  'plan intend want',
  'settle resolve',
  'select choose name pick',
  'replace oust pass overtake surpass',
]

/** Row numbers of each verb. */
export const SYNONYMS: ReadonlyMap<string, readonly number[]> = ROWS.reduce((map, row, i) => {
  for (const verb of words(row)) map.set(verb, [...(map.get(verb) ?? []), i])
  return map
}, new Map<string, number[]>())
