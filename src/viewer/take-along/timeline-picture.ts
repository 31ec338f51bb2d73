/** The whole timeline of an article as a picture that can be read on its own: every event a row with number, date, title and mark. */
import { dayNumber } from '../../story/days.ts'
import type { Event, Story } from '../../story/types.ts'
import { type AxisText, axisText } from '../state/axis-labels.ts'
import type { Chronology, Placed } from '../state/chronology.ts'
import { countsOf } from '../state/looks.ts'
import { foldedScale, type Scale } from '../state/scale.ts'
import type { TimeWindow } from '../state/store.ts'
import { type AxisWords, axisOf } from '../state/ticks.ts'
import { DAY_MS } from '../ui/certainty.ts'
import { formatEdtf, formatWhen } from '../ui/dates.ts'
import { LEGEND } from '../ui/legend.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { statusWords } from '../ui/status-words.ts'
import { strings } from '../ui/strings.en.ts'
import { markShapes } from './mark-shapes.ts'
import { COLOURS, EDGE_PX, linesIn, type Picture, px, type Shape, type TextShape, textPx } from './picture.ts'

const words = moreStrings.takeAlong
const { ink, ink2, ink3, hair } = COLOURS

const WIDTH_PX = 880
/** Where the columns begin. */
const DATE_X = EDGE_PX + 30
const TITLE_X = DATE_X + 118
const TRACK_X = TITLE_X + 330
const TRACK_END_X = WIDTH_PX - EDGE_PX - 12
const TITLE_LINES = 3
const TYPE_PX = 13
const LINE_PX = 16
const AXIS_PX = 24
const AXIS_TYPE_PX = 11.5
/** A picture of more rows is too long to be read; the most prominent are drawn. */
const MOST_ROWS = 400

/** An event in a row, with its number. */
interface Row {
  placed: Placed
  number: number
}

export interface TimelinePictureOf {
  story: Pick<Story, 'article' | 'entities'>
  chronology: Chronology
  axisWords: AxisWords
}

/** With title, axis, legend, and what has no place in time: to be read on its own. */
export function timelinePicture(of: TimelinePictureOf): Picture {
  const { story, chronology } = of
  const rows = prominent(rowsOf(chronology))
  const head = headOf(story.article, chronology, rows.length)
  const body = rowsPicture(of, rows, head.bottomPx + 14)
  const tray = trayOf(of, body.bottomPx + 10)
  const legend = legendOf(chronology, tray.bottomPx + 12)
  return {
    widthPx: WIDTH_PX,
    heightPx: Math.ceil(legend.bottomPx + EDGE_PX),
    title: `${strings.timeline.name}: ${story.article.title}`,
    shapes: [...head.shapes, ...body.shapes, ...tray.shapes, ...legend.shapes],
  }
}

/** The rows alone, in pictures that fit on a page each: every one has its axis, the last the legend. @param mostPx height of each. */
export function timelinePages(of: TimelinePictureOf, mostPx: number): Picture[] {
  const scale = foldedScale(of.chronology, TRACK_X, TRACK_END_X)
  const pages: Row[][] = []
  let height = mostPx
  for (const row of rowsOf(of.chronology)) {
    const rowPx = rowShapes(row, of.story, scale, 0).bottomPx
    if (height + rowPx > mostPx) {
      pages.push([])
      height = AXIS_PX
    }
    pages.at(-1)?.push(row)
    height += rowPx
  }
  return pages.map((rows, n) => {
    const body = rowsPicture(of, rows, 4)
    const legend = n === pages.length - 1 ? legendOf(of.chronology, body.bottomPx + 10) : null
    return {
      widthPx: WIDTH_PX,
      heightPx: Math.ceil((legend ?? body).bottomPx + 2),
      title: words.page(n + 1, pages.length),
      shapes: [...body.shapes, ...(legend?.shapes ?? [])],
    }
  })
}

const rowsOf = ({ dated }: Chronology): Row[] => dated.map((placed, n) => ({ placed, number: n + 1 }))

/** In time order, whatever is left out. */
const prominent = (rows: readonly Row[]): Row[] =>
  rows.length <= MOST_ROWS
    ? [...rows]
    : rows
        .toSorted((a, b) => b.placed.event.salience - a.placed.event.salience)
        .slice(0, MOST_ROWS)
        .sort((a, b) => a.number - b.number)

interface Drawn {
  shapes: Shape[]
  bottomPx: number
}

const said = (
  x: number,
  y: number,
  text: string,
  fill: string = ink,
  more: Partial<TextShape> = {},
): TextShape => ({ kind: 'text', x: px(x), y: px(y), text, sizePx: TYPE_PX, fill, ...more })

