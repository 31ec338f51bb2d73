/** The words of events, which in a Story of many are loaded when they are read. */

export interface EventWords {
  /** Asks for the words of events, by their places in the chronology; those that are there already cost nothing. */
  ask: (places: Iterable<number>) => void
  /** Told whenever words came. @returns ends it. */
  subscribe: (then: () => void) => () => void
  /** Changes whenever words came. */
  version: () => number
}

/** Where all words came with the Story. */
export const ALL_TOLD: EventWords = { ask: () => {}, subscribe: () => () => {}, version: () => 0 }

/**
 * @param pieceOf which piece brings the words of a place; null where they are there.
 * @param load brings a piece and fills it in; one that failed is asked for again.
 */
export function lateWords(
  pieceOf: (place: number) => number | null,
  load: (piece: number) => Promise<void>,
): EventWords {
  const asked = new Set<number>()
  const listeners = new Set<() => void>()
  let version = 0
  const bring = async (piece: number): Promise<void> => {
    try {
      await load(piece)
    } catch {
      asked.delete(piece)
      return
    }
    version += 1
    for (const then of listeners) then()
  }
  return {
    ask: places => {
      for (const place of places) {
        const piece = pieceOf(place)
        if (piece === null || asked.has(piece)) continue
        asked.add(piece)
        void bring(piece)
      }
    },
    subscribe: then => {
      listeners.add(then)
      return () => listeners.delete(then)
    },
    version: () => version,
  }
}
