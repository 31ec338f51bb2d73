/**
 * Cuts text into the tokens of Universal Dependencies, as the English Web Treebank has them: clitics, most parts of
 * hyphenated words, units and punctuation stand alone; abbreviations keep their period.
 */
import type { Span } from '../../story/types.ts'
import { ANYWHERE, BEFORE_NAME, CALENDAR } from '../lexicon/grammar/abbreviations.ts'
import { AFTER_NAME, FUSED, PREFIXES, SUFFIXES, UNITS, WEB_ENDINGS } from '../lexicon/grammar/tokens.ts'

export interface Word extends Span {
  text: string
}

/** Endings of files that are named in text. */
const FILE_ENDINGS = 'pdf|PDF|docx?|DOC|xlsx?|XLS|html?|jpe?g|JPG|png|gif|txt|csv|zip|exe'

/** Bounded everywhere, so that no run of characters is looked at more than a fixed number of times. */
const SHAPES = new RegExp(
  [
    String.raw`(?<web>(?:https?:\/\/|www\.)[^\s<>"“”‘’«»]{1,2000})`,
    String.raw`(?<mail>[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{2,63}){0,6})`,
    String.raw`(?<file>[\p{L}\p{N}_][\p{L}\p{N}_-]{0,63}\.(?:${FILE_ENDINGS})(?![\p{L}\p{N}]))`,
    String.raw`(?<newsgroup>(?:alt|rec|soc|comp|misc|sci)(?:\.[a-z-]{2,20}){1,6})`,
    String.raw`(?<smiley>[:;=]-?[()](?![\p{L}\p{N}])|(?<=\s)[:;]-?[DP](?![\p{L}\p{N}]))`,
    String.raw`(?<phone>(?:1-)?\d{3}[-.]\d{3}-\d{4}(?![\d-])|\d{3}-(?!1\d{3}|20\d\d|\d\d00)\d{4}(?![\d-]))`,
    String.raw`(?<tag>@[\p{L}\d_]{1,200}|#\p{L}[\p{L}\d_]{0,199})`,
    String.raw`(?<initials>(?:\p{L}\.){2,8}(?!\p{L})|Ph\.D\.|[A-Z]\.(?:-[A-Z]\.){1,3}|(?:\p{Lu}\.){1,7}\p{Lu}(?![\p{L}\p{N}.]))`,
    String.raw`(?<slashed>(?:\p{L}\/\p{L}|w\/(?:out|o)?)(?![\p{L}\p{N}]))`,
    String.raw`(?<date>\d{4}-\d{2}-\d{2}(?!\d)|\d{1,4}([/.])\d{1,2}\k<slash>\d{1,4}(?!\d))`.replace(
      '([/.])',
      '(?<slash>[/.])',
    ),
    String.raw`(?<time>\d{1,2}:\d{2}(?::\d{2})?(?!\d))`,
    String.raw`(?<decimal>(?<=[\s(])\.\d+(?![\p{L}\d]))`,
    String.raw`(?<number>\d+(?:[.,]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\d]|[.,]\d))`,
    String.raw`(?<decade>['’]\d0s(?![\p{L}\d]))`,
    String.raw`(?<amount>\d+(?:[.,]\d+)*(?=(?:°?\p{L}{1,4})(?![\p{L}\d])))`,
    String.raw`(?<clitic>['’](?:s|ll|re|ve|d|m|S|LL|RE|VE|D|M)(?![\p{L}\d]))`,
    String.raw`(?<money>(?:US|NZ|HK|[ACS])?\$)`,
    String.raw`(?<word>[\p{L}\p{M}\p{N}_]+(?:(?:['’&]|\.(?=\p{Ll}))[\p{L}\p{M}\p{N}_]+){0,8})`,
    String.raw`(?<marks>\.{2,}|[-=*_~+\x60]{2,}|<{2,}|>{2,}|[!?]+\.?(?!\.)|[!?]+|\.[!?]+|'')`,
    String.raw`(?<other>[^\s])`,
  ].join('|'),
  'uy',
)
const CLITIC = /^(.*?)(n['’]t|['’](?:s|ll|re|ve|d|m))$/isu
const IS = /^ (?:a|an|the|not|so|all)\b/
const TRAILING = /[.,;:!?)\]'’]+$/

/** @param span the part of the text to read. @returns its tokens in order, none empty, none with blanks in it. */
export function tokenize(text: string, span: Span): Word[] {
  const { start: from, end: to } = span
  const words: Word[] = []
  const push = (start: number, end: number): void => {
    if (end > start) words.push({ start, end, text: text.slice(start, end) })
  }
  let at = from
  while (at < to) {
    if (/\s/u.test(text.charAt(at))) {
      at++
      continue
    }
    SHAPES.lastIndex = at
    const found = SHAPES.exec(text)
    const groups = found?.groups ?? {}
    let end = Math.min(to, at + (found?.[0].length ?? 1))
    if (groups.web !== undefined) end -= TRAILING.exec(groups.web)?.[0].length ?? 0
    if (groups.amount !== undefined) end = Math.min(to, endOfAmount(text, end))
    if (groups.clitic !== undefined && !/[\p{L}\p{N}.)]/u.test(text.charAt(at - 1))) end = at + 1
    if (groups.word === undefined) push(at, end)
    else {
      end = endOfWord(text, at, end, to)
      cut(text, at, end, push)
    }
    at = Math.max(end, at + 1)
  }
  return joinHyphens(words, text)
}