function headOf(article: Story['article'], { dated, undated }: Chronology, drawn: number): Drawn {
  const lines = linesIn(article.title, WIDTH_PX - 2 * EDGE_PX, 26, 3)
  const facts = [
    article.publishedAt && formatEdtf(article.publishedAt),
    article.publisher,
    drawn < dated.length
      ? words.drawn(drawn, dated.length)
      : strings.shell.counts(dated.length, undated.length),
  ].filter(Boolean)
  const titles = lines.map((line, n) =>
    said(EDGE_PX, EDGE_PX + 22 + n * 32, line, ink, { sizePx: 26, weight: 600, family: 'serif' }),
  )
  const y = EDGE_PX + 22 + lines.length * 32 - 8
  return { shapes: [...titles, said(EDGE_PX, y, facts.join(' · '), ink2)], bottomPx: y + 6 }
}

function rowsPicture(
  { story, chronology, axisWords }: TimelinePictureOf,
  rows: readonly Row[],
  y: number,
): Drawn {
  const scale = foldedScale(chronology, TRACK_X, TRACK_END_X)
  const shapes: Shape[] = []
  let at = y + AXIS_PX
  for (const row of rows) {
    const drawn = rowShapes(row, story, scale, at)
    shapes.push(...drawn.shapes)
    at = drawn.bottomPx
  }
  return { shapes: [...axisShapes(scale, story, axisWords, y, at), ...shapes], bottomPx: at }
}

function rowShapes(
  { placed, number }: Row,
  { entities }: Pick<Story, 'entities'>,
  scale: Scale,
  y: number,
): Drawn {
  const { event, form, status, fromMs, toMs } = placed
  const dates = linesIn(event.time ? formatWhen(event.time) : '', TITLE_X - DATE_X - 8, TYPE_PX, 3)
  const titles = linesIn(event.title, TRACK_X - TITLE_X - 24, TYPE_PX, TITLE_LINES)
  const notes = linesIn(doubtOf(event, entities), TRACK_X - TITLE_X - 24, 11.5, 2)
  const height = Math.max(dates.length, titles.length + notes.length) * LINE_PX + 8
  const base = y + 16
  const fromPx = scale.px(fromMs)
  const toPx = scale.px(toMs)
  const shapes: Shape[] = [
    { kind: 'path', d: `M${EDGE_PX} ${px(y + height)}H${WIDTH_PX - EDGE_PX}`, stroke: hair, strokePx: 1 },
    said(DATE_X - 10, base, String(number), ink3, { anchor: 'end', sizePx: 11.5 }),
    ...dates.map((line, n) => said(DATE_X, base + n * LINE_PX, line, ink2)),
    ...titles.map((line, n) => said(TITLE_X, base + n * LINE_PX, line)),
    ...notes.map((line, n) =>
      said(TITLE_X, base + (titles.length + n) * LINE_PX, line, ink2, { sizePx: 11.5 }),
    ),
    ...markShapes(
      { form, status, ...(event.time && { basis: event.time.basis }) },
      fromPx,
      y + 12,
      Math.max(0, toPx - fromPx),
    ),
  ]
  return { shapes, bottomPx: y + height }
}

/** Labels above, hairlines down to the last row, what is folded named, and the day of publication. */
function axisShapes(
  scale: Scale,
  { article }: Pick<Story, 'article'>,
  axisWords: AxisWords,
  y: number,
  bottom: number,
): Shape[] {
  const labelY = y + 14
  const top = y + AXIS_PX - 4
  const shapes: Shape[] = [
    { kind: 'path', d: `M${EDGE_PX} ${px(top + 4)}H${WIDTH_PX - EDGE_PX}`, stroke: ink, strokePx: 1 },
  ]
  for (const { window, fromPx, toPx } of scale.parts) {
    const width = toPx - fromPx
    const { labels, context } = labelsOf(window, width, axisWords)
    if (context) shapes.push(said(fromPx, labelY, context, ink3, { sizePx: AXIS_TYPE_PX }))
    for (const label of labels) {
      const x = px(fromPx + label.px)
      shapes.push(
        { kind: 'path', d: `M${x} ${px(top)}V${px(bottom)}`, stroke: hair, strokePx: 1 },
        said(x, labelY, label.label, ink2, { sizePx: AXIS_TYPE_PX, anchor: 'middle' }),
      )
    }
  }
  for (const { fromPx, toPx } of scale.folds) {
    const x = (fromPx + toPx) / 2
    shapes.push({
      kind: 'path',
      d: `M${px(x - 5)} ${px(top + 8)}l4 -8M${px(x + 1)} ${px(top + 8)}l4 -8`,
      stroke: ink2,
      strokePx: 1,
    })
    shapes.push({
      kind: 'path',
      d: `M${px(x)} ${px(top + 12)}V${px(bottom)}`,
      stroke: hair,
      strokePx: 1,
      dash: [1, 4],
    })
  }
  const published = dayOf(article.publishedAt)
  if (published !== null) {
    const x = px(scale.px(published))
    if (x >= TRACK_X && x <= TRACK_END_X + 12)
      shapes.push({ kind: 'path', d: `M${x} ${px(top)}V${px(bottom)}`, stroke: ink2, strokePx: 1 })
  }
  return shapes
}

