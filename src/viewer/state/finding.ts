/** The bar for finding and filtering, as long as it is not there. */
import type { ViewerStore } from './store.ts'

/** Id of the field for words. */
export const FIND_FIELD = 'find'

/**
 * While the field is still being loaded, what is typed is meant for it.
 * @returns whether it was.
 */
export function typeAhead(store: ViewerStore, key: string): boolean {
  const { finding, query, setQuery } = store.getState()
  if (!finding || key.length !== 1 || document.getElementById(FIND_FIELD)) return false
  setQuery(query + key)
  return true
}

/** Where it is open already the keyboard goes there; where it opens it takes the keyboard itself. */
export function openFinding(store: ViewerStore): void {
  const field = document.getElementById(FIND_FIELD)
  store.getState().setFinding(true)
  if (field instanceof HTMLInputElement) {
    field.focus()
    field.select()
  }
}
