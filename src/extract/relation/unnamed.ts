/** Offices whose holder another sentence names. */
import type { Office } from './offices.ts'

/**
 * “Chad’s ambassador to Peru died. … Orr became ambassador to Peru in 2014”: an office without holder is that of the one
 * person of the text who holds an office of the same name there. Two such people, and nothing is said.
 */
export function heldElsewhere(offices: readonly Office[]): Office[] {
  // Twice: “Russia’s ambassador to Peru” may link one sentence’s “ambassador of Russia” with another’s “ambassador to Peru”.
  return once(once(offices))
}

function once(offices: readonly Office[]): Office[] {
  const holders = new Map<string, Set<Office['holders'][number]['entity']>>()
  for (const office of offices)
    for (const key of keysOf(office)) {
      const known = holders.get(key) ?? new Set()
      for (const { entity } of office.holders) known.add(entity)
      holders.set(key, known)
    }
  return offices.map(office => {
    const { holders: own, family, noun, reading } = office
    // “Acme employees” are more than the one who is named
    const plural = reading.tokens[noun]?.feats.Number === 'Plur'
    if (own.length > 0 || plural || family.holder.some(type => type !== 'Person')) return office
    const candidates = new Set(keysOf(office).flatMap(key => [...(holders.get(key) ?? [])]))
    const [entity] = candidates
    if (!entity || candidates.size > 1) return office
    return { ...office, holders: [{ entity, kind: 'nominal', first: noun, last: noun }] }
  })
}

/** Where an office is held, so that “to Lagos” and “to Nigeria” are one. */
const keysOf = ({ title, owners }: Office): string[] =>
  owners.map(({ named: { entity }, preposition }) =>
    [
      title
        .replace(/ of .*/, '')
        .split(' ')
        .at(-1),
      preposition,
      entity.standsFor ?? entity.country ?? entity.id,
    ].join('|'),
  )
