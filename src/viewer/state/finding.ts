/** Opens the bar for finding and filtering. */
import type { ViewerStore } from './store.ts'

/** Id of the field for words. */
export const FIND_FIELD = 'find'

/** Where it is open already the keyboard goes there; where it opens it takes the keyboard itself. */
export function openFinding(store: ViewerStore): void {
  const field = document.getElementById(FIND_FIELD)
  store.getState().setFinding(true)
  if (field instanceof HTMLInputElement) {
    field.focus()
    field.select()
  }
}
