/** Whether one view fills the page: the same width at which the styles change. */
import { useSyncExternalStore } from 'react'
import type { Pane, Selection } from './store.ts'

const PHONE = '(max-width: 599px)'

export const isPhone = (): boolean => matchMedia(PHONE).matches

function follow(changed: () => void): () => void {
  const query = matchMedia(PHONE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** False in prerendered HTML. */
export const useIsPhone = (): boolean => useSyncExternalStore(follow, isPhone, () => false)

/** Whether it is looked for in the text before anywhere else. */
export const isInText = ({ kind }: Selection): boolean => kind === 'event' || kind === 'place'

/** The view that a place in the article opens with, where its address names none: on phones an event shows in the text. */
export const paneOf = (selection: Selection): Pane => (isInText(selection) && isPhone() ? 'text' : 'timeline')
