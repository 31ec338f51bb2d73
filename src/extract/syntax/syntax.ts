/** Sentences, tokens, tags and dependency trees. */
import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemSentence, type ItemToken } from 'wink-nlp'
import type { Document, Sentence, Token } from '../document.ts'

const nlp = winkNLP(model)

/** Fills `sentences`, of the blocks that are running text. */
export function syntax(document: Document): Document {
  const { text } = document.source
  const sentences: Sentence[] = []
  document.blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph' && block.kind !== 'headline' && block.kind !== 'caption') return
    const read = nlp.readDoc(text.slice(block.start, block.end))
    let at = block.start
    read.sentences().each((sentence: ItemSentence) => {
      const tokens: Token[] = []
      sentence.tokens().each((token: ItemToken) => {
        const word = token.out()
        const start = text.indexOf(word, at)
        if (start < 0) return
        at = start + word.length
        tokens.push({
          start,
          end: at,
          text: word,
          lemma: word.toLowerCase(),
          upos: token.out(nlp.its.pos),
          feats: {},
          head: -1,
          deprel: 'root',
        })
      })
      const [first] = tokens
      const last = tokens.at(-1)
      if (first && last) sentences.push({ start: first.start, end: last.end, block: index, tokens })
    })
  })
  return { ...document, sentences }
}
