/** Paragraphs that hold more than running text: a dateline before it, a caption or a credit behind it. */
import type { Block, Span } from '../../story/types.ts'
import { creditOf } from './credit.ts'
import type { Dateline } from './dateline.ts'

/** A picture's credit that was run into the paragraph: `… on Monday. Image: Ann Lee.` */
const PICTURE =
  /(?<=[.!?]["”’')\]]*)\s+(?=(?:Image|Photo|Picture|File photo|File|Video): ?\p{Lu}[^.!?]{1,80}\.?$)/u
const PICTURE_REACH = 120

/** Parts a paragraph into dateline and running text. */
export const splitDateline = ({ start, end }: Span, { shown, length }: Dateline): Block[] => [
  { kind: 'dateline', start, end: start + shown },
  { kind: 'paragraph', start: start + length, end },
]

/** Parts a paragraph from a caption at its end. */
export function splitCaption(text: string, block: Block): Block[] {
  const from = Math.max(block.start, block.end - PICTURE_REACH)
  const found = PICTURE.exec(text.slice(from, block.end))
  if (!found) return [block]
  const at = from + found.index
  return [
    { ...block, end: at },
    { kind: 'caption', start: at + found[0].length, end: block.end },
  ]
}

/** Parts a paragraph from the agency at its end. */
export function splitCredit(text: string, block: Block): Block[] {
  const credit = creditOf(text.slice(block.start, block.end))
  if (!credit) return [block]
  return [
    { ...block, end: block.start + credit.textEnd },
    { kind: 'credit', start: block.start + credit.start, end: block.end },
  ]
}
