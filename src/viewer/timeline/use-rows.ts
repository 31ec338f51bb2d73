/**
 * Which rows of a list are drawn: all of a short one; of a long one those near the screen, each at its place. Rows of a
 * long list are of one height, which the styles say; before scripts run it shows its first.
 */
import { type RefObject, useEffect, useState } from 'react'
import { useLive } from '../state/context.tsx'
import { LISTED_FIRST } from '../state/packed.ts'
import { useWidth } from '../state/use-width.ts'
import { scrollerOf } from '../ui/scroll-within.ts'

/** Longer lists are drawn in part. */
export const MOST_LISTED = 400
/** Where nothing has a size. */
const ROW_PX = 32
/** Rows drawn beyond what can be seen, and by how many they change: a jump draws few, and a wheel stays within them. */
const AROUND = 8
const STEP = 8

export interface Rows {
  /** Places in the list, in order. */
  shown: number[]
  /** Height of a row in px where each stands at its place; null where they follow one another. */
  rowPx: number | null
}

interface Near {
  first: number
  end: number
  /** null before it is measured. */
  rowPx: number | null
}

export const isLong = (count: number): boolean => count > MOST_LISTED

/** @param kept places that are drawn wherever they are: what has the focus, or gets it. */
export function useRows(list: RefObject<HTMLElement | null>, count: number, kept: readonly number[]): Rows {
  const live = useLive()
  const widthPx = useWidth(list)
  const [{ first, end, rowPx }, setNear] = useState<Near>({ first: 0, end: LISTED_FIRST, rowPx: null })
  const long = isLong(count)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another width, or a list that was hidden, has other rows.
  useEffect(() => {
    if (!long || !live) return
    const element = list.current
    if (!element) return
    const leave = new AbortController()
    const scroller = scrollerOf(element)
    const look = (): void => {
      const rowPx = element.firstElementChild?.getBoundingClientRect().height || ROW_PX
      const frame = scroller?.getBoundingClientRect()
      const top = Math.max(0, frame?.top ?? 0)
      const bottom = Math.min(innerHeight, frame?.bottom ?? innerHeight)
      const abovePx = top - element.getBoundingClientRect().top
      const near = nearRows(abovePx, Math.max(0, bottom - top), rowPx, count)
      setNear(before =>
        before.first === near.first && before.end === near.end && before.rowPx === rowPx
          ? before
          : { ...near, rowPx },
      )
    }
    look()
    // Whatever scrolls, the page or a part of it.
    document.addEventListener('scroll', look, { capture: true, passive: true, signal: leave.signal })
    addEventListener('resize', look, { signal: leave.signal })
    // The card may come, or be drawn smaller, and leave more room.
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look)
    if (scroller) observer?.observe(scroller)
    return () => {
      leave.abort()
      observer?.disconnect()
    }
  }, [list, count, long, live, widthPx])

  if (!long) return { shown: placesBetween(0, count), rowPx: null }
  if (rowPx === null) return { shown: placesBetween(0, LISTED_FIRST), rowPx }
  const near = placesBetween(first, Math.min(end, count))
  const beside = kept.filter(place => place >= 0 && place < count && !near.includes(place))
  return { shown: [...new Set([...beside, ...near])].sort((a, b) => a - b), rowPx }
}

/**
 * The rows that can be seen, with some around them.
 * @param abovePx how much of the list lies above what can be seen.
 * @param screenPx how high that is.
 */
export function nearRows(
  abovePx: number,
  screenPx: number,
  rowPx: number,
  count: number,
): { first: number; end: number } {
  const stepped = (row: number): number => Math.floor(row / STEP) * STEP
  const first = Math.min(Math.max(0, stepped(abovePx / rowPx - AROUND)), Math.max(0, count - 1))
  const end = Math.min(count, Math.max(first, stepped((abovePx + screenPx) / rowPx + AROUND + STEP)))
  return { first, end }
}

const placesBetween = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, n) => first + n)
