/** Finds in the page what the ribbon joins, by the handles that views put on what they show. Nothing is looked for twice. */

/** A passage in the text: all its pieces, and the word that tells. */
export interface Handle {
  event: string
  passage: number
  pieces: Element[]
  word: Element | null
}

export interface Handles {
  reader: HTMLElement | null
  /** The text's blocks from top to bottom, and where each begins in the text. */
  blocks: readonly HTMLElement[]
  starts: readonly number[]
  /** The passages in a block, in the order of the text. */
  passagesIn: (block: HTMLElement) => readonly Handle[]
  timeline: HTMLElement | null
  /** Marks of events on the timeline, by id. */
  marks: ReadonlyMap<string, HTMLElement>
  events: HTMLElement | null
  /** Rows of events, by id. */
  rows: ReadonlyMap<string, HTMLElement>
}

/** @returns the handles of now; what of them has changed since the last call is for `forget` to say. */
export function createHandles(desk: HTMLElement): { now: () => Handles; forget: (changed: Node) => void } {
  const passages = new WeakMap<HTMLElement, Handle[]>()
  const passagesIn = (block: HTMLElement): Handle[] => {
    const known = passages.get(block) ?? handlesIn(block)
    passages.set(block, known)
    return known
  }
  let text: Pick<Handles, 'reader' | 'blocks' | 'starts'> | null = null
  let side: Pick<Handles, 'timeline' | 'events' | 'marks' | 'rows'> | null = null
  const view = (name: string): HTMLElement | null => desk.querySelector<HTMLElement>(`[data-view=${name}]`)
  const findText = () => {
    const reader = view('reader')
    const blocks = [...(reader?.querySelectorAll<HTMLElement>('[data-start]') ?? [])]
    return { reader, blocks, starts: blocks.map(({ dataset }) => Number(dataset.start)) }
  }
  const findSide = () => {
    const timeline = view('timeline')
    const events = view('events')
    return { timeline, events, marks: byEvent(timeline), rows: byEvent(events) }
  }
  return {
    now: () => {
      text ??= findText()
      side ??= findSide()
      return { ...text, ...side, passagesIn }
    },
    forget: changed => {
      if (text?.reader?.contains(changed)) text = null
      else side = null
    },
  }
}

const byEvent = (view: HTMLElement | null): Map<string, HTMLElement> =>
  new Map(
    [...(view?.querySelectorAll<HTMLElement>('[data-event]') ?? [])].map(element => [
      element.dataset.event ?? '',
      element,
    ]),
  )

function handlesIn(block: HTMLElement): Handle[] {
  const handles = new Map<string, Handle>()
  for (const element of block.querySelectorAll<HTMLElement>('[data-event]')) {
    const { event = '', passage = '' } = element.dataset
    const isWord = element.matches('a')
    const nth = passage.split(' ')
    for (const [n, id] of event.split(' ').entries()) {
      const key = `${id} ${nth[n]}`
      const handle = handles.get(key) ?? { event: id, passage: Number(nth[n]), pieces: [], word: null }
      handles.set(key, handle)
      if (isWord) handle.word ??= element
      else handle.pieces.push(element)
    }
  }
  return [...handles.values()].filter(({ pieces }) => pieces.length > 0)
}
