/** Whether keys of one character do something: whoever speaks to the page, or hits keys unawares, turns them off (WCAG 2.1.4). */
const KEPT = 'timepiece:keys'

export function readKeyChoice(): boolean {
  try {
    return localStorage.getItem(KEPT) !== 'off'
  } catch {
    return true // Storage is closed to this page.
  }
}

export function keepKeyChoice(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEPT)
    else localStorage.setItem(KEPT, 'off')
  } catch {
    // Then the choice holds for nothing; the keys stay on.
  }
}
