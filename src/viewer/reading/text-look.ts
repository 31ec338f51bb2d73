/** Typeface and size of the text, remembered; boot.ts sets them before the first paint. */

export type Face = 'serif' | 'sans'

export const SIZES_PX = [15, 16, 17, 18, 20, 22, 24, 28] as const

const root = (): HTMLElement => document.documentElement

export const readFace = (): Face => (root().dataset.face === 'sans' ? 'sans' : 'serif')

export function setFace(face: Face): void {
  if (face === 'sans') root().dataset.face = face
  else delete root().dataset.face
  remember('face', face === 'sans' ? face : null)
}

/** In px, as it is now. */
export const readSize = (): number =>
  Number.parseFloat(getComputedStyle(root()).getPropertyValue('--text-size')) ||
  Number.parseFloat(getComputedStyle(document.querySelector('.reader') ?? root()).fontSize)

/** The size next to one; the same where there is none. */
export const nextSize = (px: number, by: 1 | -1): number =>
  (by === 1 ? SIZES_PX.find(size => size > px) : SIZES_PX.findLast(size => size < px)) ?? px

export function setSize(px: number): void {
  root().style.setProperty('--text-size', `${px}px`)
  remember('--text-size', `${px}px`)
}

function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`timepiece:${name}`)
    else localStorage.setItem(`timepiece:${name}`, value)
  } catch {
    // Then it lasts as long as the page.
  }
}
