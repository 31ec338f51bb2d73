/** The card of what is selected. */
export function Inspector() {
  return null
}
