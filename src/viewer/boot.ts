/**
 * Runs before the page is painted, as a classic script in it. Sets `data-theme` on the root element, so that no page
 * flashes in the wrong colours, the typeface of the text, and the sizes that the reader gave it and the panes.
 */
{
  const remembered = (name: string): string | null => {
    try {
      return localStorage.getItem(`timepiece:${name}`)
    } catch {
      return null // Storage is closed to this page.
    }
  }
  /** What the reader chose; without a choice the system decides. */
  const theme = remembered('theme')
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  if (remembered('face') === 'sans') document.documentElement.dataset.face = 'sans'
  for (const property of ['--text-width', '--card-height', '--text-size']) {
    const size = remembered(property)
    if (size !== null && /^\d+px$/.test(size)) document.documentElement.style.setProperty(property, size)
  }
}
