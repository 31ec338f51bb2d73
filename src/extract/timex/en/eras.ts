/** Named periods of history, from a table: "the Soviet era", "since World War II", "the Middle Ages". */
import { ERAS, type Era } from '../../lexicon/time/eras.ts'
import type { Meaning, Mod } from '../meaning.ts'
import type { Rule } from '../rule.ts'
import { anyOf, pattern } from './pattern.ts'

const byName = (names: (era: Era) => readonly string[]): Map<string, Era> =>
  new Map(ERAS.flatMap(era => names(era).map((name): [string, Era] => [name, era])))

const QUALIFIED = byName(({ qualified }) => qualified)
const NAMED = byName(({ names }) => names)
const REIGNS = byName(({ reigns = [] }) => reigns)
const AGES = byName(({ ages = [] }) => ages)

/** A name alone counts as a time only where a preposition of time shows that the period is meant, not the event. */
const DURING =
  '(?<=\\b(?:during|throughout|since|until|(?:end|height|start|beginning|outbreak|years|days) of) (?:the )?)'
/** Of a reign also "in" shows that. */
const IN =
  '(?<=\\b(?:during|throughout|since|until|in|(?:end|height|start|beginning|years|days) of) (?:the )?)'

const meaningOf = ({ name, from, to, approximate, source }: Era): Meaning => ({
  kind: 'era',
  name,
  from,
  to,
  approximate: approximate ?? false,
  source,
})

export const era: Rule = {
  id: 'era',
  pattern: pattern(
    `(?:the )?(?<qualified>${anyOf([...QUALIFIED.keys()])})_(?:era|period|years|times|age)|${DURING}(?<named>${anyOf([...NAMED.keys()])})|${IN}(?<reign>${anyOf([...REIGNS.keys()])})`,
  ),
  read(match) {
    const { qualified, named, reign } = match.groups
    const name = qualified ?? named ?? reign ?? ''
    const found = (qualified ? QUALIFIED : named ? NAMED : REIGNS).get(name.toLowerCase())
    if (
      !found ||
      (!/[A-Z]/.test(name) && !/^(?:inter|medieval|antebellum|tsarist|czarist|apartheid)/.test(name))
    )
      return null
    if (named && /^ (?:veterans?|memorial|bomb|history|battle)\b/.test(match.after)) return null
    // "The Vietnam-era trucks": the article is theirs.
    const adjective = /-era$/i.test(match.text) && /^ [a-z]/.test(match.after)
    return {
      meaning: meaningOf(found),
      ...(adjective && { span: { start: match.span('qualified').start, end: match.end } }),
    }
  },
}

const PARTS: Readonly<Record<string, Mod>> = { early: 'START', middle: 'MID', late: 'END' }

/** "the Bronze Age", "the late Middle Ages", "the High Middle Ages". */
export const age: Rule = {
  id: 'age',
  pattern: pattern(`the (?:(?<part>early|middle|late|high) )?(?<age>${anyOf([...AGES.keys()])})`),
  read({ groups: { part, age: name = '' } }) {
    const found = AGES.get(name.toLowerCase())
    if (!found || !/^[A-Z]/.test(name)) return null
    const mod = part === undefined ? undefined : PARTS[part.toLowerCase()]
    return { meaning: meaningOf(found), ...(mod && { mod }) }
  },
}
