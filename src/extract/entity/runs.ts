/** Runs of words that look like names: capitals with what binds them. */
import {
  CAMPUSES,
  EPITHETS,
  NO_NAMES,
  OF_HEADS,
  ORG_HEADS,
  OTHER_HEADS,
  PARTICLES,
  PRODUCT_HEADS,
  PRODUCTS,
  STARTERS,
  TITLES,
} from '../lexicon/names/words.ts'
import { longestAt } from './gazetteer.ts'
import { FAMILY_NAMES } from './given.ts'
import { isCommon } from './learnt.ts'
import { isCapital, type Word } from './words.ts'

/** Longest run in words; what is longer is text in capitals. */
const LONGEST_RUN = 16

/** Half-open range of word indexes. */
export interface Range {
  from: number
  to: number
}

/** What one sentence cannot tell: how the document writes its words elsewhere. */
export interface Spelling {
  /** Seen with a capital where lower case was possible. */
  capital: ReadonlySet<string>
  /** Seen at the start of several sentences. */
  starts: ReadonlySet<string>
  /** Seen in lower case. */
  lower: ReadonlySet<string>
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/i
const COMPANY_FORM = /^(?:inc|ltd|llc|corp|co|jr|sr|d\.c)\.?$/i
const NUMBER = /^\d{1,4}(?:\.\d+)*[A-Za-z]{0,2}$/
const YEAR = /^(?:1[5-9]|20)\d\d$/
/** Second halves of compounds that are ordinary words. */
const COMPOUND_END =
  /^(?:led|made|born|run|wide|era|only|free|like|held|rich|poor|style|type|backed|based|owned|built|bound|born|ally|turn|and|or|to|in|on|of)$/
const POSSESSIVE = /^['’]s?$/
const BEFORE_POSSESSIVE =
  /^(?:People|Women|Men|Children|Workers?|Farmers|Veterans?|Teachers|Writers|King|Queen|St|Saint|Lloyd)$/
const FOR_HEADS =
  /^(?:Center|Centre|Council|Institute|Agency|Commission|Committee|Office|Organi[sz]ation|Society|Association|Foundation|Fund|Movement|Campaign|Conference|Bank|Initiative|Coalition|Alliance|Secretary)$/

/** Whether a sentence is written with capitals throughout, so that they say nothing. */
export function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => /^\p{L}{4,}/u.test(text))
  return long.length > 2 && long.filter(({ text }) => isCapital(text)).length >= long.length * 0.8
}

/** Whether a sentence is written in capital letters. */
export function isShouted(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => /^\p{L}{4,}/u.test(text))
  return long.length > 3 && long.filter(({ text }) => /^\p{Lu}+$/u.test(text)).length >= long.length * 0.8
}

/**
 * Finds the runs of a sentence.
 * @param plain whether capitals alone make a name; otherwise a word must be known from the document or the tables.
 */
export function runsOf(words: readonly Word[], spelling: Spelling, plain: boolean): Range[] {
  const texts = plain ? words.map(({ text }) => text) : withoutCapitals(words, spelling)
  const runs: Range[] = []
  let i = 0
  while (i < words.length) {
    if (!opens(words, texts, i, spelling, plain)) {
      i++
      continue
    }
    const to = endOf(words, texts, i)
    if (to - i <= LONGEST_RUN) runs.push({ from: i, to })
    i = to
  }
  return runs
}

/** A heading's words with capitals only where the rest of the text or the tables have them. */
function withoutCapitals(words: readonly Word[], { capital, starts }: Spelling): string[] {
  const texts = words.map(({ text }) => text)
  const kept = new Set<number>()
  texts.forEach((text, i) => {
    const known = longestAt(texts, i)?.length ?? (capital.has(text) || starts.has(text) ? 1 : 0)
    for (let j = i; j < i + known; j++) kept.add(j)
  })
  return texts.map((text, i) => (kept.has(i) ? text : text.toLowerCase()))
}

