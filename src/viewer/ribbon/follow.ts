/** Keeps the ribbon where text and timeline are: measured once and drawn once in every frame in which something moved. */
import type { Chronology } from '../state/chronology.ts'
import { isPhone } from '../state/phone.ts'
import type { ViewerState, ViewerStore } from '../state/store.ts'
import { afterLayout } from './after-layout.ts'
import { type Drawing, drawingOf, nothingDrawn, PARTS, type Scene } from './geometry.ts'
import { createHandles } from './handles.ts'
import { marginDrawingOf } from './margin.ts'
import { marginSceneOf, sceneOf } from './measure.ts'
import type { Passages } from './passages.ts'

/** The parts of the state that show in it; what they bring about elsewhere is seen by itself. */
const LOOKS = ['selection', 'hovered', 'window', 'pane'] as const satisfies (keyof ViewerState)[]

export interface RibbonElements {
  svg: SVGSVGElement
  sentinel: HTMLElement
  /** What holds text and timeline. */
  desk: HTMLElement
}

/** @param signal ends it. */
export function followPage(
  { svg, sentinel, desk }: RibbonElements,
  passages: Passages,
  chronology: Chronology,
  store: ViewerStore,
  signal: AbortSignal,
): void {
  const handles = createHandles(desk)
  const draw = drawerOf(svg)
  const measureAndDraw = (): void => {
    const ribbon = svg.getBoundingClientRect()
    const now = handles.now()
    const { selection, hovered, window } = store.getState()
    const look = { selection, hovered, window: window ?? chronology.opening }
    if (isPhone()) {
      const scene = marginSceneOf(now, passages, chronology, look, ribbon)
      draw(scene ? marginDrawingOf(scene) : nothingDrawn(), null)
    } else {
      const scene = sceneOf(now, passages, chronology, look, ribbon)
      draw(scene ? drawingOf(scene) : nothingDrawn(), scene)
    }
  }
  const ask = afterLayout(sentinel, measureAndDraw, signal)

  const unsubscribe = store.subscribe((now, before) => {
    if (LOOKS.some(part => now[part] !== before[part])) ask()
  })
  // Whatever scrolls, page or list.
  document.addEventListener('scroll', ask, { capture: true, passive: true, signal })
  addEventListener('resize', ask, { signal })
  const sizes = new ResizeObserver(ask)
  for (const view of desk.querySelectorAll('[data-view]')) sizes.observe(view)
  const changes = new MutationObserver(records => {
    for (const { type, target } of records) if (type === 'childList') handles.forget(target)
    ask()
  })
  // The timeline moves its marks by their style, in frames of its own.
  changes.observe(desk, { childList: true, subtree: true })
  const { timeline } = handles.now()
  if (timeline) changes.observe(timeline, { childList: true, subtree: true, attributeFilter: ['style'] })
  signal.addEventListener('abort', () => {
    unsubscribe()
    sizes.disconnect()
    changes.disconnect()
  })
}

/** Sets on the elements of the ribbon what has changed. */
function drawerOf(svg: SVGSVGElement): (drawing: Drawing, scene: Scene | null) => void {
  const parts = PARTS.map(part => ({ part, element: svg.querySelector(`[data-part=${part}]`), drawn: '' }))
  const [told, happened] = svg.querySelectorAll('text')
  return (drawing, scene) => {
    for (const one of parts) {
      if (drawing[one.part] === one.drawn) continue
      one.drawn = drawing[one.part]
      one.element?.setAttribute('d', one.drawn)
    }
    svg.toggleAttribute('data-beside', scene !== null)
    if (!scene) return
    place(told, scene.toldX, scene.told.top)
    place(happened, scene.happenedX, scene.happened.top)
  }
}

/** A caption stands upon its rail. */
const CAPTION_PX = 8
function place(caption: SVGTextElement | undefined, x: number, topY: number): void {
  caption?.setAttribute('transform', `translate(${x} ${topY - CAPTION_PX})`)
}
