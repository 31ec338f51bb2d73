/** Finds in the page what the ribbon joins, by the handles that views put on what they show. Nothing is looked for twice. */

import { type TextRun, textRuns } from '../ui/text-blocks.ts'

/** What is joined: events to the timeline, or relations to their list. */
export type Kind = 'event' | 'relation'

/** A passage in the text: all its pieces, and the word that tells. */
export interface Handle {
  id: string
  passage: number
  pieces: Element[]
  word: Element | null
}

export interface Handles {
  reader: HTMLElement | null
  /** What stands far from the screen is laid out in whole runs of blocks only. */
  runs: readonly TextRun[]
  /** The passages in a block, in the order of the text. */
  passagesIn: (block: HTMLElement) => readonly Handle[]
  /** Marks by id, and what they stand upon; relations have none. */
  timeline: HTMLElement | null
  marks: ReadonlyMap<string, HTMLElement>
  /** Rows by id, and their list. */
  list: HTMLElement | null
  rows: ReadonlyMap<string, HTMLElement>
}

export interface HandleFinder {
  now: () => Handles
  /** Where something came or went, it is looked for again. */
  forget: (changed: Node) => void
}

export function createHandles(desk: HTMLElement, kind: Kind): HandleFinder {
  const passages = new WeakMap<HTMLElement, Handle[]>()
  const passagesIn = (block: HTMLElement): Handle[] => {
    const known = passages.get(block) ?? handlesIn(block, kind)
    passages.set(block, known)
    return known
  }
  let text: Pick<Handles, 'reader' | 'runs'> | null = null
  let upon: Pick<Handles, 'timeline' | 'marks'> | null = null
  let beside: Pick<Handles, 'list' | 'rows'> | null = null
  const view = (name: string): HTMLElement | null => desk.querySelector<HTMLElement>(`[data-view=${name}]`)
  const findText = () => {
    const reader = view('reader')
    return { reader, runs: reader ? textRuns(reader) : [] }
  }
  const findMarks = () => {
    const timeline = kind === 'event' ? view('timeline') : null
    return { timeline, marks: byId(timeline, kind, '*') }
  }
  const findRows = () => {
    const list = view(kind === 'event' ? 'events' : 'relations')
    return { list, rows: byId(list, kind, 'a') }
  }
  return {
    now: () => {
      text ??= findText()
      upon ??= findMarks()
      beside ??= findRows()
      return { ...text, ...upon, ...beside, passagesIn }
    },
    forget: changed => {
      if (text?.reader?.contains(changed)) {
        text = null
        const block = changed instanceof Element && changed.closest<HTMLElement>(BLOCK)
        if (block) passages.delete(block)
      } else {
        // Marks come and go all the time while the window moves, rows do not.
        if (!upon?.timeline?.contains(changed)) beside = null
        upon = null
      }
    },
  }
}

/** As the text marks its blocks. */
const BLOCK = '[data-start]'

const byId = (view: HTMLElement | null, kind: Kind, element: string): Map<string, HTMLElement> =>
  new Map(
    [...(view?.querySelectorAll<HTMLElement>(`${element}[data-${kind}]`) ?? [])].map(found => [
      found.dataset[kind] ?? '',
      found,
    ]),
  )

function handlesIn(block: HTMLElement, kind: Kind): Handle[] {
  const handles = new Map<string, Handle>()
  for (const element of block.querySelectorAll<HTMLElement>(`[data-${kind}]`)) {
    const isWord = element.closest('mark') !== null
    const nth = element.dataset.passage?.split(' ') ?? []
    for (const [n, id] of (element.dataset[kind] ?? '').split(' ').entries()) {
      const key = `${id} ${nth[n]}`
      const handle = handles.get(key) ?? { id, passage: Number(nth[n]), pieces: [], word: null }
      handles.set(key, handle)
      if (isWord) handle.word ??= element
      else handle.pieces.push(element)
    }
  }
  return [...handles.values()].filter(({ pieces }) => pieces.length > 0)
}
