/** What people are, as the text says beside their names. */
import type { Sentence, Token } from '../document.ts'
import { OFFICES, PERSON_NOUNS, TITLES } from '../lexicon/names/words.ts'
import { type Cast, LONGEST_SENTENCE } from './mentions.ts'
import { subjectOf } from './subjects.ts'

/** Notes offices and trades in apposition, before names and after `is`: `Ann Lee, the coach`, `coach Ann Lee`, `Ann Lee was a singer`. */
export function noteTitles(sentences: readonly Sentence[], cast: Cast): void {
  sentences.forEach(({ tokens }, s) => {
    if (tokens.length > LONGEST_SENTENCE) return
    tokens.forEach(({ deprel, head, lemma, upos }, i) => {
      if (upos !== 'NOUN' || !PERSON_NOUNS.has(lemma.toLowerCase())) return
      const subject = subjectOf(tokens, i)
      if (TITLES.has(lemma.toLowerCase()) && isSaidOf(tokens, i))
        cast.at[s]?.get(subject)?.titles.add(lemma.toLowerCase())
      if (deprel === 'appos') cast.at[s]?.get(head)?.titles.add(lemma.toLowerCase())
      // `the coach, Ann Lee,`
      const beside = tokens.findIndex((token, j) => j > i && token.head === i && token.deprel === 'appos')
      const named = cast.at[s]?.get(beside)
      if (named?.type === 'Person') named.titles.add(lemma.toLowerCase())
      const next = cast.at[s]?.get(i + 1)
      if (next?.type === 'Person') next.titles.add(lemma.toLowerCase())
    })
  })
}

/** `is a singer`, not `is not a singer`, `wants to be a singer`, `would be`, `is like a brother`. */
const isSaidOf = (tokens: readonly Token[], i: number): boolean => {
  const own = tokens.filter(({ head }) => head === i)
  return (
    own.some(({ deprel, text }) => deprel === 'cop' && /^(?:is|was)$/.test(text)) &&
    (OFFICES.has(tokens[i]?.lemma ?? '') || own.some(({ deprel }) => deprel === 'det')) &&
    !own.some(
      ({ lemma, deprel }) =>
        lemma === 'not' || deprel === 'case' || deprel === 'mark' || /^(?:never|no)$/.test(lemma),
    )
  )
}
