/** Sets right what the tagger, which sees one sentence at a time, most often gets wrong. */
import { EVENT_NOUNS } from '../lexicon/events/nouns.ts'
import { SAY } from '../lexicon/grammar/clauses.ts'
import { BE, HAVE, IRREGULAR_PAST } from '../lexicon/grammar/verb-forms.ts'

const upper = (word: string): boolean => /^\p{Lu}/u.test(word)

/**
 * @param sentences the words of all sentences. @param tags their labels, such as `VERB VBD`.
 * @returns the labels, put right.
 */
export function repairTags(
  sentences: readonly (readonly string[])[],
  tags: readonly (readonly string[])[],
): string[][] {
  const names = namesOf(sentences, tags)
  return sentences.map((words, s) => {
    const repaired = [...(tags[s] ?? [])]
    words.forEach((word, i) => {
      const label = repaired[i] ?? ''
      const lower = word.toLowerCase()
      if (names.has(word) && !label.startsWith('PROPN') && !/^(?:ADJ|NUM|X)/.test(label))
        repaired[i] = 'PROPN NNP'
      else if (IRREGULAR_PAST.has(lower) && !/^(?:VERB (?:VBD|VBN)|PROPN|NOUN|ADJ)/.test(label))
        repaired[i] = 'VERB VBD'
      if (isPastTense(words, repaired, i)) repaired[i] = 'VERB VBD'
      if (isUpheaval(words, repaired, i)) repaired[i] = 'NOUN NN'
      if (isPastAfterBut(words, repaired, i)) repaired[i] = 'VERB VBD'
      if (isPlanVerb(words, repaired, i)) repaired[i] = 'VERB VBZ'
      if (isTitleVerb(words, repaired, i)) repaired[i] = word.endsWith('s') ? 'VERB VBZ' : 'VERB VBP'
      if (isLonePast(words, repaired, i)) repaired[i] = 'VERB VBD'
      if (isCompanyForm(words, repaired, i)) repaired[i] = 'PROPN NNP'
      if (isAge(words, i)) repaired[i] = 'ADJ JJ'
      if (isDoneBy(words, repaired, i)) repaired[i] = 'VERB VBN'
      if (isAsideVerb(words, tags[s] ?? [], i)) repaired[i] = 'VERB VBP'
      if (isPlaceOfStay(words, repaired, i)) {
        repaired[i - 1] = 'ADP IN'
        repaired[i] = 'NOUN NN'
      }
      if (HAVE.has(lower) || BE.has(lower)) compound(repaired, i)
    })
    return repaired
  })
}

/** “A passenger train struck a lorry”: a past form that is no noun, between a noun and an article. */
const isPastTense = (words: readonly string[], tags: readonly string[], i: number): boolean =>
  /^NOUN/.test(tags[i] ?? '') &&
  /^(?:NOUN|PROPN)/.test(tags[i - 1] ?? '') &&
  tags[i + 1] === 'DET DT' &&
  /^(?:struck|shook|swept|drove|threw|tore|broke|woke|sank|wrote|rode|flew|blew|froze|chose|spoke|wore|took|gave|went|fell|grew|drew|hid|held|sold|told|brought|bought|fought|caught|sought|taught|overran|withdrew|overthrew|forbade)$/.test(
    words[i] ?? '',
  )

/** “an earthquake destroyed”: a noun for a happening between an article and a verb, taken for an adjective. */
const isUpheaval = (words: readonly string[], tags: readonly string[], i: number): boolean =>
  tags[i] === 'ADJ JJ' &&
  tags[i - 1] === 'DET DT' &&
  /^VERB VB[DN]$/.test(tags[i + 1] ?? '') &&
  EVENT_NOUNS.has(words[i] ?? '')

