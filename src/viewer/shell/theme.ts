/** The colours of the page: the boot script sets them before the first paint, this changes them afterwards. */

export type Theme = 'system' | 'light' | 'dark'

const KEY = 'timepiece:theme'
const DARK = '(prefers-color-scheme: dark)'

/** What the reader chose; storage may be closed to the page. */
export function chosenTheme(): Theme {
  try {
    const theme = localStorage.getItem(KEY)
    return theme === 'light' || theme === 'dark' ? theme : 'system'
  } catch {
    return 'system'
  }
}

export function chooseTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Then the choice lasts as long as the page.
  }
  showTheme(theme)
}

const showTheme = (theme: Theme): void => {
  const dark = theme === 'dark' || (theme === 'system' && matchMedia(DARK).matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
}

/** Without a choice the page follows the system when that changes. */
export function followSystem(current: () => Theme, signal: AbortSignal): void {
  matchMedia(DARK).addEventListener('change', () => showTheme(current()), { signal })
}
