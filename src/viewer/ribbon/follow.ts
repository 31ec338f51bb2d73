/** Keeps the ribbon where text and timeline are: measured once and drawn once in every frame in which something moved. */
import type { Chronology } from '../state/chronology.ts'
import { DRAWN } from '../state/drawn.ts'
import { isPhone } from '../state/phone.ts'
import { drawnWindow, type ViewerState, type ViewerStore } from '../state/store.ts'
import { afterLayout } from './after-layout.ts'
import { type Drawing, drawingOf, nothingDrawn, PARTS, type Scene } from './geometry.ts'
import type { Kind } from './handles.ts'
import { marginDrawingOf } from './margin.ts'
import { type MeasuredText, marginSceneOf, measuredText, readTo, sceneOf } from './measure.ts'
import type { Subject } from './subject.ts'

/** The parts of the state that show in it; what they bring about elsewhere is seen by itself. */
const LOOKS = ['selection', 'hovered', 'pane', 'along'] as const satisfies (keyof ViewerState)[]

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
  /** Measured anew where it may have moved: zooming leaves it where it is. */
  let text: MeasuredText | null = null
  let telling = 0
  /** With the next frame: this one is laid out already. */
  const tell = (offset: number): void => {
    cancelAnimationFrame(telling)
    if (offset !== store.getState().readTo)
      telling = requestAnimationFrame(() => store.setState({ readTo: offset }))
  }
  const measureAndDraw = (): void => {
    const state = store.getState()
    const { pane, along } = state
    const look = { ...state, window: drawnWindow(state, opening) }
    const kind = pane === 'relations' && !isPhone() ? 'relation' : 'event'
    const subject = subjects[kind]
    const ribbon = svg.getBoundingClientRect()
    text ??= measuredText(subject, ribbon)
    if (along && text && kind === 'event') tell(readTo(subject, text, ribbon))
    if (isPhone()) {
      const scene = text && marginSceneOf(subject, text, look, ribbon)
      draw(scene ? marginDrawingOf(scene) : nothingDrawn(), null, kind)
    } else {
      const scene = text && sceneOf(subject, text, look, ribbon)
      draw(scene ? drawingOf(scene) : nothingDrawn(), scene, kind)
    }
  }
  const ask = afterLayout(
    sentinel,
    desk.querySelectorAll('[data-view]'),
    isResized => {
      if (isResized) text = null
      measureAndDraw()
    },
    signal,
  )
  const askAnew = (): void => {
    text = null
    ask()
  }

  const unsubscribe = store.subscribe((now, before) => {
    if (LOOKS.some(part => now[part] !== before[part])) askAnew()
  })
  // Whatever scrolls, page or list.
  document.addEventListener('scroll', askAnew, { capture: true, passive: true, signal })
  addEventListener('resize', askAnew, { signal })
  // The window has moved: the page is laid out already.
  desk.addEventListener(DRAWN, measureAndDraw, { signal })
  const beside = subjects.event.handles.now().timeline?.closest('section')
  const changes = new MutationObserver(records => {
    for (const { target } of records) {
      for (const { handles } of Object.values(subjects)) handles.forget(target)
      if (!beside?.contains(target)) text = null
    }
    if (records.some(({ target }) => !isDrawnAlone(target))) ask()
  })
  changes.observe(desk, { childList: true, subtree: true })
  signal.addEventListener('abort', () => {
    unsubscribe()
    changes.disconnect()
    cancelAnimationFrame(telling)
  })
}

/** Marks say when they are drawn, and nothing is joined to what stands in drawings. */
const isDrawnAlone = (target: Node): boolean =>
  target instanceof SVGElement ||
  (target instanceof Element && target.closest('[data-view=timeline]') !== null)

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
  const there = `translate(${x} ${topY - CAPTION_PX})`
  if (caption?.getAttribute('transform') !== there) caption?.setAttribute('transform', there)
}
