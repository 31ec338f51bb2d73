/** A relation as one line: “Kim Jong Un leader of North Korea”. */
import type { Entity, Relation } from '../../story/types.ts'

export function relationWords({ subject, label, object }: Relation, entities: readonly Entity[]): string {
  const name = (id: string): string => entities.find(entity => entity.id === id)?.name ?? ''
  return `${name(subject)} ${label} ${name(object)}`
}
