/** The net of names as a picture that can be read on its own, and beneath it every relation in words. */
import type { Drawing } from '../../story/graph.ts'
import type { Entity, EntityType, Relation, Story } from '../../story/types.ts'
import { arrowOf } from '../ui/arrow.ts'
import { formatEdtf, formatWhen } from '../ui/dates.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { NODE_SHAPES } from '../ui/node-shapes.ts'
import { strings } from '../ui/strings.en.ts'
import { COLOURS, EDGE_PX, linesIn, type Picture, px, type Shape, type TextShape, textPx } from './picture.ts'

const LEAST_WIDTH_PX = 720
const { ink, ink2, ink3, hair } = COLOURS
const TYPES: readonly EntityType[] = ['Person', 'Organization', 'Place', 'Product', 'Other']

export interface RelationsPictureOf {
  story: Pick<Story, 'article' | 'entities' | 'relations'>
  /** The net as it is drawn on wide pages. */
  drawing: Drawing
}

/** The net alone, with what its shapes mean. */
export function netPicture({ story, drawing }: RelationsPictureOf): Picture {
  const { entities, relations } = story
  return {
    widthPx: drawing.width + 2 * EDGE_PX,
    heightPx: drawing.height + 44,
    title: moreStrings.relations.graph,
    shapes: [
      ...netShapes(drawing, entities, relations, EDGE_PX, 8),
      ...legendShapes(drawing, entities, drawing.height + 34),
    ],
  }
}

/** With title, facts and list: to be read on its own. */
export function relationsPicture({ story, drawing }: RelationsPictureOf): Picture {
  const { article, entities, relations } = story
  const widthPx = Math.max(LEAST_WIDTH_PX, drawing.width + 2 * EDGE_PX)
  const lines = linesIn(article.title, widthPx - 2 * EDGE_PX, 24, 3)
  const facts = [
    article.publishedAt && formatEdtf(article.publishedAt),
    article.publisher,
    moreStrings.relations.shown(drawing.edges.length, relations.length),
  ].filter(Boolean)
  const factsY = EDGE_PX + 20 + lines.length * 30 - 6
  const top = factsY + 24
  const left = (widthPx - drawing.width) / 2
  const net = netShapes(drawing, entities, relations, left, top)
  let y = top + drawing.height + 24
  const legend = legendShapes(drawing, entities, y)
  y += 18
  const list = relations.map((relation): { shapes: Shape[] } => {
    const name = (id: string): string => entities.find(one => one.id === id)?.name ?? ''
    const when = relation.time ? `  ${formatWhen(relation.time)}` : ''
    const text = `${name(relation.subject)} ${relation.label} ${name(relation.object)}${when}`
    const rows = linesIn(text, widthPx - 2 * EDGE_PX, 13, 2)
    const from = y
    y += rows.length * 17 + 7
    return {
      shapes: [
        { kind: 'path', d: `M${EDGE_PX} ${px(from)}H${px(widthPx - EDGE_PX)}`, stroke: hair, strokePx: 1 },
        ...rows.map((row, n) => said(EDGE_PX, from + 17 + n * 17, row)),
      ],
    }
  })
  return {
    widthPx,
    heightPx: Math.ceil(y + EDGE_PX),
    title: `${moreStrings.relations.name}: ${article.title}`,
    shapes: [
      ...lines.map((line, n) =>
        said(EDGE_PX, EDGE_PX + 20 + n * 30, line, ink, { sizePx: 24, weight: 600, family: 'serif' }),
      ),
      said(EDGE_PX, factsY, facts.join(' · '), ink2),
      ...net,
      ...legend,
      ...list.flatMap(({ shapes }) => shapes),
    ],
  }
}

const said = (
  x: number,
  y: number,
  text: string,
  fill: string = ink,
  more: Partial<TextShape> = {},
): TextShape => ({ kind: 'text', x: px(x), y: px(y), text, sizePx: 13, fill, ...more })

/** Lines first, then the words on them, then names. */
function netShapes(
  drawing: Drawing,
  entities: readonly Entity[],
  relations: readonly Relation[],
  left: number,
  top: number,
): Shape[] {
  const at = ({ x, y }: { x: number; y: number }) => ({ x: x + left, y: y + top })
  const places = new Map(drawing.nodes.map(node => [node.entity, at(node)]))
  const lines: Shape[] = []
  const labels: Shape[] = []
  for (const edge of drawing.edges) {
    const relation = relations.find(({ id }) => id === edge.relation)
    const from = places.get(relation?.subject ?? '')
    const to = places.get(relation?.object ?? '')
    if (!relation || !from || !to) continue
    const { line, head } = arrowOf(from, to, edge.bend)
    lines.push({ kind: 'path', d: line, stroke: ink, strokePx: 1.25 }, { kind: 'path', d: head, fill: ink })
    const words = relation.time ? [...edge.lines, formatWhen(relation.time)] : edge.lines
    labels.push(
      roomFor(words, at(edge.label)),
      ...centred(words, at(edge.label), 15, { sizePx: 12, fill: ink2 }),
    )
  }
  const names = drawing.nodes.flatMap((node): Shape[] => {
    const { x, y } = at(node)
    const type = entities.find(({ id }) => id === node.entity)?.type ?? 'Other'
    return [
      { kind: 'path', d: NODE_SHAPES[type], at: { x, y }, fill: COLOURS[type] },
      ...centred(node.lines, at(node.label), 17, { sizePx: 13, weight: 500, haloPx: 5 }),
    ]
  })
  return [...lines, ...labels, ...names]
}

/** What words cover of the lines beneath them. */
function roomFor(lines: readonly string[], { x, y }: { x: number; y: number }): Shape {
  const width = Math.max(...lines.map(line => textPx(line, 12))) + 6
  const height = lines.length * 15
  return {
    kind: 'path',
    d: `M${px(x - width / 2)} ${px(y - height / 2)}h${px(width)}v${height}h${px(-width)}Z`,
    fill: COLOURS.paper,
  }
}

const centred = (
  lines: readonly string[],
  { x, y }: { x: number; y: number },
  linePx: number,
  look: Partial<TextShape>,
): TextShape[] => {
  const first = y - ((lines.length - 1) * linePx) / 2
  return lines.map((line, n) => said(x, first + n * linePx + 4.5, line, ink, { anchor: 'middle', ...look }))
}

function legendShapes(drawing: Drawing, entities: readonly Entity[], y: number): Shape[] {
  const drawn = new Set(drawing.nodes.map(({ entity }) => entity))
  const types = new Set(entities.filter(({ id }) => drawn.has(id)).map(({ type }) => type))
  let x = EDGE_PX
  return TYPES.filter(type => types.has(type)).flatMap((type): Shape[] => {
    const label = strings.types[type]
    const at = x
    x += 24 + textPx(label, 12) + 22
    return [
      { kind: 'path', d: NODE_SHAPES[type], at: { x: at + 8, y: y - 4 }, fill: COLOURS[type] },
      said(at + 24, y, label, ink3, { sizePx: 12 }),
    ]
  })
}
