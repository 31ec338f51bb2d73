/** Names in one list are of one kind: `Lund, Oslo and Bergen`. */
import type { Entity } from '../../story/types.ts'
import { type Group, typeOfGroup } from './group.ts'

const AND = /^,? (?:and|or) (?:the )?$/
const COMMA = /^, (?:the )?$/
/** Points a neighbour lends to a name of which little is known. */
const LENT = 2
/** Points that make a type certain enough to lend. */
const CERTAIN = 4

/** Lends the types of certain names to uncertain ones that stand in a list with them. @param text the article. */
export function coordinate(groups: readonly Group[], text: string): void {
  const names = groups.flatMap(group => group.names.map(name => ({ name, group })))
  names.sort((a, b) => a.name.start - b.name.start)
  const certain = new Map(groups.map(group => [group, certainType(group)]))
  const lent = new Map<Group, Entity['type']>()
  // From the end: a comma only lists what an `and` closes.
  let listed = false
  for (let i = names.length - 2; i >= 0; i--) {
    const [one, other] = [names[i], names[i + 1]]
    if (!one || !other) continue
    const between = text.slice(one.name.end, other.name.start)
    listed = AND.test(between) || (listed && COMMA.test(between))
    if (!listed || one.group === other.group) continue
    const [left, right] = [certain.get(one.group), certain.get(other.group)]
    if (left && !right) lent.set(other.group, left)
    if (right && !left) lent.set(one.group, right)
  }
  for (const [group, type] of lent) group.scores[type] += LENT
}

function certainType(group: Group): Entity['type'] | undefined {
  const type = typeOfGroup(group)
  return group.scores[type] >= CERTAIN ? type : undefined
}
