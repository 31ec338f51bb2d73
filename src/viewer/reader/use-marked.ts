/** Which parts of a long text have their marks: those that the reader came near, and the one that is jumped to. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Span } from '../../story/types.ts'
import { useChronology, useStory, useViewerState } from '../state/context.tsx'
import { passageOf } from '../state/passage.ts'
import type { MarkedText } from './blocks.ts'
import { type Chunk, chunkAt, markedAtFirst } from './chunks.ts'
import { keepSelection } from './keep-selection.ts'

/** So far beyond the screen marks are made. */
const AROUND = '100% 0px'

export interface Marking {
  /** Places in `chunks`; a new set whenever there are more. */
  marked: ReadonlySet<number>
  /** Gives the chunk that a span begins in its marks. */
  markAt: (span: Span) => void
}

export function useMarked(
  root: RefObject<HTMLElement | null>,
  text: MarkedText,
  chunks: readonly Chunk[],
): Marking {
  const story = useStory()
  const chronology = useChronology()
  const selection = useViewerState(state => state.selection)
  const atFirst = useMemo(() => markedAtFirst(text, chunks), [text, chunks])
  const [near, setNear] = useState<ReadonlySet<number>>(atFirst)
  const whole = near.size === chunks.length
  const putBack = useRef(() => {})

  const jumpedTo = useMemo(() => {
    const span = passageOf(selection, story, chronology)
    return span ? chunkAt(text, chunks, span) : null
  }, [selection, story, chronology, text, chunks])
  const marked = useMemo(() => (jumpedTo === null ? near : union(near, [jumpedTo])), [near, jumpedTo])

  // What has its marks keeps them.
  useEffect(() => setNear(marked), [marked])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what has its marks is no longer watched.
  useEffect(() => {
    const element = root.current
    if (!element || whole || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      entries => {
        const met = entries
          .filter(({ isIntersecting }) => isIntersecting)
          .map(({ target }) => Number((target as HTMLElement).dataset.plain))
        if (met.length === 0) return
        putBack.current = keepSelection()
        setNear(before => union(before, met))
      },
      { rootMargin: AROUND },
    )
    for (const run of element.querySelectorAll('[data-plain]')) observer.observe(run)
    return () => observer.disconnect()
  }, [root, near, whole])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once there are more marks.
  useLayoutEffect(() => putBack.current(), [near])

  const markAt = useCallback(
    (span: Span): void => setNear(before => union(before, [chunkAt(text, chunks, span)])),
    [text, chunks],
  )
  return { marked, markAt }
}

function union(before: ReadonlySet<number>, more: readonly number[]): ReadonlySet<number> {
  return more.every(one => before.has(one)) ? before : new Set([...before, ...more])
}
