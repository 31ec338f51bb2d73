/** Whether a word that could be a month is one: not "may", "march", "mar", "dec" or a person called June. */
import type { Match } from '../rule.ts'

/** Words that a month follows. */
const BEFORE =
  /(?:^|[^\w])(?:in|since|until|till|by|of|from|to|through|throughout|during|before|after|for|between|and|or|early|late|mid|this|last|next|every|each|previous|following|coming|past|around|about|the|a|an|on|as of|beginning|ending|starting|ended|began|begins|same|until about|than|its|his|their|our)[ -]{1,2}(?:(?:early|late|mid)[ -])?$|[(/,\u002d]\s?$/i
/** Months that are also common words or names of people. */
const AMBIGUOUS = /^(?:may|march)$/i
/** A range or list that goes on with another month. */
const GOES_ON = /^ ?(?:-|\/|to|through|and|or|until|,) ?(?:[A-Z][a-z]{2,8}\b|mid|early|late)/

/**
 * @param group the group of the match with the month in it.
 * @param dated whether a day or year stands with it, so that little doubt is left.
 */
export function isMonthName(match: Match, group: string, dated: boolean): boolean {
  const word = match.groups[group] ?? ''
  const capital = /^[A-Z]/.test(word)
  if (dated) return capital || !/^(?:may|march|mar|dec|sun|sat)$/i.test(word)
  if (!capital || (/^[A-Z]{2,}$/.test(word) && /^(?:MAR|DEC|JAN|JUN|SEP|MAY|MARCH)$/.test(word))) return false
  if (/^(?:Mar|Dec|Jan|Jun|Sep|Nov|Oct|Feb|Apr|Jul|Aug)$/.test(word)) return BEFORE.test(match.before)
  if (!AMBIGUOUS.test(word)) return !isName(match)
  if (match.upos(match.start) === 'AUX' || match.upos(match.start) === 'VERB') return false
  if (/^(?:may|march)$/i.test(word) && /^\s+(?:not|be|have|on|we|he|she|they|it|you|I)\b/.test(match.after)) {
    if (!/\b(?:in|since|until|by|of|last|next|this)\s$/i.test(match.before)) return false
  }
  if (/^march$/i.test(word) && /\bthe $/.test(match.before) && /^ (?:for|on|to|of)\b/.test(match.after))
    return false
  return (BEFORE.test(match.before) || GOES_ON.test(match.after)) && !isName(match)
}

/** Words before a month that leave no doubt, whatever capital follows. */
const CERTAIN =
  /\b(?:in|since|until|by|last|next|this|the|early|late|mid|from|between|during|after|before)[ -]$/i

/** A first name before a surname ("April Jones"), or the last word of a name ("Theresa May"). */
function isName({ text, before, after }: Match): boolean {
  if (CERTAIN.test(before)) return false
  if (/^(?:April|May|June|August|Jan)$/.test(text) && /^ [A-Z][a-z]+/.test(after)) return true
  return /^(?:May|March|June|August)$/.test(text) && /\b(?:[A-Z][a-z]+|Mr\.?|Mrs\.?|Ms\.?) $/.test(before)
}
