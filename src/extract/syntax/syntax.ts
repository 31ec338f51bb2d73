/** Sentences, tokens, tags, lemmas and dependency trees. */
import type { Document, Sentence, Stage, Token } from '../document.ts'
import { featuresOf, type Parsed } from './features.ts'
import type { SyntaxModels } from './models.ts'
import { sentencesOf } from './sentences.ts'
import { tokenize, type Word } from './tokens.ts'

/** Blocks that hold language; the others are read by their form alone. */
const READ = new Set(['headline', 'subheading', 'caption', 'paragraph'])

/** The stage that fills `sentences`. */
export const syntax =
  (models: SyntaxModels): Stage =>
  (document: Document): Document => {
    const { text } = document.source
    const sentences = document.blocks.flatMap((block, index) =>
      READ.has(block.kind)
        ? sentencesOf(text, tokenize(text, block)).map(words => parse(words, index, models))
        : [],
    )
    return { ...document, sentences }
  }

function parse(words: readonly Word[], block: number, models: SyntaxModels): Sentence {
  // Treebanks know no curly marks.
  const plain = words.map(({ text }) => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"'))
  const tags = models.tag(plain)
  const arcs = models.parse(plain.map((word, i) => ({ word, tag: tags[i] ?? '' })))
  const parsed = words.map((word, i): Parsed => {
    const [upos = 'X', tag = ''] = (tags[i] ?? '').split(' ')
    return { ...word, tag, upos, ...(arcs[i] ?? { head: -1, deprel: 'root' }) }
  })
  const feats = featuresOf(parsed)
  const tokens = parsed.map(
    ({ start, end, text, upos, head, deprel }, i): Token => ({
      start,
      end,
      text,
      lemma: models.lemmatize(plain[i] ?? '', tags[i] ?? ''),
      upos,
      feats: feats[i] ?? {},
      head,
      deprel,
    }),
  )
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, block, tokens }
}
