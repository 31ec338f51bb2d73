/** The timeline's own marks: plain DOM elements, made once an event and changed in place. Text is only ever set as text. */
import type { Placed } from '../state/chronology.ts'
import { markClass } from '../ui/Mark.tsx'
import { drawnForm } from './drawn.ts'
import type { Gathered } from './gather.ts'
import type { LabelPlace } from './labels.ts'

const GROUP_TEETH = 40

/** What stands for an event in a lane: its mark and, beside it, its label. Empty as yet. The list says all of it, and to all. */
export function eventMark(id: string, lane: number): HTMLElement {
  const item = document.createElement('span')
  item.dataset.event = id
  item.dataset.lane = String(lane)
  item.setAttribute('aria-hidden', 'true')
  item.append(document.createElement('i'), document.createElement('span'))
  return item
}

export interface MarkLook {
  placed: Placed
  /** What it says when pointed at. */
  title: string
  /** Beside the mark; none where it is said elsewhere. */
  label?: LabelPlace & {
    date: string
    title: string
    /** In a word; empty where it simply happened. */
    status: string
    /** Where it lies upon the mark: so far from its left. */
    insetPx: number
  }
  msPerPx: number
  selected: boolean
  hovered: boolean
  /** Whether it was looked for and found. */
  lit: boolean
}

export function paintMark(item: HTMLElement, look: MarkLook): void {
  const { placed, label } = look
  const [mark, text] = item.children as HTMLCollectionOf<HTMLElement>
  if (!mark || !text) return
  const state = `${look.selected ? ' is-selected' : ''}${look.hovered ? ' is-hovered' : ''}${look.lit ? ' is-lit' : ''}`
  const form = drawnForm(placed, look.msPerPx)
  setClass(item, `timeline-item${state}`)
  setClass(mark, markClass(form, placed.status, placed.event.time?.basis))
  const told = label?.status ? ' has-status' : ''
  setClass(
    text,
    label && label.widthPx > 0 ? `timeline-label is-${label.side}${told}` : 'timeline-label is-none',
  )
  if (item.title !== look.title) item.title = look.title
  if (look.selected) item.setAttribute('aria-current', 'true')
  else item.removeAttribute('aria-current')
  if (label) paintLabel(text, label)
  else text.replaceChildren()
}

function paintLabel(text: HTMLElement, label: NonNullable<MarkLook['label']>): void {
  if (text.childElementCount === 0) {
    const title = document.createElement('b')
    title.dir = 'auto'
    text.append(document.createElement('time'), title, document.createElement('small'))
  }
  const [date, title, status] = text.children
  if (date && date.textContent !== label.date) date.textContent = label.date
  if (title && title.textContent !== label.title) title.textContent = label.title
  if (status && status.textContent !== label.status) status.textContent = label.status
  text.style.maxWidth = `${label.widthPx}px`
  text.style.left = label.side === 'upon' ? `${label.insetPx}px` : ''
}

/** Writing the same again would cost a style pass. */
const setClass = (element: HTMLElement, said: string): void => {
  if (element.className !== said) element.className = said
}

const SVG = 'http://www.w3.org/2000/svg'

/** A group, a button: how many, over a comb as long as its true extent with a tooth where a member begins. */
export function groupMark(): HTMLElement {
  const mark = document.createElement('button')
  mark.type = 'button'
  mark.className = 'timeline-group'
  mark.tabIndex = -1
  mark.setAttribute('aria-haspopup', 'dialog')
  const count = document.createElement('span')
  const comb = document.createElementNS(SVG, 'svg')
  comb.setAttribute('viewBox', '0 0 100 8')
  comb.setAttribute('preserveAspectRatio', 'none')
  comb.append(document.createElementNS(SVG, 'path'))
  mark.append(count, comb)
  return mark
}

/** @param begins where a member is drawn to begin, in ms. */
export function paintGroup(
  mark: HTMLElement,
  { members, fromMs, toMs }: Omit<Gathered, 'bin' | 'only'>,
  begins: (n: number) => number,
  label: string,
): void {
  const [count, comb] = mark.children
  if (!count || !comb) return
  mark.title = label
  mark.setAttribute('aria-label', label)
  count.textContent = `+${members.count}`
  const span = Math.max(1, toMs - fromMs)
  const teeth: string[] = []
  const stride = Math.max(1, (members.end - members.first) / GROUP_TEETH)
  for (let n = members.first; n < members.end; n += stride) {
    const at = Math.floor(n)
    if (members.pastMs === undefined && !members.without.includes(at))
      teeth.push(`M${(((begins(at) - fromMs) / span) * 100).toFixed(1)} 0V8`)
  }
  comb.firstElementChild?.setAttribute('d', teeth.join(''))
}
