/** Named periods of history, from a table: "the Soviet era", "since World War II". */
import { ERAS, type Era } from '../../lexicon/time/eras.ts'
import type { Rule } from '../rule.ts'
import { anyOf, pattern } from './pattern.ts'

const QUALIFIED = new Map(ERAS.flatMap(era => era.qualified.map((name): [string, Era] => [name, era])))
const NAMED = new Map(ERAS.flatMap(era => era.names.map((name): [string, Era] => [name, era])))

/** A name alone counts as a time only where a preposition of time shows that the period is meant, not the event. */
const DURING =
  '(?<=\\b(?:during|throughout|since|until|(?:end|height|start|beginning|outbreak|years|days) of) (?:the )?)'

export const era: Rule = {
  id: 'era',
  pattern: pattern(
    `(?:the )?(?<qualified>${anyOf([...QUALIFIED.keys()])})_(?:era|period|years|times|age)|${DURING}(?<named>${anyOf([...NAMED.keys()])})`,
  ),
  read({ groups, after }) {
    const { qualified, named } = groups
    const found = qualified ? QUALIFIED.get(qualified.toLowerCase()) : NAMED.get((named ?? '').toLowerCase())
    if (
      !found ||
      (!/[A-Z]/.test(qualified ?? named ?? '') && !/^(?:inter|medieval)/i.test(qualified ?? named ?? ''))
    )
      return null
    if (named && /^ (?:veterans?|memorial|bomb|history|battle)\b/.test(after)) return null
    return {
      meaning: {
        kind: 'era',
        name: found.name,
        from: found.from,
        to: found.to,
        approximate: found.approximate ?? false,
        source: found.source,
      },
    }
  },
}
