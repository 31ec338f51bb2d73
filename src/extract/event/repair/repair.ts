/**
 * Corrections of trees before events are read from them: the few mistakes of the parser that would change who did what.
 * Each rule looks at one construction and only where the words leave no doubt.
 */
import type { Token } from '../../document.ts'
import { accordingTo } from './according-to.ts'
import { apposedSpeaker } from './apposed-speaker.ts'
import { capitalConjunction } from './capital-conjunction.ts'
import { colonClause } from './colon-clause.ts'
import { coordinatedClause } from './coordinated-clause.ts'
import { copulaPredicate } from './copula-predicate.ts'
import { denials } from './denials.ts'
import { doubleSubject } from './double-subject.ts'
import { dueTo } from './due-to.ts'
import { failureTo } from './failure-to.ts'
import { having } from './having.ts'
import { intransitivePast } from './intransitive-past.ts'
import { matrixVerb } from './matrix-verb.ts'
import { misreadName } from './misread-name.ts'
import { namedObject } from './named-object.ts'
import { objectControl } from './object-control.ts'
import { openingClause } from './opening-clause.ts'
import { openingParticiple } from './opening-participle.ts'
import { participleSubject } from './participle-subject.ts'
import { reachedSubject } from './reached-subject.ts'
import { reducedClause } from './reduced-clause.ts'
import { relativeClause } from './relative-clause.ts'
import { reportedThat } from './reported-that.ts'
import type { Asked, Repair } from './rule.ts'
import { saidAfter } from './said-after.ts'
import { saidBefore } from './said-before.ts'
import { saidInStatement } from './said-in-statement.ts'
import { saidParticiple } from './said-participle.ts'
import { temporalClause } from './temporal-clause.ts'
import { timeCompound } from './time-compound.ts'
import { titleInfinitive } from './title-infinitive.ts'
import { titlePassive } from './title-passive.ts'
import { twoHalves } from './two-halves.ts'
import { verblessRoot } from './verbless-root.ts'

const REPAIRS: readonly Repair[] = [
  misreadName,
  capitalConjunction,
  having,
  timeCompound,
  twoHalves,
  accordingTo,
  dueTo,
  coordinatedClause,
  verblessRoot,
  titleInfinitive,
  titlePassive,
  copulaPredicate,
  intransitivePast,
  openingClause,
  openingParticiple,
  temporalClause,
  participleSubject,
  reachedSubject,
  namedObject,
  relativeClause,
  reducedClause,
  objectControl,
  reportedThat,
  matrixVerb,
  apposedSpeaker,
  saidBefore,
  saidAfter,
  saidParticiple,
  saidInStatement,
  doubleSubject,
  colonClause,
  denials,
  failureTo,
]

/** Longest sentence repaired, in tokens: beyond it the tree is no guide, and the rules would not be linear. */
const LONGEST = 300

/** The tokens with a corrected tree; the document’s own stay as they are. */
export function repaired(tokens: readonly Token[], isName: Asked, isTime: Asked): readonly Token[] {
  if (tokens.length > LONGEST || !tokens.some(({ upos }) => upos === 'VERB')) return tokens
  const copies = tokens.map(token => ({ ...token }))
  for (const repair of REPAIRS) repair(copies, isName, isTime)
  if (!isTree(copies)) return tokens
  // Most stay as they are: a copy of each would be kept as long as the article is read.
  return copies.map((copy, i) => (isSame(copy, tokens[i]) ? (tokens[i] as Token) : copy))
}

const isSame = (one: Token, other: Token | undefined): boolean =>
  (Object.keys(one) as (keyof Token)[]).every(field => one[field] === other?.[field])

/** Whether every token leads to a root: rules that meet on one broken sentence could tie a circle. */
function isTree(tokens: readonly Token[]): boolean {
  const safe = new Set<number>([-1])
  return tokens.every((_, start) => {
    const path = new Set<number>()
    let at = start
    while (!safe.has(at) && !path.has(at)) {
      path.add(at)
      at = tokens[at]?.head ?? -1
    }
    if (path.has(at)) return false
    for (const i of path) safe.add(i)
    return true
  })
}
