/** A sheet over the page, its edge one line of ink: closed by its button, by Escape, and by a click beside it. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import './sheet.css'
import { strings } from './strings.en.ts'

export interface SheetProps {
  name: string
  open: boolean
  onClose: () => void
  /** Made only while it is open. */
  children: () => ReactNode
  /** Of one character, closes it too. */
  closingKey?: string
}

export function Sheet({ name, open, onClose, children, closingKey }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    const element = dialog.current
    if (open && !element?.open) element?.showModal()
    if (!open && element?.open) element.close()
  }, [open])
  const onKey = ({ key, currentTarget }: KeyboardEvent<HTMLDialogElement>): void => {
    if (key === closingKey) currentTarget.close()
  }
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={title}
      onClose={onClose}
      // What is hit beside the contents is the dialog itself: its backdrop.
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      onKeyDown={onKey}
    >
      {open && (
        <div className="sheet-body">
          <header>
            <h2 id={title}>{name}</h2>
            <form method="dialog">
              <button type="submit" className="sheet-close">
                {strings.shell.close}
              </button>
            </form>
          </header>
          {children()}
        </div>
      )}
    </dialog>
  )
}
