/** What the syntax stage has learnt. */
import { lemmatizerOf } from './lemma.ts'
import { decodeModels } from './linear-model.ts'
import { type Arc, parserOf, type TaggedWord } from './parser.ts'
import { tag } from './tagger.ts'

export interface SyntaxModels {
  /** Labels such as `VERB VBD`, one a word. */
  tag: (words: readonly string[]) => string[]
  lemmatize: (word: string, tag: string) => string
  parse: (sentence: readonly TaggedWord[]) => Arc[]
}

/**
 * @param bytes the weights that `src/train` made, decompressed.
 * @throws RangeError where they are no such weights.
 */
export function syntaxModels(bytes: Uint8Array): SyntaxModels {
  const models = decodeModels(bytes)
  const named = (name: string) => {
    const model = models.get(name)
    if (!model) throw new RangeError(`the weights hold no ${name}`)
    return model
  }
  const tagger = named('tagger')
  return {
    tag: words => tag(words, tagger),
    lemmatize: lemmatizerOf(named('lemma')),
    parse: parserOf(named('parser')),
  }
}