/** “but an earthquake destroyed most of it”: a clause that “but” opens has a finite verb. */
function isPastAfterBut(words: readonly string[], tags: readonly string[], i: number): boolean {
  if (tags[i] !== 'VERB VBN' || !/^NOUN/.test(tags[i - 1] ?? '') || /^by$/.test(words[i + 1] ?? ''))
    return false
  let but = i - 1
  while (/^(?:NOUN|DET|ADJ|NUM)/.test(tags[but] ?? '')) but--
  if (words[but] !== 'but') return false
  const end = tags.findIndex((tag, j) => j > i && tag.startsWith('PUNCT'))
  return !tags.slice(but, end < 0 ? tags.length : end).some(tag => /^(?:AUX|VERB (?:VBD|VBZ|VBP))/.test(tag))
}

/** “the firm, founded in 1951, plans to open a plant”, “the team plans to drill”: before “to” and a verb it is no plural. */
const isPlanVerb = (words: readonly string[], tags: readonly string[], i: number): boolean =>
  tags[i] === 'NOUN NNS' &&
  (words[i - 1] === ',' || (/ NNP?$/.test(tags[i - 1] ?? '') && isOnlyVerb(words, tags, i))) &&
  words[i + 1] === 'to' &&
  / VB$/.test(tags[i + 2] ?? '') &&
  /^(?:plans|aims|hopes|wants|needs|attempts|claims|promises|offers|looks|moves|struggles)$/.test(
    words[i] ?? '',
  )