/** The labels of a part: closer ones where it would have none. */
function labelsOf(window: TimeWindow, widthPx: number, axisWords: AxisWords): AxisText {
  const tries = [58, 30, 12].map(leastPx =>
    axisText(axisOf(window, widthPx, axisWords, leastPx), null, widthPx, AXIS_TYPE_PX),
  )
  const text = tries.find(({ labels }) => labels.length > 0) ?? { labels: [], context: '', published: null }
  const apart = text.labels.filter(({ px }, n) => px - (text.labels[n - 1]?.px ?? -Infinity) >= 40)
  return { ...text, labels: apart }
}

/** Whether it happened and who says so; empty where the text itself says that it did. */
function doubtOf(event: Event, entities: Story['entities']): string {
  const doubt = statusWords(event, entities)
  return [doubt?.words, doubt?.source].filter(Boolean).join(' ')
}

function dayOf(edtf: string | undefined): number | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(edtf ?? '')?.[0]
  return day === undefined ? null : (dayNumber(day) + 0.5) * DAY_MS
}

/** What has no place in time, with the reasons. */
function trayOf({ chronology: { dated, undated }, story }: TimelinePictureOf, y: number): Drawn {
  if (undated.length === 0) return { shapes: [], bottomPx: y }
  let at = y + 20
  const shapes: Shape[] = [
    said(EDGE_PX, at, `${strings.timeline.notOnTimeline} ${undated.length}`, ink, { weight: 600 }),
  ]
  for (const [n, event] of undated.slice(0, MOST_ROWS).entries()) {
    const titles = linesIn(event.title, TRACK_X - DATE_X - 24, TYPE_PX, 2)
    const reason = event.undated ?? event.time?.derivation.text ?? ''
    const facts = [doubtOf(event, story.entities), reason].filter(Boolean).join('. ')
    const reasons = linesIn(facts, TRACK_END_X - TRACK_X, 12, 3)
    const base = at + 22
    shapes.push(
      said(DATE_X - 10, base, String(dated.length + n + 1), ink3, { anchor: 'end', sizePx: 11.5 }),
      ...titles.map((line, k) => said(DATE_X, base + k * LINE_PX, line)),
      ...reasons.map((line, k) => said(TRACK_X, base + k * LINE_PX, line, ink2, { sizePx: 12 })),
    )
    at += Math.max(titles.length, reasons.length) * LINE_PX + 8
  }
  return { shapes, bottomPx: at + 8 }
}

/** What the marks mean that are there. */
function legendOf(chronology: Chronology, y: number): Drawn {
  const counts = countsOf(chronology.looks)
  const { folds } = foldedScale(chronology, TRACK_X, TRACK_END_X)
  const shapes: Shape[] = [
    { kind: 'path', d: `M${EDGE_PX} ${px(y)}H${WIDTH_PX - EDGE_PX}`, stroke: ink, strokePx: 1 },
  ]
  let x = EDGE_PX
  let base = y + 22
  const place = (widthPx: number): number => {
    if (x + widthPx > WIDTH_PX - EDGE_PX) {
      x = EDGE_PX
      base += 22
    }
    const at = x
    x += widthPx + 22
    return at
  }
  for (const { name, form, status, basis } of LEGEND.filter(one => counts.has(one.name))) {
    const label = strings.timeline.legend[name].name
    const at = place(36 + textPx(label, 12))
    const isPoint = form === 'day'
    shapes.push(
      ...markShapes(
        { form, status, ...(basis && { basis }) },
        at + (isPoint ? 10 : 0),
        base - 4,
        isPoint ? 0 : 20,
      ),
      said(at + 36, base, label, ink2, { sizePx: 12 }),
    )
  }
  for (const label of [strings.timeline.published, ...(folds.length > 0 ? [words.folded] : [])]) {
    const at = place(28 + textPx(label, 12))
    const d =
      label === words.folded
        ? `M${px(at + 5)} ${px(base)}l4 -9M${px(at + 11)} ${px(base)}l4 -9`
        : `M${px(at + 10)} ${px(base + 2)}v-13`
    shapes.push(
      { kind: 'path', d, stroke: ink2, strokePx: 1 },
      said(at + 28, base, label, ink2, { sizePx: 12 }),
    )
  }
  return { shapes, bottomPx: base + 8 }
}
