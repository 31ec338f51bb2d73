/** Shows in the text what was found, and makes faint what filters leave out: as attributes of the marks that are there. */
import { type RefObject, useLayoutEffect } from 'react'
import { useChronology, useViewerState } from '../state/context.tsx'
import { isIn } from '../state/lanes.ts'
import { useClass } from './use-current.ts'

/** @param marked which parts of the text have their marks: new ones are looked at too. */
export function useAsked(root: RefObject<HTMLElement | null>, marked: ReadonlySet<number>): void {
  const { indexOf } = useChronology()
  const lit = useViewerState(state => state.lit)
  const left = useViewerState(state => state.shown?.left)
  const setLit = useClass('is-lit')
  const setOut = useClass('is-out')

  // biome-ignore lint/correctness/useExhaustiveDependencies: new marks are looked at.
  useLayoutEffect(() => {
    const element = root.current
    if (!element) return
    const found = lit && [
      ...marksOf(element, '.trigger [data-event]', ({ event }) => idsIn(event).some(lit.event)),
      ...marksOf(element, '[data-entity]', ({ entity }) => idsIn(entity).some(lit.entity)),
    ]
    setLit(found ?? [])
  }, [root, lit, marked, setLit])

  // biome-ignore lint/correctness/useExhaustiveDependencies: new marks are looked at.
  useLayoutEffect(() => {
    const element = root.current
    if (!element || !left) return
    const isLeft = (id: string): boolean => isIn(left, indexOf.get(id) ?? -1)
    const out = marksOf(element, '.trigger [data-event]', ({ event }) => !idsIn(event).some(isLeft))
    setOut(out)
    return () => setOut([])
  }, [root, left, indexOf, marked, setOut])
}

const marksOf = (
  root: HTMLElement,
  selector: string,
  holds: (shows: DOMStringMap) => boolean,
): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)].filter(({ dataset }) => holds(dataset))

const idsIn = (said = ''): string[] => said.split(' ')
