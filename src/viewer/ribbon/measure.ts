/** Looks once at where everything stands, and says what the ribbon is to join. */
import { middleOf, type Point, type Scene } from './geometry.ts'
import type { MarginScene } from './margin.ts'
import type { Passages } from './passages.ts'
import { readingLine } from './reading.ts'
import { placesOfRows, type RowPlaces } from './row-places.ts'
import type { Subject } from './subject.ts'
import { isInView, placesInText, type TextPlaces } from './text-places.ts'
import { type Look, placesOf, tiesOf } from './ties.ts'

/** From the text to its rail. */
const RAIL_PX = 14
/** The rails' captions stand above them. */
const CAPTION_PX = 22
/** On phones: from the text to the rail beside it. */
const MARGIN_PX = 18

/**
 * @param ribbon what the ribbon is drawn in, on the screen.
 * @returns null where nothing stands beside the text.
 */
export function sceneOf(subject: Subject, look: Look, ribbon: DOMRect): Scene | null {
  const { passages, kind } = subject
  const handles = subject.handles.now()
  const text = handles.reader?.getBoundingClientRect()
  const firstBlock = handles.blocks[0]?.getBoundingClientRect()
  const rows = placesOfRows(handles, look.window, ribbon)
  if (!text?.height || !firstBlock || !(rows.frame.bottom > rows.frame.top)) return null
  const places = placesInText(handles, passages, ribbon)
  const told = {
    top: Math.max(CAPTION_PX, firstBlock.top - ribbon.top),
    bottom: Math.min(ribbon.height, text.bottom - ribbon.top),
  }
  const readY = kind === 'event' ? Math.max(told.top, readingY(ribbon.height)) : null
  const reading = readY === null ? null : readAt(readY, places, passages)
  const row = reading === null ? null : rows.of(reading)
  return {
    toldX: RAIL_PX,
    told,
    happenedX: ribbon.width - 1,
    happened: rows.frame,
    readY,
    whenY: row && middleOf(row.row),
    whenAt: momentOf(reading, subject, rows),
    words: places.near.filter(place => isInView(place, ribbon.height)).map(({ wordY }) => wordY),
    ties: tiesOf(subject, places, rows, look, ribbon.height),
  }
}

/** For phones. @returns null where the text does not stand under the strip. */
export function marginSceneOf(subject: Subject, look: Look, ribbon: DOMRect): MarginScene | null {
  const { passages } = subject
  const handles = subject.handles.now()
  const { reader, timeline } = handles
  const text = reader?.getBoundingClientRect()
  const strip = timeline?.getBoundingClientRect()
  if (!reader || !text?.height || !strip?.height) return null
  const rows = placesOfRows(handles, look.window, ribbon)
  const places = placesInText(handles, passages, ribbon)
  const selected = look.selection.kind === 'event' ? look.selection : null
  const own = selected ? placesOf(selected.id, places, passages) : []
  const isMirrored = getComputedStyle(reader).direction === 'rtl'
  return {
    x: (isMirrored ? text.left - MARGIN_PX : text.right + MARGIN_PX) - ribbon.left,
    rail: { top: strip.bottom - ribbon.top, bottom: Math.min(ribbon.height, text.bottom - ribbon.top) },
    words: places.near.map(({ wordY }) => wordY),
    passages: own.map(({ passage, stretch }) => ({ stretch, current: passage === selected?.passage })),
    mark: (selected && rows.of(selected.id)?.mark) ?? null,
    whenAt: momentOf(readAt(readingY(ribbon.height), places, passages), subject, rows),
  }
}

const readingY = (heightPx: number): number =>
  readingLine(scrollY, document.documentElement.scrollHeight - innerHeight, heightPx)

/** What one reads there: the last passage that has begun; before the first one that one, if it is in view. */
function readAt(y: number, { near, first }: TextPlaces, { told }: Passages): string | null {
  const at = near.findLast(({ wordY }) => wordY <= y) ?? told[first - 1] ?? near[0]
  return at?.id ?? null
}

function momentOf(id: string | null, { timeOf }: Subject, rows: RowPlaces): Point | null {
  const ms = id === null ? null : timeOf(id)
  return ms === null ? null : rows.at(ms)
}
