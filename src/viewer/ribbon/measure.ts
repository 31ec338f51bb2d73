/** Looks once at where everything stands, and says what the ribbon is to join. */
import type { Chronology } from '../state/chronology.ts'
import type { TimeWindow, ViewerState } from '../state/store.ts'
import { middleOf, type Point, type Scene, type Tie } from './geometry.ts'
import type { Handles } from './handles.ts'
import type { MarginScene } from './margin.ts'
import type { Passages, ToldPassage } from './passages.ts'
import { readingLine } from './reading.ts'
import { placesOfRows, type RowPlaces } from './row-places.ts'
import { isInView, type PlacedPassage, placesInText, type TextPlaces } from './text-places.ts'

/** So many threads lead out of view, upwards and downwards each. */
const FAR_MOST = 20
/** They are looked for among so many passages. */
const FAR_LOOK = 200
/** So many passages of what is selected, or hovered, are joined to its row. */
const OWN_MOST = 40
/** From the text to its rail. */
const RAIL_PX = 14
/** The rails' captions stand above them. */
const CAPTION_PX = 22
/** On phones: from the text to the rail beside it. */
const MARGIN_PX = 18

export type Look = Pick<ViewerState, 'selection' | 'hovered'> & { window: TimeWindow }

/** @returns null where text and timeline do not stand beside each other. */
export function sceneOf(
  handles: Handles,
  passages: Passages,
  chronology: Chronology,
  look: Look,
  ribbon: DOMRect,
): Scene | null {
  const text = handles.reader?.getBoundingClientRect()
  const firstBlock = handles.blocks[0]?.getBoundingClientRect()
  const rows = placesOfRows(handles, look.window, ribbon)
  if (!text?.height || !firstBlock || !(rows.frame.bottom > rows.frame.top)) return null
  const places = placesInText(handles, passages, ribbon)
  const told = {
    top: Math.max(CAPTION_PX, firstBlock.top - ribbon.top),
    bottom: Math.min(ribbon.height, text.bottom - ribbon.top),
  }
  const readY = Math.max(told.top, readingY(ribbon.height))
  const reading = readingEvent(places, passages, readY)
  const row = reading === null ? null : rows.of(reading)
  return {
    toldX: RAIL_PX,
    told,
    happenedX: ribbon.width - 1,
    happened: rows.frame,
    readY,
    whenY: row && middleOf(row.row),
    whenAt: whenOf(reading, chronology, rows),
    words: places.near.filter(place => isInView(place, ribbon.height)).map(({ wordY }) => wordY),
    ties: tiesOf(places, passages, rows, chronology, look, ribbon.height),
  }
}

/** @returns null where the text does not stand under the strip. */
export function marginSceneOf(
  handles: Handles,
  passages: Passages,
  chronology: Chronology,
  look: Look,
  ribbon: DOMRect,
): MarginScene | null {
  const { reader, timeline } = handles
  const text = reader?.getBoundingClientRect()
  const strip = timeline?.getBoundingClientRect()
  if (!reader || !text?.height || !strip?.height) return null
  const rows = placesOfRows(handles, look.window, ribbon)
  const places = placesInText(handles, passages, ribbon)
  const selected = look.selection.kind === 'event' ? look.selection : null
  const reading = readingEvent(places, passages, readingY(ribbon.height))
  const x = getComputedStyle(reader).direction === 'rtl' ? text.left - MARGIN_PX : text.right + MARGIN_PX
  return {
    x: x - ribbon.left,
    rail: { top: strip.bottom - ribbon.top, bottom: Math.min(ribbon.height, text.bottom - ribbon.top) },
    words: places.near.map(({ wordY }) => wordY),
    passages: selected
      ? ownPlaces(places, passages, selected.id).map(({ passage, stretch }) => ({
          stretch,
          current: passage === selected.passage,
        }))
      : [],
    mark: (selected && rows.of(selected.id)?.mark) ?? null,
    whenAt: whenOf(reading, chronology, rows),
  }
}

const readingY = (heightPx: number): number =>
  readingLine(scrollY, document.documentElement.scrollHeight - innerHeight, heightPx)

/** What is told where one reads: the last passage that has begun there; before the first one that one, if it is in view. */
function readingEvent({ near, first }: TextPlaces, { told }: Passages, lineY: number): string | null {
  const at = near.findLast(({ wordY }) => wordY <= lineY) ?? told[first - 1] ?? near[0]
  return at?.event ?? null
}

function whenOf(event: string | null, { dated, indexOf }: Chronology, rows: RowPlaces): Point | null {
  const placed = event === null ? undefined : dated[indexOf.get(event) ?? -1]
  return placed ? rows.at((placed.fromMs + placed.toMs) / 2) : null
}

function tiesOf(
  places: TextPlaces,
  passages: Passages,
  rows: RowPlaces,
  { dated, indexOf }: Chronology,
  { selection, hovered }: Look,
  heightPx: number,
): Tie[] {
  const selected = selection.kind === 'event' ? selection : null
  const lookOf = ({ event, passage }: PlacedPassage): Tie['look'] => {
    if (event === selected?.id) return passage === selected.passage ? 'current' : 'other'
    return event === hovered ? 'hovered' : 'plain'
  }
  const tie = (place: PlacedPassage): Tie[] => {
    const look = lookOf(place)
    const row = rows.of(place.event)
    if (!row) return []
    const isSeen = row.isInView && isInView(place, heightPx)
    return [
      {
        passage: place.stretch,
        wordY: place.wordY,
        row: row.row,
        fieldPx: row.fieldPx,
        undated: (indexOf.get(place.event) ?? 0) >= dated.length,
        look: look === 'plain' && !isSeen ? 'far' : look,
      },
    ]
  }
  const own = new Set([selected?.id, hovered])
  const ownTies = [...own].flatMap(id =>
    id ? ownPlaces(places, passages, id).flatMap(place => tie(place)) : [],
  )
  const near = places.near.filter(({ event }) => !own.has(event)).flatMap(place => tie(place))
  const far = farFrom(places, passages.told).flatMap(side => {
    const shown: Tie[] = []
    for (const told of side) {
      if (shown.length === FAR_MOST) break
      if (!own.has(told.event) && rows.of(told.event)) shown.push(...tie(places.far(told)))
    }
    return shown
  })
  return [...far, ...near, ...ownTies]
}

/** What is told before and after what is in view, the nearest first. */
const farFrom = ({ first, end }: TextPlaces, told: readonly ToldPassage[]): ToldPassage[][] => [
  told.slice(Math.max(0, first - FAR_LOOK), first).reverse(),
  told.slice(end, end + FAR_LOOK),
]

/** All passages of one event: measured where they are in view. */
function ownPlaces({ near, far }: TextPlaces, passages: Passages, id: string): PlacedPassage[] {
  const seen = near.filter(({ event }) => event === id)
  return passages
    .of(id)
    .slice(0, OWN_MOST)
    .map(told => seen.find(({ passage }) => passage === told.passage) ?? far(told))
}
