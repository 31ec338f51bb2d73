/**
 * Shows in the text what is selected and hovered, and brings it into view. Attributes are set on the elements
 * themselves: the marks of a long article are never drawn anew for a click.
 */
import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { useViewerState } from '../state/context.tsx'
import type { Selection } from '../state/store.ts'
import { scrollTo } from './scroll-to.ts'

/** The elements that stand for a whole passage or mention, not for a part of one. */
const WHOLE = ':is(.passage, .cited, .name):not([data-continued])'

/** @param marked which parts of the text have their marks: what is new among them is shown as selected too. */
export function useCurrent(root: RefObject<HTMLElement | null>, marked: ReadonlySet<number>): void {
  const selection = useViewerState(state => state.selection)
  const hovered = useViewerState(state => state.hovered)
  const pane = useViewerState(state => state.pane)

  // biome-ignore lint/correctness/useExhaustiveDependencies: new marks are looked at.
  useLayoutEffect(() => {
    const element = root.current
    if (element) setClass(element, 'is-hovered', hovered === null ? [] : hitsOf(element, 'event', hovered))
  }, [root, hovered, marked])

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

type Kind = Exclude<Selection['kind'], 'none'>

const hitsOf = (root: HTMLElement, kind: Kind, id: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[data-${kind}~="${CSS.escape(id)}"]`),
]

function setClass(root: HTMLElement, name: string, elements: readonly Element[]): void {
  for (const old of root.querySelectorAll(`.${name}`)) if (!elements.includes(old)) old.classList.remove(name)
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
