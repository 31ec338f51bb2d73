/** Saves a file of the page's own making. */

/** @param content text, or the bytes of a file. */
export function save(name: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken hold of it when the click is done.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
