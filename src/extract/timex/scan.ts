/** Finds time expressions in a block: rules, then prefixes and joins. Linear in the length of the text. */

import type { Item, Join, Language, Match, Prefix, Reading, Rule } from './rule.ts'
import { shareYears } from './share.ts'

/** Characters of context a rule may look at on either side. */
const CONTEXT = 40

export interface Site {
  /** The block's text, plain (see `plain.ts`): as long as the original. */
  text: string
  language: string
  /** Part of speech of the token that starts at an offset into `text`. */
  upos(start: number): string | undefined
}

/** The items of a block in order, none overlapping another; offsets into `site.text`. */
export function scan(site: Site, { rules, prefixes, joins, link }: Language): Item[] {
  const plain = leftmostLongest(rules.flatMap((rule, order) => matches(site, rule, order)))
  const items = extend(joined(extend(plain, site.text, prefixes), site.text, joins), site.text, prefixes)
  return shareYears(items, site.text, link)
}

interface Candidate {
  start: number
  end: number
  order: number
  items: Item[]
}

function matches(site: Site, rule: Rule, order: number): Candidate[] {
  const found: Candidate[] = []
  for (const match of site.text.matchAll(rule.pattern)) {
    const start = match.index
    const end = start + match[0].length
    const read = rule.read(asMatch(site, match, start, end))
    if (read === null) continue
    const readings: readonly Reading[] = 'meaning' in read ? [read] : read
    const items = readings.map(({ meaning, mod, span }) => ({
      start: span?.start ?? start,
      end: span?.end ?? end,
      rule: rule.id,
      meaning,
      ...(mod && { mod }),
    }))
    found.push({ start: items[0]?.start ?? start, end: items.at(-1)?.end ?? end, order, items })
  }
  return found
}

function asMatch(site: Site, match: RegExpExecArray, start: number, end: number): Match {
  const groups = match.groups ?? {}
  return {
    start,
    end,
    text: match[0],
    groups,
    span(group) {
      const [from, to] = match.indices?.groups?.[group] ?? [start, end]
      return { start: from, end: to }
    },
    before: site.text.slice(Math.max(0, start - CONTEXT), start),
    after: site.text.slice(end, end + CONTEXT),
    upos: site.upos,
    language: site.language,
  }
}

/** Of overlapping candidates the one that starts first, of those the longest, of those the earlier rule's. */
function leftmostLongest(candidates: Candidate[]): Item[] {
  candidates.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order)
  const kept: Item[] = []
  let free = 0
  for (const { start, end, items } of candidates) {
    if (start < free) continue
    kept.push(...items)
    free = end
  }
  return kept
}

function extend(items: Item[], text: string, prefixes: readonly Prefix[]): Item[] {
  let free = 0
  return items.map(item => {
    let read = item
    for (const { pattern, apply } of prefixes) {
      const window = text.slice(Math.max(free, read.start - CONTEXT), read.start)
      const match = pattern.exec(window)
      const changed = match && apply(read, text.slice(read.start, read.end))
      if (match && changed)
        read = { rule: read.rule, start: read.start - match[0].length, end: read.end, ...changed }
    }
    free = item.end
    return read
  })
}

function joined(items: Item[], text: string, joins: readonly Join[]): Item[] {
  const kept: Item[] = []
  for (const item of items) {
    let right = item
    for (let left = kept.at(-1); left; left = kept.at(-1)) {
      const whole = together(left, right, text, joins)
      if (!whole) break
      kept.pop()
      right = whole
    }
    kept.push(right)
  }
  return kept
}

/** Longest stretch between two items that still makes one of them. */
const GAP = 24

function together(left: Item, right: Item, text: string, joins: readonly Join[]): Item | null {
  if (right.start - left.end > GAP) return null
  const between = text.slice(left.end, right.start)
  for (const { between: pattern, join } of joins) {
    const whole = pattern.test(between) ? join(left, right) : null
    if (whole) return { start: left.start, end: right.end, rule: left.rule, ...whole }
  }
  return null
}