function opens(
  words: readonly Word[],
  texts: readonly string[],
  i: number,
  spelling: Spelling,
  plain: boolean,
): boolean {
  const text = texts[i] ?? ''
  const known = longestAt(texts, i)
  // `al-Qaida` begins in lower case.
  if (/^(?:al|el)$/.test(text)) return known !== undefined && known.length > 1
  if (!isCapital(text) || (CALENDAR.test(text) && !isGivenMonth(words, texts, i))) return false
  if (known && known.length > 1) return true
  const lower = text.toLowerCase()
  const starts = startsSentence(texts, i)
  if (lower === 'i' || (STARTERS.has(lower) && (words[i]?.upos !== 'PROPN' || starts)))
    return plain && !starts && ALSO_FIRST.test(lower) && isCapital(texts[i + 1] ?? '')
  // `US$5` is money.
  if (texts[i + 1] === '$' && words[i + 1]?.glued) return false
  const follows =
    (isCapital(texts[i + 1] ?? '') && !CALENDAR.test(texts[i + 1] ?? '')) || particlesFollow(texts, i + 1)
  if (NO_NAMES.has(lower) && !follows) return false
  if (plain && !startsSentence(texts, i)) return true
  if (plain && texts[i + 1] === 'the' && EPITHETS.has(texts[i + 2] ?? '')) return true
  if (spelling.capital.has(text) || (spelling.starts.has(text) && !spelling.lower.has(lower))) return true
  if (spelling.lower.has(lower)) return plain && follows && words[i]?.upos === 'PROPN'
  const common = isCommon([text]) && known?.known.kind !== 'demonym'
  if (known) return !common || !/^(?:VERB|ADV|ADJ)$/.test(words[i]?.upos ?? '')
  if (plain && !common && isIntroduced(texts, i)) return true
  // A word that only ever begins this sentence: an adjective as likely as a name, if a noun follows.
  if (plain && !follows && /^(?:NOUN|ADJ|ADV)$/.test(words[i + 1]?.upos ?? '')) return false
  return plain && (words[i]?.upos === 'PROPN' || /^\P{Lu}*\p{Lu}\P{Lu}*\p{Lu}/u.test(text) || follows)
}

/** `April Obando`, but not `in April Oslo …` or `April Conference`. */
const isGivenMonth = (words: readonly Word[], texts: readonly string[], i: number): boolean => {
  const [before, month, next] = [texts[i - 1] ?? '', texts[i] ?? '', texts[i + 1] ?? '']
  return (
    MONTH_NAMES.test(month) &&
    words[i]?.upos === 'PROPN' &&
    !/^(?:in|on|of|by|from|to|until|since|last|next|this|early|late|mid|-|\d+)$/i.test(before) &&
    /^\p{Lu}\p{Ll}+$/u.test(next) &&
    isName(next) &&
    !OTHER_HEADS.has(next) &&
    !ORG_HEADS.has(next) &&
    !longestAt(texts, i + 1)
  )
}
/** Short words that begin sentences, and names inside them: `the New Harbour Party`. */
export const ALSO_FIRST = /^(?:new|old|high|long|good)$/
const MONTH_NAMES = /^(?:Jan|April|May|June|August)$/

/** `Ann van der Lee`: particles and then a capital. */
function particlesFollow(texts: readonly string[], from: number): boolean {
  let at = from
  while (PARTICLES.has(texts[at] ?? '')) at++
  return at > from && isCapital(texts[at] ?? '')
}

/** `Lund, a maker of pumps`, `Lund chief executive Ann Lee`, `Lars “Bear” Lund`: what stands behind it tells that it is a name. */
const isIntroduced = (texts: readonly string[], i: number): boolean => {
  const behind = texts.slice(i + 1, i + 5)
  if (behind[0] === ',') return /^(?:an?|the|who|which|whose)$/.test(behind[1] ?? '')
  if (isNickname(behind)) return true
  return [1, 2].some(
    length => TITLES.has(behind.slice(0, length).join(' ')) && isCapital(behind[length] ?? ''),
  )
}

