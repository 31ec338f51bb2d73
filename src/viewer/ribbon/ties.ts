/** Which passages are tied to which rows, and how strongly. */
import type { TimeWindow, ViewerState } from '../state/store.ts'
import type { Tie } from './geometry.ts'
import type { RowPlaces } from './row-places.ts'
import type { Subject } from './subject.ts'
import { type FarPassage, isInView, type PlacedPassage, type TextPlaces } from './text-places.ts'

/** So many threads lead out of view, upwards and downwards each. */
const FAR_MOST = 20
/** So many passages of what is selected, or hovered, are joined to its row. */
const OWN_MOST = 40

export type Look = Pick<ViewerState, 'selection' | 'hovered' | 'folded'> & {
  /** As it is drawn. */
  window: TimeWindow
}

/** Faint ones first: what is selected or hovered lies upon them. @param heightPx of the view. */
export function tiesOf(
  { kind, passagesOf, timeOf }: Subject,
  places: TextPlaces,
  rows: RowPlaces,
  { selection, hovered }: Look,
  heightPx: number,
): Tie[] {
  const selected = selection.kind === kind ? selection : null
  const pointedAt = kind === 'event' ? hovered : null
  const lookOf = ({ id, passage }: PlacedPassage, isSeen: boolean): Tie['look'] => {
    if (id === selected?.id) return passage === (selected.passage ?? 0) ? 'current' : 'other'
    if (id === pointedAt) return 'hovered'
    return isSeen ? 'plain' : 'far'
  }
  const tie = (place: PlacedPassage): Tie[] => {
    const at = rows.of(place.id)
    if (!at) return []
    const { stretch: passage, wordY } = place
    const look = lookOf(place, at.isInView && isInView(place, heightPx))
    const undated = kind === 'event' && timeOf(place.id) === null
    return [{ passage, wordY, row: at.row, fieldPx: at.fieldPx, undated, look }]
  }
  const own = [...new Set([pointedAt, selected?.id])].filter(id => typeof id === 'string')
  const isOwn = ({ id }: { id: string }): boolean => own.includes(id)
  const far = (side: readonly FarPassage[]): Tie[] => {
    const found: Tie[] = []
    for (const passage of side) {
      if (found.length >= FAR_MOST) break
      if (!isOwn(passage) && rows.of(passage.id)) found.push(...tie(places.far(passage)))
    }
    return found
  }
  return [
    ...far(places.before.toReversed()),
    ...far(places.after),
    ...places.near.filter(place => !isOwn(place)).flatMap(tie),
    ...own.flatMap(id => placesOf(passagesOf(id), places)).flatMap(tie),
  ]
}

/** All passages of one event or relation: measured where they are in view. */
export function placesOf(passages: readonly FarPassage[], { near, far }: TextPlaces): PlacedPassage[] {
  const id = passages[0]?.id
  const seen = near.filter(place => place.id === id)
  return passages
    .slice(0, OWN_MOST)
    .map(one => seen.find(({ passage }) => passage === one.passage) ?? far(one))
}
