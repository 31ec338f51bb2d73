/** The sentences of an article, as Intl finds them: a Story does not carry those that its events were read from. */
import { quote } from '../../story/spans.ts'
import type { Article, BlockKind, Span } from '../../story/types.ts'

/** Blocks that tell something. */
const TELLING: readonly BlockKind[] = ['headline', 'subheading', 'caption', 'paragraph']
/** What Intl takes for an end though the sentence goes on: initials, titles, short forms. */
const SHORT =
  /(?:^|[\s(“"'])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Lt|Col|Capt|Sgt|Sen|Rep|Gov|Rev|Hon|No|vs|c|ca)\.\s*$/u
const WORD = /[\p{L}\p{N}]/u

/** @returns spans without the blanks around them, in the order of the text. */
export function sentencesOf({
  text,
  blocks,
  language,
}: Pick<Article, 'text' | 'blocks' | 'language'>): Span[] {
  const ends = new Intl.Segmenter(language, { granularity: 'sentence' })
  return blocks
    .filter(({ kind }) => TELLING.includes(kind))
    .flatMap(block => {
      const found: Span[] = []
      for (const { index, segment } of ends.segment(quote(text, block))) {
        const start = block.start + index
        const end = start + segment.length
        const last = found.at(-1)
        if (last && SHORT.test(quote(text, last))) last.end = end
        else found.push({ start, end })
      }
      return found.map(span => trimmed(text, span)).filter(span => WORD.test(quote(text, span)))
    })
}

function trimmed(text: string, span: Span): Span {
  const words = quote(text, span)
  return {
    start: span.start + words.length - words.trimStart().length,
    end: span.end - (words.length - words.trimEnd().length),
  }
}
