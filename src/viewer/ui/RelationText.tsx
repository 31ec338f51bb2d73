/** A relation as one line: “Kim Jong Un leader of North Korea”. */
import type { Entity, Relation } from '../../story/types.ts'

export function RelationText({
  relation: { subject, label, object },
  entities,
}: {
  relation: Relation
  entities: readonly Entity[]
}) {
  const name = (id: string): string => entities.find(entity => entity.id === id)?.name ?? ''
  return (
    <>
      <bdi>{name(subject)}</bdi> <bdi>{label}</bdi> <bdi>{name(object)}</bdi>
    </>
  )
}
