/** How well texts are cut, tagged and parsed. */
import type { SyntaxModels } from '../extract/syntax/models.ts'
import { parseInPieces } from '../extract/syntax/pieces.ts'
import { syntax } from '../extract/syntax/syntax.ts'
import { repairTags } from '../extract/syntax/tag-repairs.ts'
import type { Span } from '../story/types.ts'
import type { TreeSentence, TreeWord } from './conllu.ts'
import { documentOf, documentsOf } from './document.ts'
import { compare, type Tally, type Unit } from './figures.ts'

/**
 * Tags and trees over the treebank's own tokens, with the tags that were found.
 * @returns one unit a sentence: UPOS, UAS (heads) and LAS (heads with universal relations, without subtypes).
 */
export function onGoldTokens(sentences: readonly TreeSentence[], models: SyntaxModels): Unit[] {
  const plain = sentences.map(({ words }) =>
    words.map(({ form }) => form.replace(/[’‘]/g, "'").replace(/[“”]/g, '"')),
  )
  const tags = repairTags(
    plain,
    plain.map(words => models.tag(words)),
  )
  return sentences.map(({ words }, s) => {
    const tagged = (plain[s] ?? []).map((word, i) => ({ word, tag: tags[s]?.[i] ?? '' }))
    const arcs = parseInPieces(tagged, models.parse)
    const count = (right: (i: number) => boolean): Tally => ({
      right: words.filter((_, i) => right(i)).length,
      given: words.length,
      wanted: words.length,
    })
    return {
      UPOS: count(i => upos(tags[s]?.[i]) === words[i]?.upos),
      UAS: count(i => arcs[i]?.head === words[i]?.head),
      LAS: count(
        i => arcs[i]?.head === words[i]?.head && universal(arcs[i]?.deprel) === universal(words[i]?.deprel),
      ),
    }
  })
}

const upos = (label = ''): string => label.split(' ')[0] ?? ''
const universal = (deprel = ''): string => deprel.split(':')[0] ?? ''

/**
 * Everything from the raw text: what counts are the characters of tokens, sentences and arcs, without blanks.
 * @returns one unit a document: tokens, sentences, UAS and LAS, each by F1.
 */
export function onRawText(sentences: readonly TreeSentence[], models: SyntaxModels): Unit[] {
  return documentsOf(sentences).map(wanted => {
    const { document, starts } = documentOf(wanted)
    const given = syntax(models)(document).sentences
    const gold = wanted.map(({ words }, s) =>
      words.map(({ start, end, head, deprel }) => ({
        start: start + (starts[s] ?? 0),
        end: end + (starts[s] ?? 0),
        head,
        deprel,
      })),
    )
    const mine = given.map(({ tokens }) => tokens)
    return {
      tokens: compare(mine.flat().map(placeOf), gold.flat().map(placeOf)),
      sentences: compare(mine.map(extent), gold.map(extent)),
      UAS: compare(mine.flatMap(arcs(false)), gold.flatMap(arcs(false))),
      LAS: compare(mine.flatMap(arcs(true)), gold.flatMap(arcs(true))),
    }
  })
}

type Arc = Span & Pick<TreeWord, 'head' | 'deprel'>

const placeOf = ({ start, end }: Span): string => `${start}-${end}`

/** From the first character of a sentence’s words to the last. */
const extent = (words: readonly Span[]): string => `${words[0]?.start}-${words.at(-1)?.end}`

/** Each word of a sentence with its head, and the relation between them where asked. */
const arcs =
  (labelled: boolean) =>
  (words: readonly Arc[]): string[] =>
    words.map(word => {
      const head = words[word.head]
      const arc = `${placeOf(word)} ${head ? placeOf(head) : 'root'}`
      return labelled ? `${arc} ${universal(word.deprel)}` : arc
    })
