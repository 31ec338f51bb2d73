/**
 * Shows in the text what is selected and hovered, and brings it into view. Attributes are set on the elements
 * themselves: the marks of a long article are never drawn anew for a click.
 */
import { type RefObject, useEffect, useLayoutEffect } from 'react'
import type { Chronology } from '../state/chronology.ts'
import { useChronology, useViewerState } from '../state/context.tsx'
import type { Selection } from '../state/store.ts'
import { scrollTo } from '../ui/scroll-to.ts'

/** The elements that stand for a whole passage or mention, not for a part of one. */
const WHOLE = ':is(.passage, .cited, .name):not([data-continued])'

/** @param marked which parts of the text have their marks: what is new among them is shown as selected too. */
export function useCurrent(root: RefObject<HTMLElement | null>, marked: ReadonlySet<number>): void {
  const chronology = useChronology()
  const selection = useViewerState(state => state.selection)
  const hovered = useViewerState(state => state.hovered)
  const hoveredEntity = useViewerState(state => state.hoveredEntity)
  const pane = useViewerState(state => state.pane)

  // biome-ignore lint/correctness/useExhaustiveDependencies: new marks are looked at.
  useLayoutEffect(() => {
    const element = root.current
    if (element) setClass(element, 'is-hovered', pointedAt(element, chronology, hovered, hoveredEntity))
  }, [root, chronology, hovered, hoveredEntity, marked])

  // biome-ignore lint/correctness/useExhaustiveDependencies: new marks are looked at.
  useLayoutEffect(() => {
    if (root.current) show(root.current, selection)
  }, [root, selection, marked])

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever turns to the text finds the place in it.
  useEffect(() => {
    const element = root.current
    if (!element || selection.kind === 'none') return
    const frame = requestAnimationFrame(() => toCurrent(element))
    return () => cancelAnimationFrame(frame)
  }, [root, selection, pane])
}

export type Kind = Exclude<Selection['kind'], 'none'>

/** The passages of an event with the times that date it, the mentions of a name. */
function pointedAt(
  root: HTMLElement,
  chronology: Chronology,
  hovered: string | null,
  hoveredEntity: string | null,
): HTMLElement[] {
  const place = hovered === null ? undefined : chronology.indexOf.get(hovered)
  const times = place === undefined ? [] : (chronology.dated[place]?.event.time?.times ?? [])
  return [
    ...(hovered === null ? [] : hitsOf(root, 'event', hovered)),
    ...times.flatMap(id => hitsOf(root, 'time', id)),
    ...(hoveredEntity === null ? [] : hitsOf(root, 'entity', hoveredEntity)),
  ]
}

const hitsOf = (root: HTMLElement, kind: Kind | 'time', id: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[data-${kind}~="${CSS.escape(id)}"]`),
]

/** On these elements of the text, and on no others. */
export function setClass(root: HTMLElement, name: string, elements: readonly Element[]): void {
  const wanted = new Set(elements)
  for (const old of root.querySelectorAll(`.${name}`)) if (!wanted.has(old)) old.classList.remove(name)
  for (const element of elements) element.classList.add(name)
}

/** Everything selected is marked; of its passages the one jumped to is the current one, else the first. */
function show(root: HTMLElement, selection: Selection): void {
  root.querySelector('[aria-current]')?.removeAttribute('aria-current')
  if (selection.kind === 'none') {
    setClass(root, 'is-selected', [])
    return
  }
  const { kind, id, passage = 0 } = selection
  const hits = hitsOf(root, kind, id)
  setClass(root, 'is-selected', hits)
  const whole = hits.filter(hit => hit.matches(WHOLE))
  const current = whole.find(hit => passageOf(hit, kind, id) === passage) ?? whole[0]
  current?.setAttribute('aria-current', 'true')
}

/** Which passage of something an element shows; -1 where it shows none of it. */
export function passageOf({ dataset }: HTMLElement, kind: Kind, id: string): number {
  const at = dataset[kind]?.split(' ').indexOf(id) ?? -1
  return Number(dataset.passage?.split(' ')[at] ?? -1)
}

function toCurrent(root: HTMLElement): void {
  const current = root.querySelector('[aria-current]')
  if (current) scrollTo(current)
}
