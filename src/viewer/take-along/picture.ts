/** A picture as a list of shapes, to be drawn as SVG or on a canvas: both look the same, and neither needs the page's styles. */
import type { Point } from '../../story/graph.ts'
import { wordsPx } from '../state/axis-labels.ts'

export interface PathShape {
  kind: 'path'
  /** SVG path data, px. */
  d: string
  /** Where its origin stands; at that of the picture where this is left out. */
  at?: Point
  fill?: string
  stroke?: string
  strokePx?: number
  dash?: readonly number[]
  /** 0 to 1; 1 where it is left out. */
  opacity?: number
}

export interface TextShape {
  kind: 'text'
  x: number
  /** Of its base line. */
  y: number
  text: string
  sizePx: number
  fill: string
  weight?: number
  family?: 'sans' | 'serif'
  anchor?: 'start' | 'middle' | 'end'
  /** Keeps so much room free of what lies beneath its letters. */
  haloPx?: number
}

export type Shape = PathShape | TextShape

/** Left free around it. */
export const EDGE_PX = 24

export interface Picture {
  widthPx: number
  heightPx: number
  /** What it shows, for who does not see it. */
  title: string
  shapes: Shape[]
}

/** The page's colours of daylight: what is taken along is read on white. */
export const COLOURS = {
  paper: '#ffffff',
  ink: '#1b1b19',
  ink2: '#55534d',
  ink3: '#66645d',
  hair: '#dcd9d0',
  Person: '#17479e',
  Organization: '#6c6800',
  Place: '#00705f',
  Product: '#55534d',
  Other: '#55534d',
} as const

/** The page's faces first, then what systems have. */
export const FAMILIES = {
  sans: '"Inter Variable", Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',
  serif:
    '"Source Serif 4 Variable", "Source Serif 4", "Iowan Old Style", Charter, Cambria, Georgia, "Noto Serif", serif',
}

/** Words are about so much narrower than axes, which must never touch, take them to be. */
const NARROWER = 0.9

/** About how wide words of running text are. */
export const textPx = (words: string, sizePx: number): number => wordsPx(words, sizePx) * NARROWER

/** Words broken into lines that are no wider; the last ends in “…” where there are more words than room. */
export function linesIn(text: string, widthPx: number, sizePx: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  const words = text.split(/\s+/).filter(Boolean)
  for (const [n, word] of words.entries()) {
    const longer = line ? `${line} ${word}` : word
    if (line === '' || textPx(longer, sizePx) <= widthPx) {
      line = longer
      continue
    }
    if (lines.length === most - 1)
      return [...lines, cut([line, ...words.slice(n)].join(' '), widthPx, sizePx)]
    lines.push(cut(line, widthPx, sizePx))
    line = word
  }
  return line ? [...lines, cut(line, widthPx, sizePx)] : lines
}

function cut(text: string, widthPx: number, sizePx: number): string {
  if (textPx(text, sizePx) <= widthPx) return text
  let end = text.length
  while (end > 1 && textPx(`${text.slice(0, end)}…`, sizePx) > widthPx) end -= 1
  return `${text.slice(0, end).trimEnd()}…`
}

/** A number for path data: finer than a tenth of a px cannot be seen. */
export const px = (n: number): number => Math.round(n * 10) / 10
