/** Where sentences end, among the tokens of one block. */
import { ANYWHERE, BEFORE_NAME, CALENDAR } from '../lexicon/grammar/abbreviations.ts'
import { OPENERS, SAID } from '../lexicon/grammar/tokens.ts'
import { isLearntEnd, isOpen } from './sentence-ends.ts'
import type { Word } from './tokens.ts'

/** Longer “sentences” are lists or broken text; they are cut so that everything stays linear. */
export const MAX_TOKENS = 250

const END = /^(?:[.!?…]|[!?]+|\.{2,})$/
const CLOSING = /^(?:["'”’»)\]]|'')$/
const OPENING = /^(?:["'“‘«([]|``)$/

/**
 * Rules propose where sentences end, and what was learnt corrects them; line breaks are the rules’ alone.
 * @param words the tokens of one block of the text. @returns the tokens of each sentence, none empty.
 */
export function sentencesOf(text: string, words: readonly Word[]): Word[][] {
  const ruled = endsByRule(text, words)
  const found: Word[][] = []
  let first = 0
  const close = (end: number): void => {
    if (end > first) found.push(words.slice(first, end))
    first = end
  }
  words.forEach((word, i) => {
    if (i - first >= MAX_TOKENS) close(cutBefore(words, first, i))
    const next = words[i + 1]
    const learnt = next && isOpen(word, next) && !text.slice(word.end, next.start).includes('\n')
    if (learnt ? isLearntEnd(words, i, first, ruled.has(i)) : ruled.has(i)) close(i + 1)
  })
  close(words.length)
  return found
}

/** @returns the places of the words that end a sentence of a block by the rules. */
export function endsByRule(text: string, words: readonly Word[]): Set<number> {
  const width = lineWidth(words, text)
  const ends = new Set<number>()
  let quoted = false
  const close = (last: number): void => {
    ends.add(last)
    quoted = false
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    if (/^(?:"|''|``)$/.test(word.text)) quoted = !quoted
    if (endsAt(words, i)) {
      let end = i + 1
      while (end < words.length && closes(words, end, quoted)) {
        if (words[end]?.text === '"') quoted = false
        end++
      }
      end = afterNotes(words, end)
      if (begins(words, i, end)) close(end - 1)
      i = end - 1
    } else if (isHardBreak(text, word, words[i + 1], width)) close(i)
  }
  return ends
}

function endsAt(words: readonly Word[], i: number): boolean {
  const { text } = words[i] as Word
  if (END.test(text)) return true
  return text.length > 1 && text.endsWith('.') && !BEFORE_NAME.has(bare(text))
}

const bare = (text: string): string => text.slice(0, -1).toLowerCase()

/** Whether a closing mark stands at `i`, of what is being said or put in brackets. */
function closes(words: readonly Word[], i: number, quoted: boolean): boolean {
  const word = words[i] as Word
  if (!CLOSING.test(word.text)) return false
  const tight = words[i - 1]?.end === word.start
  if (!/^["']$/.test(word.text)) return true
  // A straight mark closes where it clings to the word before it, or stands alone where one is still open.
  return tight || (quoted && word.end !== words[i + 1]?.start)
}

/** Past the numbers of footnotes right behind the sentence: “… in 1901.[3][4]”, “… in 1901. [3]”. */
function afterNotes(words: readonly Word[], from: number): number {
  let at = from
  while (
    words[at]?.text === '[' &&
    (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) < 2 &&
    /^\d{1,3}$/.test(words[at + 1]?.text ?? '') &&
    words[at + 2]?.text === ']'
  )
    at += 3
  return at
}

/** Whether a sentence begins at `next`, after an end at `last` and its closing marks. */
function begins(words: readonly Word[], last: number, next: number): boolean {
  const after = words[next]
  if (!after) return true
  const end = words[last] as Word
  const opening = OPENING.test(after.text) ? words[next + 1] : after
  const word = opening?.text ?? ''
  const upper = /^[\p{Lu}\p{Lt}]/u.test(word)
  const other = /^\p{L}/u.test(word) && !/^\p{Ll}/u.test(word)
  if (/^\p{Ll}/u.test(word)) return false
  if (end.text.length > 1 && end.text.endsWith('.') && !END.test(end.text)) {
    const known = bare(end.text)
    if (CALENDAR.has(known) && /^\d/.test(word)) return false
    if (/^\p{Lu}\.$/u.test(end.text)) return false
    if (/^(?:a\.m|p\.m)$/.test(known) && /^(?:on|EST|EDT|GMT|ET|PT)$/.test(word)) return false
    if (ANYWHERE.has(known) || CALENDAR.has(known) || known.includes('.'))
      return OPENING.test(after.text) || OPENERS.has(word.toLowerCase())
  }
  // “Why?” Ms Orr asked.
  if (next > last + 1 && /[!?]/.test(end.text) && saidFollows(words, next)) return false
  // No blank between: “3.The” is a slip, “example.org” is none.
  if (after.start === (words[next - 1]?.end ?? 0)) return upper
  return upper || other || /^[\d$€£¥•*–—-]/u.test(word) || OPENING.test(after.text)
}

function saidFollows(words: readonly Word[], from: number): boolean {
  for (let i = from; i < Math.min(from + 5, words.length); i++) {
    const { text } = words[i] as Word
    if (SAID.has(text)) return true
    if (/^[,.;:!?]/.test(text)) return false
  }
  return false
}

/** The block's longest line, in characters: how wide the text was set. */
function lineWidth(words: readonly Word[], text: string): number {
  const [first] = words
  const last = words.at(-1)
  if (!first || !last) return 0
  let widest = 0
  for (let at = first.start; at <= last.end; ) {
    const end = text.indexOf('\n', at)
    const stop = end < 0 || end > last.end ? last.end : end
    widest = Math.max(widest, stop - at)
    at = stop + 1
  }
  return widest
}

/**
 * A line break ends a sentence where whoever set the text had no need to break: the next word would have fitted on
 * the line, and it begins with a capital or a bullet.
 */
function isHardBreak(text: string, word: Word, next: Word | undefined, width: number): boolean {
  if (!next || !text.slice(word.end, next.start).includes('\n')) return false
  if (!/^[\p{Lu}\p{Lo}\d•*–—-]/u.test(next.text) || word.text === ',') return false
  const line = word.end - (text.lastIndexOf('\n', word.start) + 1)
  return line + 1 + next.text.length < width * 0.9
}

/** Where to cut a sentence that does not end: after the last comma or semicolon of its second half, else here. */
function cutBefore(words: readonly Word[], first: number, end: number): number {
  for (let i = end - 1; i > first + MAX_TOKENS / 2; i--)
    if (/^[,;:]$/.test(words[i]?.text ?? '')) return i + 1
  return end
}
