/** Offices whose holder another sentence names. */
import type { Office } from './offices.ts'

/**
 * “Chad’s ambassador to Peru died. … Orr became ambassador to Peru in 2014”: an office without holder is that of the one
 * person of the text who holds an office of the same name there. Two such people, and nothing is said.
 */
export function heldElsewhere(offices: readonly Office[]): Office[] {
  const holders = new Map<string, Office['holders']>()
  for (const office of offices)
    for (const key of keysOf(office)) {
      const known = holders.get(key) ?? []
      for (const holder of office.holders)
        if (!known.some(({ entity }) => entity === holder.entity)) known.push(holder)
      holders.set(key, known)
    }
  return offices.map(office => {
    if (office.holders.length > 0 || office.family.holder.length !== 1) return office
    const candidates = new Set(
      keysOf(office)
        .flatMap(key => holders.get(key) ?? [])
        .map(({ entity }) => entity),
    )
    const [entity] = candidates
    if (!entity || candidates.size > 1) return office
    const { noun } = office
    return { ...office, holders: [{ entity, kind: 'nominal', first: noun, last: noun }] }
  })
}

/** Where an office is held, so that “to Pyongyang” and “to North Korea” are one. */
const keysOf = ({ title, owners }: Office): string[] =>
  owners.map(({ named: { entity }, preposition }) =>
    [title.split(' ').at(-1), preposition, entity.standsFor ?? entity.country ?? entity.id].join('|'),
  )
