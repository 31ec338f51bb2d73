/** Reads the words of a Story in slices, between frames, and searches what is read. One a Story, kept while the page stands. */
import type { OpenedStory } from '../state/opened.ts'
import { type Corpus, corpusOf } from './corpus.ts'
import { inSlices } from './slices.ts'

export interface Finder {
  corpus: Corpus
  /** Changes when there is more to search, and when all is read. */
  version: () => number
  subscribe: (then: () => void) => () => void
}

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
  const work = (ms: number): boolean => {
    const isDone = corpus.read(ms)
    if (!isDone && performance.now() - told > TELL_MS) tell()
    return isDone
  }
  const read = (): void => {
    if (isReading) return
    isReading = true
    inSlices(work, () => {
      isReading = false
      if (corpus.isWhole()) leave()
      else corpus.ask()
      tell()
    })
  }
  const leave = opened.words.subscribe(read)
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
