/**
 * Shows in the text what is selected and hovered, and brings it into view. Attributes are set on the elements
 * themselves: the marks of a long article are never drawn anew for a click.
 */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { Span } from '../../story/types.ts'
import { useChronology, useStory, useViewerState } from '../state/context.tsx'
import { passagesOf } from '../state/passage.ts'
import type { Selection } from '../state/store.ts'
import { scrollTo } from '../ui/scroll-to.ts'
import { blocksWith } from '../ui/text-blocks.ts'

/** The elements that stand for a whole passage or mention, not for a part of one. */
const WHOLE = ':is(.passage, .cited, .name):not([data-continued])'

/** @param marked which parts of the text have their marks: what is new among them is shown as selected too. */
export function useCurrent(root: RefObject<HTMLElement | null>, marked: ReadonlySet<number>): void {
  const story = useStory()
  const chronology = useChronology()
  const selection = useViewerState(state => state.selection)
  const hovered = useViewerState(state => state.hovered)
  const hoveredEntity = useViewerState(state => state.hoveredEntity)
  const pane = useViewerState(state => state.pane)
  const setHovered = useClass('is-hovered')
  const setSelected = useClass('is-selected')
  const current = useRef<HTMLElement | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: new marks are looked at.
  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    const hits = (kind: 'event' | 'entity', id: string): HTMLElement[] =>
      hitsOf(element, kind, id, passagesOf({ kind, id, passage: 0 }, story, chronology))
    const place = hovered === null ? undefined : chronology.indexOf.get(hovered)
    const times = place === undefined ? [] : (chronology.dated[place]?.event.time?.times ?? [])
    // What tells of an event is shown with the times that date it.
    setHovered([
      ...(hovered === null ? [] : hits('event', hovered)),
      ...story.times
        .filter(({ id }) => times.includes(id))
        .flatMap(time => hitsOf(element, 'time', time.id, [time])),
      ...(hoveredEntity === null ? [] : hits('entity', hoveredEntity)),
    ])
  }, [root, story, chronology, hovered, hoveredEntity, marked])

  // biome-ignore lint/correctness/useExhaustiveDependencies: new marks are looked at.
  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    const hits =
      selection.kind === 'none'
        ? []
        : hitsOf(element, selection.kind, selection.id, passagesOf(selection, story, chronology))
    setSelected(hits)
    current.current?.removeAttribute('aria-current')
    current.current = selection.kind === 'none' ? null : currentOf(hits, selection)
    current.current?.setAttribute('aria-current', 'true')
  }, [root, story, chronology, selection, marked])

  // In the same frame: whoever clicks sees the place at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever turns to the text finds the place in it.
  useEffect(() => {
    if (current.current) scrollTo(current.current)
  }, [selection, pane])
}

/** @returns sets a class on these elements, and on no others. */
export function useClass(name: string): (elements: readonly Element[]) => void {
  const shown = useRef<readonly Element[]>([])
  return useCallback(
    elements => {
      const wanted = new Set(elements)
      for (const old of shown.current) if (!wanted.has(old)) old.classList.remove(name)
      for (const element of elements) element.classList.add(name)
      shown.current = elements
    },
    [name],
  )
}

export type Kind = Exclude<Selection['kind'], 'none'>

/** The elements that show something. @param spans where it is told. */
export const hitsOf = (
  root: HTMLElement,
  kind: Kind | 'time',
  id: string,
  spans: readonly Span[],
): HTMLElement[] =>
  blocksWith(root, spans).flatMap(block => [
    ...block.querySelectorAll<HTMLElement>(`[data-${kind}~="${CSS.escape(id)}"]`),
  ])

/** Of the passages of what is selected the one jumped to is the current one, else the first. */
function currentOf(
  hits: readonly HTMLElement[],
  { kind, id, passage = 0 }: Exclude<Selection, { kind: 'none' }>,
): HTMLElement | null {
  const whole = hits.filter(hit => hit.matches(WHOLE))
  return whole.find(hit => passageOf(hit, kind, id) === passage) ?? whole[0] ?? null
}

/** Which passage of something an element shows; -1 where it shows none of it. */
export function passageOf({ dataset }: HTMLElement, kind: Kind, id: string): number {
  const at = dataset[kind]?.split(' ').indexOf(id) ?? -1
  return Number(dataset.passage?.split(' ')[at] ?? -1)
}
