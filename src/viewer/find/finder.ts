/** Reads the words of a Story in slices, between frames, and searches what is read. One a Story, kept while the page stands. */
import type { OpenedStory } from '../state/opened.ts'
import { type Corpus, corpusOf } from './corpus.ts'

export interface Finder {
  corpus: Corpus
  /** Changes when there is more to search, and when all is read. */
  version: () => number
  subscribe: (then: () => void) => () => void
}

/** A frame has room for so much besides its own work. */
const SLICE_MS = 5
/** Whoever waits for results sees more of them so often. */
const TELL_MS = 400

const finders = new WeakMap<OpenedStory, Finder>()

export function finderOf(opened: OpenedStory): Finder {
  const known = finders.get(opened) ?? createFinder(opened)
  finders.set(opened, known)
  return known
}

function createFinder(opened: OpenedStory): Finder {
  const corpus = corpusOf(opened)
  const listeners = new Set<() => void>()
  let version = 0
  let told = performance.now()
  let isReading = false
  const tell = (): void => {
    version += 1
    told = performance.now()
    for (const then of listeners) then()
  }
  const { port1, port2 } = new MessageChannel()
  const read = (): void => {
    isReading = true
    port2.postMessage(null)
  }
  port1.onmessage = () => {
    isReading = !corpus.read(SLICE_MS)
    if (isReading) read()
    else if (corpus.isWhole()) {
      leave()
      port1.close()
    } else corpus.ask()
    if (!isReading || performance.now() - told > TELL_MS) tell()
  }
  const leave = opened.words.subscribe(() => {
    if (!isReading) read()
  })
  read()
  return {
    corpus,
    version: () => version,
    subscribe: then => {
      listeners.add(then)
      return () => listeners.delete(then)
    },
  }
}
