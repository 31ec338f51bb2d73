/** How much room the reader gave a pane: a custom property of the root element, remembered; boot.ts sets it before the first paint. */

export interface Pane {
  /** Holds its size in px. */
  property: '--text-width' | '--card-height'
  /** Id of its element. */
  id: string
  /** Which way it grows: to the end of a line, or up. */
  grows: 'across' | 'up'
}

export const PANES = {
  text: { property: '--text-width', id: 'text', grows: 'across' },
  card: { property: '--card-height', id: 'card', grows: 'up' },
} as const satisfies Record<string, Pane>

/** What both neighbours keep, px. */
const LEAST_PX = 200

/**
 * A size that leaves both neighbours their least.
 * @param room of both together, px.
 */
export const fitting = (px: number, room: number): number =>
  Math.round(Math.max(LEAST_PX, Math.min(px, room - LEAST_PX)))

/** Sets and remembers a size in px; null gives the pane its own again. */
export function setSize({ property }: Pane, px: number | null): void {
  const { style } = document.documentElement
  if (px === null) style.removeProperty(property)
  else style.setProperty(property, `${px}px`)
  try {
    if (px === null) localStorage.removeItem(`timepiece:${property}`)
    else localStorage.setItem(`timepiece:${property}`, `${px}px`)
  } catch {
    // Then the size lasts as long as the page.
  }
}
