/**
 * Runs before the page is painted, as a classic script: the only kind that also runs where the page was opened from disk.
 * Sets `data-theme` on the root element, so that no page flashes in the wrong colours, and `data-disk` where there is
 * no host and the rest of the scripts will not load; there links name the file of each page.
 */
{
  const root = document.documentElement

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
  root.dataset.theme = dark ? 'dark' : 'light'

  if (location.protocol === 'file:') {
    root.dataset.disk = ''
    document.addEventListener('DOMContentLoaded', () => {
      document.getElementById('disk')?.removeAttribute('hidden')
      // A folder's address shows its files where no host answers with its page.
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href$="/"]'))
        link.setAttribute('href', `${link.getAttribute('href')}index.html`)
    })
  }
}
