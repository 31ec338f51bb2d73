/** Sentences, tokens, tags, lemmas and dependency trees. */
import type { Document, Features, Sentence, Stage, Tell, Token } from '../document.ts'
import { visible } from '../visible.ts'
import { featuresOf, type Parsed } from './features.ts'
import type { SyntaxModels } from './models.ts'
import { parseInPieces } from './pieces.ts'
import { sentencesOf } from './sentences.ts'
import { repairTags, shown } from './tag-repairs.ts'
import { tokenize, type Word } from './tokens.ts'

/** Blocks that hold language; the others are read by their form alone. */
const READ = new Set(['headline', 'subheading', 'caption', 'paragraph'])

/** After as many sentences it is told how far reading is. */
const TOLD_EACH = 200

/** The stage that fills `sentences`: tags all of them, then parses them. */
export const syntax =
  (models: SyntaxModels): Stage =>
  (document: Document, tell: Tell = () => {}): Document => {
    const { text, inView, inOriginal } = visible(document.source.text)
    const read = document.blocks.flatMap((block, index) =>
      READ.has(block.kind)
        ? sentencesOf(text, tokenize(text, inView(block))).map(words => ({
            words: words.map(word => ({ ...word, ...inOriginal(word) })),
            block: index,
            plain: words.map(plainly),
          }))
        : [],
    )
    const passed = (passes: number, i: number): void => {
      if ((i + 1) % TOLD_EACH === 0) tell((passes + (i + 1) / read.length) / 2)
    }
    const tags = repairTags(
      read.map(({ plain }) => plain),
      read.map(({ plain }, i) => {
        passed(0, i)
        return models.tag(plain)
      }),
    )
    const sentences = read.map((sentence, i) => {
      passed(1, i)
      return parsed(sentence, tags[i] ?? [], models)
    })
    return { ...document, sentences }
  }

/** As treebanks write it: without curly marks, and with a hyphen only where it joins words. */
function plainly({ text, start, end }: Word, i: number, words: readonly Word[]): string {
  if (text === '-' && words[i - 1]?.end !== start && words[i + 1]?.start !== end) return '—'
  return text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"')
}

/** By what they say; see {@link shared}. */
const KINDS = new Map<string, Features>()

/** Words with the same features share them: there are a few dozen kinds, and in a long article as many words as in a book. */
function shared(features: Features): Features {
  const { Tense, VerbForm, Voice, Aspect, Number: number } = features
  const kind = `${Tense} ${VerbForm} ${Voice} ${Aspect} ${number}`
  const known = KINDS.get(kind)
  if (known) return known
  KINDS.set(kind, Object.freeze(features))
  return features
}

interface Read {
  words: readonly Word[]
  plain: readonly string[]
  block: number
}

function parsed({ words, plain, block }: Read, tags: readonly string[], models: SyntaxModels): Sentence {
  const arcs = parseInPieces(
    plain.map((word, i) => ({ word: shown(word, tags[i] ?? ''), tag: tags[i] ?? '' })),
    models.parse,
  )
  const tree = words.map((word, i): Parsed => {
    const [upos = 'X', tag = ''] = (tags[i] ?? '').split(' ')
    return { ...word, tag, upos, ...(arcs[i] ?? { head: -1, deprel: 'root' }) }
  })
  const feats = featuresOf(tree)
  const tokens = tree.map(
    ({ start, end, text, upos, head, deprel }, i): Token => ({
      start,
      end,
      text,
      lemma: models.lemmatize(plain[i] ?? '', tags[i] ?? ''),
      upos,
      feats: shared(feats[i] ?? {}),
      head,
      deprel,
    }),
  )
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, block, tokens }
}
