/** Whether one view fills the page: the same width at which the styles change. */
import { useSyncExternalStore } from 'react'

const PHONE = '(max-width: 599px)'

export const isPhone = (): boolean => matchMedia(PHONE).matches

function follow(changed: () => void): () => void {
  const query = matchMedia(PHONE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** False in prerendered HTML. */
export const useIsPhone = (): boolean => useSyncExternalStore(follow, isPhone, () => false)
