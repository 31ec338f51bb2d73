/** How well models read a treebank. */
import type { SyntaxModels } from '../extract/syntax/models.ts'
import type { GoldWord } from './conllu.ts'

/**
 * On the treebank's tokens, with the models' own tags.
 * @returns shares in percent of right universal tags, lemmas, heads (UAS), and heads with relation and subtype (LAS).
 */
export function measure(sentences: readonly GoldWord[][], models: SyntaxModels): Record<string, string> {
  let [all, pos, lemmas, heads, labelled] = [0, 0, 0, 0, 0]
  for (const sentence of sentences) {
    const tags = models.tag(sentence.map(({ word }) => word))
    const arcs = models.parse(sentence.map(({ word }, i) => ({ word, tag: tags[i] ?? '' })))
    sentence.forEach((gold, i) => {
      all++
      if (tags[i]?.split(' ')[0] === gold.tag.split(' ')[0]) pos++
      if (models.lemmatize(gold.word, gold.tag).toLowerCase() === gold.lemma.toLowerCase()) lemmas++
      const arc = arcs[i]
      if ((arc?.head === -1 ? sentence.length : arc?.head) !== gold.head) return
      heads++
      if (arc?.deprel === gold.deprel) labelled++
    })
  }
  const percent = (n: number): string => ((100 * n) / all).toFixed(1)
  return { UPOS: percent(pos), lemmas: percent(lemmas), UAS: percent(heads), LAS: percent(labelled) }
}