/** Whether a capital at this place says nothing. */
export function startsSentence(texts: readonly string[], i: number): boolean {
  const before = texts[i - 1]
  return before === undefined || /^["“‘'([:;.!?…—–*•-]$/.test(before) || before === "''" || before === '``'
}

/** @returns the index after the run's last word. */
function endOf(words: readonly Word[], texts: readonly string[], from: number): number {
  const known = longestAt(texts, from)
  let to = from + (known?.length ?? 1)
  // The whole of a text in capitals is one run, passed over in one go.
  for (;;) {
    const next = stepOver(words, texts, Math.max(from, to - LONGEST_RUN), to)
    if (next === to) return to
    to = next
  }
}

/** @returns how far the run goes on at `to`, or `to` where it ends. */
function stepOver(words: readonly Word[], texts: readonly string[], from: number, to: number): number {
  const last = texts[to - 1] ?? ''
  const next = texts[to] ?? ''
  const after = texts[to + 1] ?? ''
  const third = texts[to + 2] ?? ''
  const glued = words[to]?.glued === true
  if (/^[-‐‑]$/.test(next)) {
    if (!glued || words[to + 1]?.glued !== true) return to
    if (isCapital(after)) return longestAt(texts, to + 1) && longestAt(texts, to - 1) ? to : to + 2
    const long = FAMILY_NAMES.has(texts[to - 2] ?? '') ? 7 : 5
    const syllable =
      /^\p{Ll}+$/u.test(after) && after.length <= long && !COMPOUND_END.test(after) && to - from > 1
    return syllable ? to + 2 : to
  }
  if (isName(next)) return glued && !/\.$/.test(last) ? to : to + (longestAt(texts, to)?.length ?? 1)
  if (next === '&' && isName(after)) return to + 2
  if (next === ',' && COMPANY_FORM.test(after)) return to + 2
  if (next === 'I' && (RULER.test(texts[to - 2] ?? '') || after === 'of')) return to + 1
  if (isCampus(texts, from, to)) return to + 1 + (longestAt(texts, to + 1)?.length ?? 1)
  if (
    NUMBER.test(next) &&
    !YEAR.test(next) &&
    isProduct(last) &&
    !/^(?:%|percent|per|million|billion)$/.test(after)
  )
    return to + 1
  if (POSSESSIVE.test(next)) return BEFORE_POSSESSIVE.test(last) && isName(after) ? to + 2 : to
  if (next === 'the' && EPITHETS.has(after)) return to + 2
  if (next === 'of' && TITLES.has(`${last} of ${after}`.toLowerCase())) return to + 2
  if (next === 'of' && OF_HEADS.has(last)) {
    if (isName(after)) return to + 2
    return /^(?:the|a)$/.test(after) && isName(third) ? to + 3 : to
  }
  if ((next === 'for' || next === 'on') && FOR_HEADS.test(last)) {
    if (isName(after)) return to + 2
    if (after === 'the' && isName(third)) return to + 3
  }
  // `Society for the Protection of Owls`
  if (next === 'of' && isName(after) && texts.slice(from, to).includes('for')) return to + 2
  // `Lars “Bear” Lund`
  if (isNickname(texts.slice(to, to + 4))) return to + 4
  if (
    next === 'and' &&
    isName(after) &&
    texts.slice(from, to).some(text => text === 'of' || text === 'for')
  ) {
    return ORG_HEADS.has(texts[from] ?? '') || OF_HEADS.has(texts[from] ?? '') ? to + 2 : to
  }
  if (PARTICLES.has(next)) {
    if (isName(after)) return to + 2
    if (/^-$/.test(after) && isName(third)) return to + 3
    if (PARTICLES.has(after) && isName(third)) return to + 3
  }
  return to
}

const RULER = /^(?:Pope|King|Queen|Emperor|Empress|Tsar|Czar|Sultan|Shah|Prince)$/

/** `University of California, Berkeley`, `University of Texas at Austin`. */
function isCampus(texts: readonly string[], from: number, to: number): boolean {
  const university = texts.lastIndexOf('University', to - 1)
  if (university < from || texts[university + 1] !== 'of' || !isName(texts[to + 1] ?? '')) return false
  const state = longestAt(texts, university + 2)
  if (state?.known.kind !== 'region' || university + 2 + state.length !== to) return false
  if (texts[to] === 'at') return true
  return (
    texts[to] === ',' &&
    (CAMPUSES.has(texts[to + 1] ?? '') || longestAt(texts, to + 1)?.known.kind === 'city')
  )
}

/** `“Bear” Lund`. */
const isNickname = ([open = '', nick = '', close = '', last = '']: readonly string[]): boolean =>
  /^["“‘']$/.test(open) && isName(nick) && /^["”’']$/.test(close) && isName(last)

const isName = (text: string): boolean => isCapital(text) && !CALENDAR.test(text) && text !== 'I'

const isProduct = (text: string): boolean =>
  PRODUCTS.has(text) ||
  PRODUCT_HEADS.has(text) ||
  /^\p{Ll}{1,2}\p{Lu}/u.test(text) ||
  /^(?:Boeing|Airbus|Apollo|Flight)$/.test(text)
