/** A part of a page that is loaded on use: its name, how much there is, and what; words of its own where there is nothing. */
import { type ReactNode, useId } from 'react'

export interface PartProps {
  name: string
  count: number
  /** What stands where there is nothing. */
  none?: ReactNode
  children: ReactNode
}

export function Part({ name, count, none, children }: PartProps) {
  const title = useId()
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>
        {name} <span className="count">{count}</span>
      </h3>
      {count === 0 && none ? none : children}
    </section>
  )
}
