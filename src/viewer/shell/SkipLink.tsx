/** Takes the keyboard past the head to the text. The address stays: its fragment says what is selected. */
import type { MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import { useViewerStore } from '../state/context.tsx'
import { isPhone } from '../state/phone.ts'
import { strings } from '../ui/strings.en.ts'

/** Id of what holds the text. */
const TEXT = 'text'

export function SkipLink() {
  const store = useViewerStore()
  const skip = (click: MouseEvent): void => {
    click.preventDefault()
    // On phones the text may have to come to the front first.
    if (isPhone()) flushSync(() => store.getState().setPane('text'))
    const text = document.getElementById(TEXT)
    text?.scrollIntoView()
    text?.focus({ preventScroll: true })
  }
  return (
    <a className="skip" href={`#${TEXT}`} onClick={skip}>
      {strings.shell.skip}
    </a>
  )
}
