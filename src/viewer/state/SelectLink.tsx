/** A link to something of the article: a click selects it here, opened elsewhere its address does. */
import type { MouseEvent, ReactNode } from 'react'
import { NOWHERE, writeAddress } from './address.ts'
import { useViewerState, useViewerStore } from './context.tsx'
import { isPhone } from './phone.ts'
import type { Selection } from './store.ts'

export interface SelectLinkProps {
  selection: Exclude<Selection, { kind: 'none' }>
  children: ReactNode
  className?: string
  /** Whether phones turn to the text for it; for events and words they always do. */
  inText?: boolean
}

export function SelectLink({ selection, children, className, inText = false }: SelectLinkProps) {
  const store = useViewerStore()
  const { kind, id, passage = 0 } = selection
  const current = useViewerState(
    ({ selection: s }) =>
      s.kind === kind && s.id === id && (selection.passage === undefined || (s.passage ?? 0) === passage),
  )
  const select = (click: MouseEvent): void => {
    if (click.ctrlKey || click.metaKey || click.shiftKey) return
    click.preventDefault()
    const { select, setPane } = store.getState()
    select(selection)
    if (inText && isPhone()) setPane('text')
  }
  return (
    <a
      className={className}
      href={writeAddress({ ...NOWHERE, selection })}
      aria-current={current || undefined}
      onClick={select}
      {...(kind === 'event' && { 'data-event': id })}
    >
      {children}
    </a>
  )
}