/** “government plans to cut taxes failed” has another: whether no finite verb stands between the marks around a word. */
function isOnlyVerb(words: readonly string[], tags: readonly string[], i: number): boolean {
  const isMark = (word: string): boolean => /^[,.;:"]$/.test(word)
  const from = words.slice(0, i).findLastIndex(isMark) + 1
  const end = words.findIndex((word, j) => j > i && isMark(word))
  return !tags
    .slice(from, end < 0 ? tags.length : end)
    .some(
      (tag, at, all) =>
        from + at !== i &&
        (/ (?:VBD|VBZ|VBP|MD)$/.test(tag) || (/ VBN$/.test(tag) && !/^AUX/.test(all[at - 1] ?? ''))),
    )
}

/**
 * “Volvo named her chief executive”, ““The roof fell,” he said”: what looks like a participle or a noun, behind a noun and
 * before what it is done to or the end of what is quoted, where nothing else between the marks is finite.
 */
function isLonePast(words: readonly string[], tags: readonly string[], i: number): boolean {
  const word = words[i] ?? ''
  const past = / VBN$/.test(tags[i] ?? '') || (/^NOUN NN$/.test(tags[i] ?? '') && word === 'fell')
  if (!past || !/^(?:NOUN|PROPN|PRON PRP)/.test(tags[i - 1] ?? '') || !isOnlyVerb(words, tags, i))
    return false
  const quoted = /^[,.]$/.test(words[i + 1] ?? '') && words[i + 2] === '"'
  return quoted || / (?:DT|NNP|PRP|PRP\$)$/.test(tags[i + 1] ?? '')
}

/**
 * “Harbour Lines posts record loss”, “Car sales plunge by a third”: in a title, which has no end mark and no other verb,
 * what agrees with the noun before it and is followed by what it does or how.
 */
function isTitleVerb(words: readonly string[], tags: readonly string[], i: number): boolean {
  const word = words[i] ?? ''
  const before = tags[i - 1] ?? ''
  if (!/^NOUN/.test(tags[i] ?? '') || !/^(?:NOUN|PROPN)/.test(before)) return false
  if (/^[.?!:;"]$/.test(words.at(-1) ?? '') || !isOnlyVerb(words, tags, i)) return false
  const next = tags[i + 1] ?? ''
  if (TITLE_DEEDS.test(word))
    return / NNPS?$| NN$/.test(before) && /^(?:ADJ|NUM|SYM|DET|PROPN|NOUN)/.test(next)
  if (!TITLE_MOVES.test(word)) return false
  const agrees = word.endsWith('s') ? / NNP?$/.test(before) : / NNP?S$/.test(before)
  return agrees && (next === '' || /^(?:ADP|ADV|NUM|SCONJ|PUNCT ,)/.test(next)) && words[i + 1] !== 'of'
}

/** What titles say someone does, and how they say figures move: each also a noun. */
const TITLE_DEEDS =
  /^(?:posts|files|wins|claims|reports|offers|names|backs|hits|slams|cuts|faces|plans|seeks|bans|hosts)$/
const TITLE_MOVES =
  /^(?:rise|fall|jump|drop|plunge|surge|soar|slump|climb|tumble|dip|slide|spike|rally|gain|sink|rocket)s?$/

/** Forms of companies behind their names. */
const COMPANY_FORM = /^(?:AS|ASA|AB|AG|SA|SE|NV|BV|OY|PLC|plc|SPA|KG|LLC|LTD|INC|SpA|GmbH|Oyj)$/

/** “Brandvik AS”, “Harbour NV”: a form of company behind a name. */
const isCompanyForm = (words: readonly string[], tags: readonly string[], i: number): boolean =>
  COMPANY_FORM.test(words[i] ?? '') &&
  /^PROPN/.test(tags[i - 1] ?? '') &&
  // not in a headline of capitals
  /\p{Ll}/u.test(words[i - 1] ?? '')

/** A word as the parser is shown it: “AS” would be taken for the conjunction, whatever its tag. */
export const shown = (word: string, tag: string): string =>
  tag.startsWith('PROPN') && COMPANY_FORM.test(word) ? 'Inc' : word

/** “the driver, police say, fled”: between a plural and a comma it is a verb. */
const isAsideVerb = (words: readonly string[], tags: readonly string[], i: number): boolean =>
  SAY.has(words[i] ?? '') &&
  /^[,.]$/.test(words[i + 1] ?? '') &&
  words.slice(Math.max(0, i - LONGEST_ASIDE), i - 1).includes(',') &&
  (/ NNP?S$/.test(tags[i - 1] ?? '') || words[i - 1] === 'police')

/** “died aged 70”: no happening. */
const isAge = (words: readonly string[], i: number): boolean =>
  words[i] === 'aged' && /^\d+$/.test(words[i + 1] ?? '')

/** “the man struck by a stone”, “Ana Orr, arrested by police, …”: what is done by someone is no past tense and no noun. */
const isDoneBy = (words: readonly string[], tags: readonly string[], i: number): boolean =>
  words[i + 1] === 'by' &&
  ((tags[i] === 'VERB VBD' && words[i - 1] === ',') ||
    (/^NOUN/.test(tags[i] ?? '') && words[i] !== 'left' && IRREGULAR_PAST.has(words[i] ?? '')))

/** “taken to hospital”: a place without an article is no infinitive. */
const isPlaceOfStay = (words: readonly string[], tags: readonly string[], i: number): boolean =>
  words[i - 1] === 'to' &&
  / VB$/.test(tags[i] ?? '') &&
  /^(?:hospital|prison|parliament|church|college|university|congress|safety|heaven)$/.test(words[i] ?? '')

/** How far before its verb the comma of an aside can stand. */
const LONGEST_ASIDE = 6

/** “having previously served”, “were hailed”: an auxiliary, and a participle after at most two adverbs. */
function compound(tags: string[], i: number): void {
  let next = i + 1
  // “had “misled buyers””: marks do not part them
  while (next < i + 3 && /^(?:ADV|PART RB|PUNCT (?:``|''))/.test(tags[next] ?? '')) next++
  if (!/^VERB (?:VBN|VBD)$/.test(tags[next] ?? '')) return
  tags[next] = 'VERB VBN'
  tags[i] = `AUX ${tags[i]?.split(' ')[1] ?? 'VBD'}`
}

/** Words that stand as names inside a sentence, and never in lower case: at its beginning they are names too. */
function namesOf(
  sentences: readonly (readonly string[])[],
  tags: readonly (readonly string[])[],
): Set<string> {
  const names = new Set<string>()
  const common = new Set<string>()
  sentences.forEach((words, s) => {
    words.forEach((word, i) => {
      if (i > 0 && upper(word) && tags[s]?.[i] === 'PROPN NNP') names.add(word)
      else if (/^\p{Ll}/u.test(word)) common.add(word)
    })
  })
  return new Set([...names].filter(name => !common.has(name.toLowerCase()) && /\p{Ll}/u.test(name)))
}
