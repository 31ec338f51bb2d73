/** How much room the reader gave a pane: a custom property of the root element, remembered; boot.ts sets it before the first paint. */

export interface Pane {
  /** Holds its size in px. */
  property: '--text-width' | '--card-height'
  /** Id of its element. */
  id: string
  /** Which way it grows: to the end of a line, or up. */
  grows: 'across' | 'up'
  /** What it keeps, and what is left beside it, px; in a narrow room never more than a part of it. The styles say the same. */
  leastPx: number
  restPx: number
}

export const PANES = {
  text: { property: '--text-width', id: 'text', grows: 'across', leastPx: 320, restPx: 560 },
  card: { property: '--card-height', id: 'card', grows: 'up', leastPx: 200, restPx: 200 },
} as const satisfies Record<string, Pane>

const LEAST_PART = 0.3
const REST_PART = 0.5

/**
 * A size that leaves both neighbours what they need.
 * @param room of both together, px.
 */
export function fitting({ leastPx, restPx }: Pane, px: number, room: number): number {
  const most = room - Math.min(restPx, room * REST_PART)
  return Math.round(Math.max(Math.min(leastPx, room * LEAST_PART), Math.min(px, most)))
}

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