/** “10am” are two tokens, “5G” and “3D” one. */
function endOfAmount(text: string, end: number): number {
  const unit = /^°?\p{L}+/u.exec(text.slice(end, end + 6))?.[0] ?? ''
  return UNITS.has(unit) ? end : end + unit.length
}

/** Takes in the period of an abbreviation; gives back what a period wrongly joined: “ended.the”. */
function endOfWord(text: string, start: number, end: number, to: number): number {
  const word = text.slice(start, end)
  const dot = word.indexOf('.')
  if (dot >= 0 && !WEB_ENDINGS.has(word.slice(word.lastIndexOf('.') + 1).toLowerCase())) return start + dot
  if (text.charAt(end) !== '.' || end >= to) return end
  const lower = word.toLowerCase()
  if (lower === 'no' || lower === 'nos') return /^\.\s?\d/.test(text.slice(end, end + 3)) ? end + 1 : end
  // Where it ends the sentence, the treebank parts its period.
  if (lower === 'etc')
    return /^\.(?:\s+\p{Lu}|\s*$)/u.test(text.slice(end, Math.min(to, end + 4))) ? end : end + 1
  const abbreviated =
    BEFORE_NAME.has(lower) && /^\p{Lu}|^(?:vs|v|vol|pp|p|cf|approx|ca|al)$/u.test(word)
      ? true
      : (CALENDAR.has(lower) && lower !== 'may' && /^\p{Lu}/u.test(word)) ||
        (ANYWHERE.has(lower) && /^\p{Lu}/u.test(word)) ||
        (/^\p{Lu}$/u.test(word) && /^\.\s*\p{Lu}/u.test(text.slice(end, end + 3)) && word !== 'I') ||
        (/^[bcdm]$/.test(word) && /^\.\s?\d/.test(text.slice(end, end + 3)))
  return abbreviated ? end + 1 : end
}

/** Cuts clitics off a word: “should’ve” → “should” “’ve”, “can’t” → “ca” “n’t”, “cannot” → “can” “not”. */
function cut(text: string, start: number, end: number, push: (start: number, end: number) => void): void {
  const lower = text.slice(start, end).toLowerCase()
  // “its a shame”, for “it’s”
  const fused = lower === 'its' && IS.test(text.slice(end, end + 6)) ? ['it', 's'] : FUSED.get(lower)
  if (fused !== undefined) {
    let at = start
    for (const part of fused) {
      push(at, at + part.length)
      at += part.length
    }
    return
  }
  const tails: number[] = []
  let stem = end
  for (let left = 2; left > 0; left--) {
    const clitic = CLITIC.exec(text.slice(start, stem))
    if (!clitic?.[1]) break
    tails.unshift(stem)
    stem = start + clitic[1].length
  }
  push(start, stem)
  for (const tail of tails) {
    push(stem, tail)
    stem = tail
  }
}

/** Puts together again what a hyphen does not part: prefixes and the syllables of given names. */
function joinHyphens(words: readonly Word[], text: string): Word[] {
  const joined: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const [first, hyphen, second] = [words[i], words[i + 1], words[i + 2]] as [Word, Word?, Word?]
    const tight =
      hyphen &&
      second &&
      /^[-‐‑]$/.test(hyphen.text) &&
      first.end === hyphen.start &&
      hyphen.end === second.start
    if (
      tight &&
      (isPrefixed(first, second, words[i - 1]) || isGivenName(first, second, joined.at(-1), words[i + 3]))
    ) {
      joined.push({ start: first.start, end: second.end, text: text.slice(first.start, second.end) })
      i += 2
    } else joined.push(first)
  }
  return joined
}

/** “co-founder”, “mid-1980s”, “power-wise”; not “UN-backed”, nor the middle of “Naqsh-e-Jahan”. */
const isPrefixed = (first: Word, second: Word, before: Word | undefined): boolean =>
  (PREFIXES.has(first.text.toLowerCase()) &&
    !/^\p{Lu}{2}/u.test(first.text) &&
    !(before?.text === '-' && before.end === first.start) &&
    (/^\p{L}/u.test(second.text) || /^mid$/i.test(first.text))) ||
  (SUFFIXES.has(second.text) && /^\p{L}/u.test(first.text))

/** “Kim Jong-un”, “Tsai Ing-wen”, “Ban Ki-moon”, “Chung-hee Park”: short syllables beside a capitalised name. */
function isGivenName(first: Word, second: Word, before: Word | undefined, after: Word | undefined): boolean {
  const beside = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text)
  return (
    /^\p{Lu}\p{Ll}{1,5}$/u.test(first.text) &&
    /^\p{Ll}{2,5}$/u.test(second.text) &&
    !AFTER_NAME.has(second.text) &&
    ((beside(before) && before?.end === first.start - 1) ||
      (beside(after) && after?.start === second.end + 1))
  )
}
