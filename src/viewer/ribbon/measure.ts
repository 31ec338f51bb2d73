/** Looks once at where everything stands, and says what the ribbon is to join. */
import { middleOf, type Point, type Scene, type Stretch } from './geometry.ts'
import type { MarginScene } from './margin.ts'
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

/** The text's side: it stays as it is while only the timeline moves. */
export interface MeasuredText {
  places: TextPlaces
  /** Its first block to its end. */
  told: Stretch
  /** On the screen. */
  left: number
  right: number
  isMirrored: boolean
}

/**
 * @param ribbon what the ribbon is drawn in, on the screen.
 * @returns null where no text is seen.
 */
export function measuredText({ handles, told }: Subject, ribbon: DOMRect): MeasuredText | null {
  const found = handles.now()
  const text = found.reader?.getBoundingClientRect()
  const first = found.runs[0]?.element.getBoundingClientRect()
  if (!found.reader || !text?.height || !first) return null
  return {
    places: placesInText(found, told, ribbon),
    told: { top: first.top - ribbon.top, bottom: Math.min(ribbon.height, text.bottom - ribbon.top) },
    left: text.left - ribbon.left,
    right: text.right - ribbon.left,
    isMirrored: getComputedStyle(found.reader).direction === 'rtl',
  }
}

/**
 * @param ribbon what the ribbon is drawn in, on the screen.
 * @returns null where nothing stands beside the text.
 */
export function sceneOf(subject: Subject, text: MeasuredText, look: Look, ribbon: DOMRect): Scene | null {
  const { kind, handles } = subject
  const { places } = text
  const rows = placesOfRows(handles.now(), look, ribbon)
  if (!(rows.frame.bottom > rows.frame.top)) return null
  const told = { top: Math.max(CAPTION_PX, text.told.top), bottom: text.told.bottom }
  const readY = kind === 'event' ? Math.max(told.top, readingY(ribbon.height)) : null
  const reading = readY === null ? null : readAt(readY, places)
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
export function marginSceneOf(
  subject: Subject,
  { places, told, left, right, isMirrored }: MeasuredText,
  look: Look,
  ribbon: DOMRect,
): MarginScene | null {
  const handles = subject.handles.now()
  const strip = handles.timeline?.getBoundingClientRect()
  if (!strip?.height) return null
  const rows = placesOfRows(handles, look, ribbon)
  const selected = look.selection.kind === 'event' ? look.selection : null
  const own = selected ? placesOf(subject.passagesOf(selected.id), places) : []
  return {
    x: isMirrored ? left - MARGIN_PX : right + MARGIN_PX,
    rail: { top: strip.bottom - ribbon.top, bottom: told.bottom },
    words: places.near.map(({ wordY }) => wordY),
    passages: own.map(({ passage, stretch }) => ({ stretch, current: passage === selected?.passage })),
    mark: (selected && rows.of(selected.id)?.mark) ?? null,
    whenAt: momentOf(readAt(readingY(ribbon.height), places), subject, rows),
  }
}

const readingY = (heightPx: number): number =>
  readingLine(scrollY, document.documentElement.scrollHeight - innerHeight, heightPx)

/** What one reads there: the last passage that has begun; before the first one that one, if it is in view. */
function readAt(y: number, { near, before }: TextPlaces): string | null {
  const at = near.findLast(({ wordY }) => wordY <= y) ?? before.at(-1) ?? near[0]
  return at?.id ?? null
}

/** @returns how far the text is read: an offset in it. */
export function readTo({ passagesOf }: Subject, { places }: MeasuredText, ribbon: DOMRect): number {
  const { before, near } = places
  const y = readingY(ribbon.height)
  const here = near.findLast(({ wordY }) => wordY <= y)
  const passage = here && passagesOf(here.id).find(one => one.passage === here.passage)
  return passage?.start ?? before.at(-1)?.start ?? -1
}

function momentOf(id: string | null, { timeOf }: Subject, rows: RowPlaces): Point | null {
  const ms = id === null ? null : timeOf(id)
  return ms === null ? null : rows.at(ms)
}
