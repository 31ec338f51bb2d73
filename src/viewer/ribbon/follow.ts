/** Keeps the ribbon where text and timeline are: measured once and drawn once in every frame in which something moved. */
import type { Chronology } from '../state/chronology.ts'
import { isPhone } from '../state/phone.ts'
import type { ViewerState, ViewerStore } from '../state/store.ts'
import { afterLayout } from './after-layout.ts'
import { type Drawing, drawingOf, nothingDrawn, PARTS, type Scene } from './geometry.ts'
import type { Kind } from './handles.ts'
import { marginDrawingOf } from './margin.ts'
import { marginSceneOf, sceneOf } from './measure.ts'
import type { Subject } from './subject.ts'

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
  subjects: Record<Kind, Subject>,
  { opening }: Chronology,
  store: ViewerStore,
  signal: AbortSignal,
): void {
  const draw = drawerOf(svg)
  const measureAndDraw = (): void => {
    const { selection, hovered, window, pane } = store.getState()
    const look = { selection, hovered, window: window ?? opening }
    const kind = pane === 'relations' ? 'relation' : 'event'
    const ribbon = svg.getBoundingClientRect()
    if (isPhone()) {
      const scene = marginSceneOf(subjects.event, look, ribbon)
      draw(scene ? marginDrawingOf(scene) : nothingDrawn(), null, kind)
    } else {
      const scene = sceneOf(subjects[kind], look, ribbon)
      draw(scene ? drawingOf(scene) : nothingDrawn(), scene, kind)
    }
  }
  const ask = afterLayout(sentinel, desk.querySelectorAll('[data-view]'), measureAndDraw, signal)

  const unsubscribe = store.subscribe((now, before) => {
    if (LOOKS.some(part => now[part] !== before[part])) ask()
  })
  // Whatever scrolls, page or list.
  document.addEventListener('scroll', ask, { capture: true, passive: true, signal })
  addEventListener('resize', ask, { signal })
  const changes = new MutationObserver(records => {
    for (const { type, target } of records)
      if (type === 'childList') for (const { handles } of Object.values(subjects)) handles.forget(target)
    ask()
  })
  changes.observe(desk, { childList: true, subtree: true })
  // The timeline moves its marks by their style, in frames of its own.
  const { timeline } = subjects.event.handles.now()
  if (timeline) changes.observe(timeline, { childList: true, subtree: true, attributeFilter: ['style'] })
  signal.addEventListener('abort', () => {
    unsubscribe()
    changes.disconnect()
  })
}

/** Sets on the elements of the ribbon what has changed. */
function drawerOf(svg: SVGSVGElement): (drawing: Drawing, scene: Scene | null, kind: Kind) => void {
  const parts = PARTS.map(part => ({ part, element: svg.querySelector(`[data-part=${part}]`), drawn: '' }))
  const [told, ...side] = svg.querySelectorAll('text')
  return (drawing, scene, kind) => {
    for (const one of parts) {
      if (drawing[one.part] === one.drawn) continue
      one.drawn = drawing[one.part]
      one.element?.setAttribute('d', one.drawn)
    }
    svg.dataset.kind = scene ? kind : ''
    if (!scene) return
    place(told, scene.toldX, scene.told.top)
    for (const caption of side) place(caption, scene.happenedX, scene.happened.top)
  }
}

/** A caption stands upon its rail. */
const CAPTION_PX = 8
function place(caption: SVGTextElement | undefined, x: number, topY: number): void {
  caption?.setAttribute('transform', `translate(${x} ${topY - CAPTION_PX})`)
}
