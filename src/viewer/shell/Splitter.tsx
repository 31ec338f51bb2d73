/**
 * The bar between a pane and its neighbour: dragged, or moved with the arrow keys; a double click or Enter puts it back
 * (the window splitter of the ARIA Authoring Practices).
 */
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { holdPointer } from '../ui/hold-pointer.ts'
import { strings } from '../ui/strings.en.ts'
import { fitting, PANES, setSize } from './pane-size.ts'
import './splitter.css'

const STEP_PX = 24

export function Splitter({ pane: name }: { pane: keyof typeof PANES }) {
  const pane = PANES[name]
  const across = pane.grows === 'across'
  const root = useRef<HTMLHRElement>(null)
  const [share, setShare] = useState(50)
  /** From the edge of the pane to where the pointer took hold, px. */
  const held = useRef(0)

  /** What the pane and its neighbour have together, and where the pane ends, px. */
  const measure = () => {
    const sized = document.getElementById(pane.id)?.getBoundingClientRect()
    const room = root.current?.parentElement?.closest('.desk, .desk-side')
    if (!sized || !room) return null
    const { width, height } = room.getBoundingClientRect()
    const { paddingLeft, paddingRight } = getComputedStyle(room)
    return across
      ? {
          px: sized.width,
          from: sized.left,
          roomPx: width - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight),
        }
      : { px: sized.height, from: sized.bottom, roomPx: height }
  }
  const tell = (): void => {
    const now = measure()
    if (now && now.roomPx > 0) setShare(Math.round((now.px / now.roomPx) * 100))
  }
  const resize = (px: number | null): void => {
    const now = measure()
    if (!now) return
    setSize(pane, px === null ? null : fitting(pane, px, now.roomPx))
    tell()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once the page is laid out, then with every change
  useEffect(tell, [])

  /** How large the pane would be if it ended at the pointer, px. */
  const upTo = (event: PointerEvent, { from }: { from: number }): number =>
    across ? event.clientX - from : from - event.clientY
  const take = (event: PointerEvent<HTMLElement>): void => {
    const now = measure()
    if (!now || event.button !== 0) return
    holdPointer(event.currentTarget, event.pointerId)
    held.current = upTo(event, now) - now.px
  }
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const now = measure()
    if (now) resize(upTo(event, now) - held.current)
  }
  const press = (event: KeyboardEvent): void => {
    const now = measure()
    const to = event.key === 'Enter' ? null : now && moved(event.key, now, across)
    if (to === undefined) return
    event.preventDefault()
    resize(to)
  }
  return (
    <hr
      ref={root}
      className={`splitter is-${name}`}
      aria-label={strings.shell.splitters[name]}
      aria-orientation={across ? 'vertical' : 'horizontal'}
      aria-controls={pane.id}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share}
      tabIndex={0}
      onPointerDown={take}
      onPointerMove={drag}
      onDoubleClick={() => resize(null)}
      onKeyDown={press}
    />
  )
}

/** The size that a key asks for, px; undefined for keys that ask for none. */
function moved(
  key: string,
  { px, roomPx }: { px: number; roomPx: number },
  across: boolean,
): number | undefined {
  const [less, more] = across ? ['ArrowLeft', 'ArrowRight'] : ['ArrowDown', 'ArrowUp']
  if (key === less) return px - STEP_PX
  if (key === more) return px + STEP_PX
  if (key === 'Home') return 0
  return key === 'End' ? roomPx : undefined
}
