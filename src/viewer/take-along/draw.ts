/** Draws a {@link Picture}: as an SVG element, as the text of an SVG file, or on a canvas as a PNG file. */
import { COLOURS, FAMILIES, type Picture, type Shape } from './picture.ts'

const SVG = 'http://www.w3.org/2000/svg'
/** PNG files have so many pixels to a px: sharp in print. */
const DENSITY = 2
/** Browsers draw no canvas that is larger, px on a side. */
const MOST_PX = 16_000

/** An element whose look does not depend on styles around it. */
export function svgOf({ widthPx, heightPx, title, shapes }: Picture): SVGSVGElement {
  const svg = element('svg', {
    xmlns: SVG,
    width: widthPx,
    height: heightPx,
    viewBox: `0 0 ${widthPx} ${heightPx}`,
    role: 'img',
  })
  const name = element('title', {})
  name.textContent = title
  svg.append(name, ...shapes.map(shapeElement))
  return svg as SVGSVGElement
}

/** The text of an SVG file, on paper of its own. */
export function svgFile(picture: Picture): string {
  const svg = svgOf({ ...picture, shapes: [paper(picture), ...picture.shapes] })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`
}

/** A PNG file. @throws where the browser cannot draw so large a picture. */
export async function pngFile(picture: Picture): Promise<Blob> {
  const density = Math.min(DENSITY, MOST_PX / Math.max(picture.widthPx, picture.heightPx))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.widthPx * density)
  canvas.height = Math.round(picture.heightPx * density)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.scale(density, density)
  for (const shape of [paper(picture), ...picture.shapes]) paint(context, shape)
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      blob => (blob ? resolve(blob) : reject(new Error('the picture is too large'))),
      'image/png',
    ),
  )
}

const paper = ({ widthPx, heightPx }: Picture): Shape => ({
  kind: 'path',
  d: `M0 0H${widthPx}V${heightPx}H0Z`,
  fill: COLOURS.paper,
})

function shapeElement(shape: Shape): SVGElement {
  if (shape.kind === 'path')
    return element('path', {
      d: shape.d,
      fill: shape.fill ?? 'none',
      stroke: shape.stroke,
      'stroke-width': shape.strokePx,
      'stroke-dasharray': shape.dash?.join(' '),
      'stroke-linejoin': shape.stroke && 'round',
      opacity: shape.opacity,
      transform: shape.at && `translate(${shape.at.x} ${shape.at.y})`,
    })
  const text = element('text', {
    x: shape.x,
    y: shape.y,
    'font-size': shape.sizePx,
    'font-family': FAMILIES[shape.family ?? 'sans'],
    'font-weight': shape.weight,
    'text-anchor': shape.anchor,
    fill: shape.fill,
    ...(shape.haloPx && {
      stroke: COLOURS.paper,
      'stroke-width': shape.haloPx,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
  })
  text.textContent = shape.text
  return text
}

function element(name: string, attributes: Record<string, string | number | undefined>): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && key !== 'xmlns') made.setAttribute(key, String(value))
  return made
}

function paint(context: CanvasRenderingContext2D, shape: Shape): void {
  context.save()
  if (shape.kind === 'path') {
    const path = new Path2D(shape.d)
    context.translate(shape.at?.x ?? 0, shape.at?.y ?? 0)
    context.globalAlpha = shape.opacity ?? 1
    if (shape.fill) {
      context.fillStyle = shape.fill
      context.fill(path)
    }
    if (shape.stroke) {
      context.strokeStyle = shape.stroke
      context.lineWidth = shape.strokePx ?? 1
      context.lineJoin = 'round'
      context.setLineDash([...(shape.dash ?? [])])
      context.stroke(path)
    }
  } else {
    context.font = `${shape.weight ?? 400} ${shape.sizePx}px ${FAMILIES[shape.family ?? 'sans']}`
    context.textAlign = shape.anchor === 'middle' ? 'center' : (shape.anchor ?? 'left')
    if (shape.haloPx) {
      context.strokeStyle = COLOURS.paper
      context.lineWidth = shape.haloPx
      context.lineJoin = 'round'
      context.strokeText(shape.text, shape.x, shape.y)
    }
    context.fillStyle = shape.fill
    context.fillText(shape.text, shape.x, shape.y)
  }
  context.restore()
}
