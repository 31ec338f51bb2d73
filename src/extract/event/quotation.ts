/** Speech that runs over several sentences: whoever speaks in one of them speaks in all that stand inside the marks. */
import { type Attribution, speakerOf } from './attribution.ts'
import type { Reading } from './reading.ts'

const OPENING = new Set(['“', '„', '«', '``'])
const CLOSING = new Set(['”', '»', "''"])

/**
 * Who speaks the sentences that lie wholly inside quotation marks.
 * @param readings sentences in the order of the text.
 * @returns the speaker by index of the sentence, null where the paragraph names nobody; other sentences are left out.
 */
export function quotedSpeakers(readings: readonly Reading[]): Map<number, Attribution | null> {
  const speakers = new Map<number, Attribution | null>()
  for (const paragraph of paragraphsOf(readings)) {
    const inside = insideMarks(paragraph)
    if (inside.size === 0) continue
    const speaker = paragraph.map(speakerOf).find(found => found !== null) ?? null
    for (const index of inside) speakers.set(index, speaker)
  }
  return speakers
}

function paragraphsOf(readings: readonly Reading[]): Reading[][] {
  const paragraphs: Reading[][] = []
  for (const reading of readings) {
    const last = paragraphs.at(-1)
    if (last?.[0]?.paragraph === reading.paragraph) last.push(reading)
    else paragraphs.push([reading])
  }
  return paragraphs
}

/** Sentences that begin inside marks, or with one, and do not leave them before their last word. */
function insideMarks(paragraph: readonly Reading[]): Set<number> {
  const found = new Set<number>()
  let open = false
  for (const { index, tokens } of paragraph) {
    let outside = 0
    for (const { text, upos } of tokens) {
      if (OPENING.has(text)) open = true
      else if (CLOSING.has(text)) open = false
      else if (text === '"') open = !open
      else if (upos !== 'PUNCT' && !open) outside++
    }
    if (outside === 0 && tokens.length > 0) found.add(index)
  }
  return found
}
