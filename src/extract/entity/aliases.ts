/** Other names that the text itself gives someone: `Ann Lee (born Anna Obando)`, `Ann Lee, better known as Lia`. */
import { ALSO_CALLED, IN_LANGUAGE, OFTEN_CALLED } from '../lexicon/names/aliases.ts'
import type { Found } from './find.ts'
import { type Group, typeOfGroup } from './group.ts'
import { bySpan, join, type Rule, SAINT, startOf } from './join.ts'

/** How many names before the other name are looked at, and how far they may stand. */
const NEIGHBOURS = 8
const FAR = 400

const OPENING = `(?:the |a |an )?["“‘']?`
/** What stands between a name and the other one where nothing else does, brackets left out. */
const BESIDE = new RegExp(`^ ?,? ?(?:who (?:is|was) )?(?:${ALSO_CALLED}) ${OPENING}$`)
/** `Ann Lee was a painter, commonly known as`. */
const DESCRIBED = new RegExp(`^ ?,? (?:is|was) (?:an?|the) [^.;:()]*, (?:${OFTEN_CALLED}) ${OPENING}$`)
/** The last part of an open bracket: `née`, `Arabic: زها حديد`, `Latin:`. */
const BRACKETED = new RegExp(
  `^ ?(?:(?:${ALSO_CALLED}) ${OPENING}|(?:${IN_LANGUAGE}): ?[^\\p{Script=Latin},;]*)$`,
  'u',
)
const NEE = /\b(?:n[ée]e|born|maiden name:?) $/

/** Joins the names a text gives as others of the same person, body or place. @param text the article. */
export const alsoCalled =
  (text: string): Rule =>
  groups => {
    const all = groups.flatMap(group => group.names.map(name => ({ name, group })))
    all.sort((a, b) => bySpan(a.name, b.name))
    const targets = new Map<Group, Group>()
    all.forEach(({ name, group }, i) => {
      if (targets.has(group) || group.known) return
      for (let j = i - 1; j >= Math.max(0, i - NEIGHBOURS); j--) {
        const bearer = all[j]
        if (!bearer || bearer.name.sentence !== name.sentence) return
        if (bearer.group === group || name.start - bearer.name.end > FAR) continue
        const between = text.slice(bearer.name.end, name.start)
        if (!says(between, bearer.name) || !mayBe(bearer.group, group, between)) continue
        const later = startOf(group) > startOf(bearer.group)
        targets.set(later ? group : bearer.group, later ? bearer.group : group)
        return
      }
    })
    return join(groups, group => targets.get(group))
  }

/** Whether the words between two names say that the second is another name of the first. */
function says(between: string, bearer: Found): boolean {
  const open = between.lastIndexOf('(')
  const inside = open > between.lastIndexOf(')') ? between.slice(open + 1) : undefined
  const before = plain(inside === undefined ? between : between.slice(0, open))
  if (inside !== undefined) return /^ ?$/.test(before) && BRACKETED.test(inside.split(/[;,]/).at(-1) ?? '')
  return BESIDE.test(before) || (opensSentence(bearer) && DESCRIBED.test(before))
}

/** Without brackets that are closed, and without the blank before them. */
const plain = (words: string): string => words.replace(/ ?\([^()]*\)| ?\[[^[\]]*\]/g, '')

const opensSentence = ({ words, name }: Found): boolean =>
  words.slice(0, name.from).every(({ text }) => /^\p{Lu}\p{Ll}*\.?$|^the$/u.test(text))

/** Whether one may bear the other's name. A surname by birth is others' too, unless it stands only here. */
function mayBe(bearer: Group, other: Group, between: string): boolean {
  const types = [typeOfGroup(bearer), typeOfGroup(other)]
  if (bearer.known || !types.includes('Person'))
    return types[0] === types[1] && types[0] !== 'Other' && !NEE.test(between)
  if ([bearer, other].some(group => typeOfGroup(group) === 'Place' && !SAINT.test(group.core[0] ?? '')))
    return false
  return other.core.length > 1 || other.names.length === 1 || !NEE.test(between)
}
