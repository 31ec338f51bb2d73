/** Sets right what the tagger, which sees one sentence at a time, most often gets wrong. */
import { SAY } from '../lexicon/grammar/clauses.ts'
import { BE, HAVE, IRREGULAR_PAST } from '../lexicon/grammar/verb-forms.ts'

const upper = (word: string): boolean => /^\p{Lu}/u.test(word)

/**
 * @param sentences the words of all sentences. @param tags their labels, such as `VERB VBD`.
 * @returns the labels, put right.
 */
export function repairTags(
  sentences: readonly (readonly string[])[],
  tags: readonly (readonly string[])[],
): string[][] {
  const names = namesOf(sentences, tags)
  return sentences.map((words, s) => {
    const repaired = [...(tags[s] ?? [])]
    words.forEach((word, i) => {
      const label = repaired[i] ?? ''
      const lower = word.toLowerCase()
      if (names.has(word) && !label.startsWith('PROPN') && !/^(?:ADJ|NUM|X)/.test(label))
        repaired[i] = 'PROPN NNP'
      else if (IRREGULAR_PAST.has(lower) && !/^(?:VERB (?:VBD|VBN)|PROPN|NOUN|ADJ)/.test(label))
        repaired[i] = 'VERB VBD'
      if (isAsideVerb(words, tags[s] ?? [], i)) repaired[i] = 'VERB VBP'
      if (HAVE.has(lower) || BE.has(lower)) compound(repaired, i)
    })
    return repaired
  })
}

/** “the driver, police say, fled”: between a plural and a comma it is a verb. */
const isAsideVerb = (words: readonly string[], tags: readonly string[], i: number): boolean =>
  SAY.has(words[i] ?? '') &&
  /^[,.]$/.test(words[i + 1] ?? '') &&
  words.slice(Math.max(0, i - LONGEST_ASIDE), i - 1).includes(',') &&
  (/ NNP?S$/.test(tags[i - 1] ?? '') || words[i - 1] === 'police')

/** How far before its verb the comma of an aside can stand. */
const LONGEST_ASIDE = 6

/** “having previously served”, “were hailed”: an auxiliary, and a participle after at most two adverbs. */
function compound(tags: string[], i: number): void {
  let next = i + 1
  while (next < i + 3 && /^(?:ADV|PART RB)/.test(tags[next] ?? '')) next++
  if (!/^VERB (?:VBN|VBD)$/.test(tags[next] ?? '')) return
  tags[next] = 'VERB VBN'
  tags[i] = `AUX ${tags[i]?.split(' ')[1] ?? 'VBD'}`
}

/** Words that stand as names inside a sentence, and never in lower case: at its beginning they are names too. */
function namesOf(
  sentences: readonly (readonly string[])[],
  tags: readonly (readonly string[])[],
): Set<string> {
  const names = new Set<string>()
  const common = new Set<string>()
  sentences.forEach((words, s) => {
    words.forEach((word, i) => {
      if (i > 0 && upper(word) && tags[s]?.[i] === 'PROPN NNP') names.add(word)
      else if (/^\p{Ll}/u.test(word)) common.add(word)
    })
  })
  return new Set([...names].filter(name => !common.has(name.toLowerCase()) && /\p{Ll}/u.test(name)))
}
