/**
 * Runs before the page is painted, as a classic script in it. Sets `data-theme` on the root element, so that no page
 * flashes in the wrong colours.
 */
{
  /** `timepiece:theme` holds what the reader chose; without a choice the system decides. */
  const chosen = (): string | null => {
    try {
      return localStorage.getItem('timepiece:theme')
    } catch {
      return null // Storage is closed to this page.
    }
  }
  const theme = chosen()
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
}
