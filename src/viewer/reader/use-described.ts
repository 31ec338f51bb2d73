/**
 * Says of the trigger that has the focus which event it stands for: the bare word would not tell it from others. Only
 * then, so that the text is read as it stands and a long one carries no thousands of descriptions.
 */
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'
import { useEvent, useStory } from '../state/context.tsx'
import { eventWords } from '../ui/event-words.ts'
import { TRIGGERS } from './use-roving.ts'

export function useDescribed(root: RefObject<HTMLElement | null>): void {
  const { entities } = useStory()
  const [link, setLink] = useState<HTMLElement | null>(null)
  const event = useEvent(link?.dataset.event?.split(' ')[0])
  const words = event && eventWords(event, entities)

  useEffect(() => {
    const element = root.current
    if (!element) return
    const leave = new AbortController()
    const { signal } = leave
    const focus = ({ target }: FocusEvent): void =>
      setLink(target instanceof HTMLElement && target.matches(TRIGGERS) ? target : null)
    element.addEventListener('focusin', focus, { signal })
    element.addEventListener('focusout', () => setLink(null), { signal })
    return () => leave.abort()
  }, [root])

  useLayoutEffect(() => {
    if (!link || !words) return
    link.setAttribute('aria-description', words)
    return () => link.removeAttribute('aria-description')
  }, [link, words])
}
