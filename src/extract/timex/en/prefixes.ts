/** Words before a time that belong to it: "early 1990s", "the end of March", "more than 20 years", "about 1910". */

import type { Mod } from '../meaning.ts'
import type { Item, Prefix, Sense } from '../rule.ts'

const isPlace = ({ meaning: { kind } }: Item): boolean =>
  kind === 'period' ||
  kind === 'yearly' ||
  kind === 'weekday' ||
  kind === 'shift' ||
  kind === 'clock' ||
  kind === 'era'

/** Ends at the item: `words`, then one or two blanks (or a hyphen). */
const before = (words: string, gap = ' {1,2}'): RegExp => new RegExp(`(?<![\\w])(?:${words})${gap}$`, 'i')

const mods: readonly [string, RegExp, Mod][] = [
  ['early-to-mid', before('(?:the )?early(?: |-)to(?: |-)mid', '(?:-| {1,2})'), 'START'],
  ['mid-to-late', before('(?:the )?mid(?: |-|- )to(?: |-)late', '(?:-| {1,2})'), 'END'],
  ['early', before('(?:the )?(?:very )?early(?: in)?(?: the)?', '(?:-| {1,2})'), 'START'],
  ['mid', before('(?:the )?mid(?:dle)?', '(?:-| {1,2})'), 'MID'],
  ['late', before('(?:the )?(?:very )?late(?: in)?(?: the)?', '(?:-| {1,2})'), 'END'],
  [
    'beginning',
    before('the (?:very )?(?:beginning|start|early part|early days|dawn|outset) of(?: the)?'),
    'START',
  ],
  ['middle', before('the middle of(?: the)?'), 'MID'],
  [
    'end',
    before('(?:the )?(?:very )?(?:end|close|latter part|later part|last days|final days) of(?: the)?'),
    'END',
  ],
  ['about', before('about|around|circa|ca?\\.?|approximately|roughly|some(?:time)? (?:around|in)'), 'APPROX'],
]

const NEAR =
  '(?:very )?(?:shortly|soon|just|right|immediately|well|some ?time|not long|(?:(?:a )?few )?(?:moments|seconds|minutes))'

/** "shortly after 7 a.m.", "just before noon": near a time of day, on one side of it. */
const sides: readonly [string, RegExp, Mod][] = [
  ['shortly-after', before(`${NEAR} (?:after|past)`), 'AFTER'],
  ['shortly-before', before(`${NEAR} before`), 'BEFORE'],
]

/** In the order in which they are tried: "no more than" is not "more than". */
const lengths: readonly [string, RegExp, Mod][] = [
  ['at-least', before('at least|no less than|no fewer than|a minimum of'), 'EQUAL_OR_MORE'],
  ['at-most', before('up to|at most|no more than|not more than|as many as|a maximum of'), 'EQUAL_OR_LESS'],
  ['more-than', before('(?:well |far |much )?(?:more than|over|upwards of|in excess of)'), 'MORE_THAN'],
  [
    'less-than',
    before('(?:well |far |much )?(?:less than|fewer than|under|nearly|almost|not quite|close to|just under)'),
    'LESS_THAN',
  ],
  ['about-length', before('about|around|approximately|roughly|some|an estimated|or so'), 'APPROX'],
]

/** "later that month", "earlier this year", "later Tuesday": part of the expression, the value stays. */
const LATER = before('later(?: on)?(?: in)?|earlier(?: in)?')

/** The same with a modifier, where it has none of its own. */
function keep({ meaning, mod }: Item, added?: Mod): Sense {
  const kept = mod ?? added
  return { meaning, ...(kept && { mod: kept }) }
}

export const PREFIXES: readonly Prefix[] = [
  ...mods.map(
    ([id, pattern, mod]): Prefix => ({
      id,
      pattern,
      apply: item =>
        isPlace(item) && item.mod === undefined && (mod !== 'APPROX' || item.meaning.kind !== 'clock')
          ? keep(item, mod)
          : null,
    }),
  ),
  ...sides.map(
    ([id, pattern, mod]): Prefix => ({
      id,
      pattern,
      apply: item => (item.meaning.kind === 'clock' && item.mod === undefined ? keep(item, mod) : null),
    }),
  ),
  ...lengths.map(
    ([id, pattern, mod]): Prefix => ({
      id,
      pattern,
      apply: (item, text) =>
        item.meaning.kind === 'duration' &&
        item.mod === undefined &&
        !/^(?:the|past|last|next|these|recent) | period$/i.test(text)
          ? keep(item, mod)
          : null,
    }),
  ),
  {
    id: 'later',
    pattern: LATER,
    apply: item =>
      (item.meaning.kind === 'shift' && item.meaning.by === 0) || item.meaning.kind === 'weekday'
        ? keep(item)
        : null,
  },
]
