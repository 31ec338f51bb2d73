/** A fact of a card: its name and what is known. */
import type { ReactNode } from 'react'

export function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="card-row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
