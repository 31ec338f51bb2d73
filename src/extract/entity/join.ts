/** What rules of merging have in common. */
import type { Span } from '../../story/types.ts'
import { type Group, typeOfGroup } from './group.ts'

/** Merges some of the groups. */
export type Rule = (groups: Group[]) => Group[]

/** Joins each group to the one `into` names for it. */
export function join(groups: Group[], into: (group: Group) => Group | undefined): Group[] {
  const targets = new Map<Group, Group>()
  const end = (group: Group): Group => {
    let at = group
    for (let next = targets.get(at); next; next = targets.get(at)) at = next
    return at
  }
  for (const group of groups) {
    const target = into(group)
    if (target && end(target) !== group) targets.set(group, end(target))
  }
  for (const group of targets.keys()) {
    const target = end(group)
    target.names.push(...group.names)
    for (const type of Object.keys(group.scores) as (keyof Group['scores'])[])
      target.scores[type] += group.scores[type]
    if (!target.known && group.known) target.known = group.known
  }
  for (const target of new Set(targets.values())) target.names.sort(bySpan)
  return groups.filter(group => !targets.has(group))
}

/** In the order of the text. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start
/** The one item of a list that has no other. */
export const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined)
/** Groups by what they are looked up with. */
export const index = (
  groups: readonly Group[],
  keys: (group: Group) => readonly string[],
): Map<string, Group[]> => {
  const found = new Map<string, Group[]>()
  for (const group of groups)
    for (const key of keys(group)) {
      const list = found.get(key)
      if (list) list.push(group)
      else found.set(key, [group])
    }
  return found
}
/** Someone named with several words, unknown to the tables. */
export const isPerson = (group: Group): boolean =>
  group.core.length > 1 && !group.known && typeOfGroup(group) === 'Person'
/** `St. Velda`. */
export const SAINT = /^(?:St|St\.|Saint)$/
/** Where a group is named first. */
export const startOf = ({ names }: Group): number => names[0]?.start ?? 0
