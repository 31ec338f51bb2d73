/**
 * Shows in the text what is selected and hovered, and brings it into view. Attributes are set on the elements
 * themselves: the marks of a long article are never drawn anew for a click.
 */
import { type RefObject, useEffect } from 'react'
import type { Story } from '../../story/types.ts'
import { useStory, useViewerStore } from '../state/context.tsx'
import type { Selection, ViewerState } from '../state/store.ts'

export function useCurrent(root: RefObject<HTMLElement | null>): void {
  const store = useViewerStore()
  const story = useStory()
  useEffect(() => {
    const element = root.current
    if (!element) return
    const follow = (now: ViewerState, before: ViewerState | null): void => {
      if (now.hovered !== before?.hovered) setClass(element, 'is-hovered', hitsOf(element, now.hovered))
      const turned = now.pane !== before?.pane
      if (now.selection === before?.selection && !turned) return
      if (now.selection !== before?.selection) show(element, now.selection, story)
      if (now.selection.kind !== 'none') requestAnimationFrame(() => scrollTo(element))
    }
    follow(store.getState(), null)
    return store.subscribe(follow)
  }, [root, store, story])
}

const hitsOf = (root: HTMLElement, event: string | null): Element[] =>
  event === null ? [] : [...root.querySelectorAll(`[data-event~="${CSS.escape(event)}"]`)]

function setClass(root: HTMLElement, name: string, elements: readonly Element[]): void {
  for (const old of root.querySelectorAll(`.${name}`)) if (!elements.includes(old)) old.classList.remove(name)
  for (const element of elements) element.classList.add(name)
}

function show(root: HTMLElement, selection: Selection, story: Story): void {
  root.querySelector('[aria-current]')?.removeAttribute('aria-current')
  if (selection.kind === 'event') {
    const hits = hitsOf(root, selection.id)
    setClass(root, 'is-selected', hits)
    const current = hits.find(
      hit =>
        hit.matches('.passage:not([data-continued])') && passageOf(hit, selection.id) === selection.passage,
    )
    current?.setAttribute('aria-current', 'true')
    return
  }
  const entity =
    selection.kind === 'entity'
      ? [...root.querySelectorAll(`[data-entity="${CSS.escape(selection.id)}"]`)]
      : []
  const relation = story.relations.find(({ id }) => selection.kind === 'relation' && id === selection.id)
  const ends = relation
    ? [relation.subject, relation.object].map(id => `[data-entity="${CSS.escape(id)}"]`).join(', ')
    : null
  const block = relation && blockAt(root, relation.passages[0]?.start ?? 0)
  const named = block && ends ? [...block.querySelectorAll(ends)] : []
  setClass(root, 'is-selected', [...entity, ...named])
  const [first] = [...entity, ...named]
  first?.setAttribute('aria-current', 'true')
}

/** The block that holds an offset of the text. */
function blockAt(root: HTMLElement, offset: number): Element | undefined {
  return [...root.querySelectorAll<HTMLElement>('[data-start]')].findLast(
    ({ dataset }) => Number(dataset.start) <= offset,
  )
}

/** Which of an event's passages an element shows. */
function passageOf(element: Element, event: string): number {
  const { dataset } = element as HTMLElement
  const at = dataset.event?.split(' ').indexOf(event) ?? -1
  return Number(dataset.passage?.split(' ')[at] ?? -1)
}

/** Moves only where what is selected cannot be seen. */
function scrollTo(root: HTMLElement): void {
  const current = root.querySelector('[aria-current]')
  const box = current?.getBoundingClientRect()
  if (!current || !box || box.height === 0) return
  if (box.top >= 64 && box.bottom <= innerHeight - 64) return
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  current.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
}
