/** The words of an office: “former deputy prime minister”. */
import {
  PART_OF_TITLE,
  RELATIONAL_NOUNS,
  TIME_OF_TITLE,
  TITLE_COMPLEMENTS,
} from '../lexicon/relations/nouns.ts'
import { RANKS } from '../lexicon/relations/offices.ts'
import { lemmaAt, type Reading, wordAt } from './reading.ts'

/** “First Secretary”, “first deputy minister”, but not “the first member”, “the second son”. */
const NUMBERED = new Set('secretary minister deputy lieutenant lady vice sea'.split(' '))

/** The office in words, without owner and age. */
export function titleOf(reading: Reading, noun: number): string {
  const words = [isAcronym(reading, noun) ? (reading.tokens[noun]?.text ?? '') : lemmaAt(reading, noun)]
  for (let i = noun - 1; i >= 0; i--) {
    const word = wordAt(reading, i)
    if (word === '-') continue
    const belongs =
      TIME_OF_TITLE.has(word) ||
      (PART_OF_TITLE.has(word) && reading.named[i]?.last !== i) ||
      (/^(?:first|second)$/.test(word) && NUMBERED.has(wordAt(reading, i + 1))) ||
      (i === noun - 1 && isGeneral(reading, noun))
    if (!belongs) break
    words.unshift(word)
  }
  return wordAt(reading, noun + 1) === 'of' && isTitleComplement(reading, noun + 2)
    ? `${words.join(' ')} of ${wordAt(reading, noun + 2)}`
    : words.join(' ')
}

/** Whether the word is only the rank of whom another noun before it names: “Acme director General Orr”. */
export const isRank = (reading: Reading, noun: number): boolean =>
  RANKS.has(wordAt(reading, noun)) &&
  RELATIONAL_NOUNS.has(lemmaAt(reading, noun - 1)) &&
  !isGeneral(reading, noun)

/** “secretary general”, “Director General”: two words, written alike, that are one office. */
export const isGeneral = (reading: Reading, noun: number): boolean =>
  wordAt(reading, noun) === 'general' &&
  /^(?:secretary|director|attorney|governor|consul|inspector)$/.test(wordAt(reading, noun - 1)) &&
  isCapital(reading, noun) === isCapital(reading, noun - 1)

const isCapital = (reading: Reading, i: number): boolean => /^\p{Lu}/u.test(reading.tokens[i]?.text ?? '')
const isAcronym = (reading: Reading, i: number): boolean =>
  /^\p{Lu}{2,4}$/u.test(reading.tokens[i]?.text ?? '')

/** “player of the year”: what one is named once, not what one is. */
export const isPrize = (reading: Reading, noun: number): boolean =>
  wordAt(reading, noun + 1) === 'of' &&
  wordAt(reading, noun + 2) === 'the' &&
  /^(?:year|month|week|day|match|game|season|tournament|decade|century)$/.test(wordAt(reading, noun + 3))

/** “secretary of state”: no owner, but part of the title. */
export const isTitleComplement = (reading: Reading, i: number): boolean =>
  TITLE_COMPLEMENTS.has(lemmaAt(reading, i))
