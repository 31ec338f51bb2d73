import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelPlaces } from '../../../../src/viewer/timeline/labels.ts'

/** One px is one ms. */
const WINDOW = { start: 0, end: 700 }
const WIDTH_PX = 700
const mark = (startMs: number, lengthMs = 0, row = 0) => ({
  row,
  extent: { startMs, endMs: startMs + lengthMs },
})

test('a label stands after its mark, with the room up to the next', () => {
  const [first, second] = [mark(100), mark(340)]
  const places = labelPlaces([first, second], WINDOW, WIDTH_PX)
  expect(places.get(first.extent)?.side).toBe('after')
  expect(places.get(first.extent)?.widthPx).toBeGreaterThan(160)
  expect(places.get(first.extent)?.widthPx).toBeLessThan(230)
})

test('near the end of the window it stands before its mark, if there is room', () => {
  const last = mark(690)
  expect(labelPlaces([last], WINDOW, WIDTH_PX).get(last.extent)?.side).toBe('before')
  expect(labelPlaces([mark(560), last], WINDOW, WIDTH_PX).get(last.extent)?.side).toBe('after')
})

test('where the next mark leaves it no room it stands before its own', () => {
  const [first, second] = [mark(300), mark(340)]
  const places = labelPlaces([first, second], WINDOW, WIDTH_PX)
  expect(places.get(first.extent)).toMatchObject({ side: 'before' })
  expect(places.get(first.extent)?.widthPx).toBeGreaterThan(200)
  expect(places.get(second.extent)?.side).toBe('after')
})

test('between a mark and one at the end, room for one label is for the words of the first', () => {
  const [first, last] = [mark(20), mark(360)]
  const places = labelPlaces([first, last], { start: 0, end: 400 }, 400)
  expect(places.get(first.extent)?.widthPx).toBeGreaterThan(200)
  expect(places.get(last.extent)?.widthPx).toBe(0)
})

test('before its mark it does not leave the window', () => {
  const last = mark(290)
  const { side, widthPx } = labelPlaces([last], { start: 0, end: 300 }, 300).get(last.extent) ?? {}
  expect(side).toBe('before')
  expect(widthPx).toBeLessThan(290)
})

test('no label is cut by the end of the window, nor so short that it says nothing', () => {
  for (let at = 300; at <= 700; at += 20) {
    const last = mark(at)
    const place = labelPlaces([mark(at - 200), last], WINDOW, WIDTH_PX).get(last.extent)
    if (!place?.widthPx) continue
    expect(place.widthPx).toBeGreaterThan(100)
    if (place.side === 'after') expect(at + place.widthPx).toBeLessThan(WIDTH_PX)
  }
  const gone = mark(-30)
  expect(labelPlaces([gone], WINDOW, WIDTH_PX).get(gone.extent)?.widthPx).toBe(0)
})

test('a long bar carries its label', () => {
  const bar = mark(-500, 900)
  expect(labelPlaces([bar], WINDOW, WIDTH_PX).get(bar.extent)?.side).toBe('upon')
})

test('marks of other rows do not matter', () => {
  const [first, other] = [mark(100, 0, 0), mark(120, 0, 1)]
  expect(labelPlaces([first, other], WINDOW, WIDTH_PX).get(first.extent)?.widthPx).toBeGreaterThan(200)
})

/** Marks of three rows that do not overlap in any. */
const rows = fc
  .array(fc.record({ gap: fc.integer({ min: 12, max: 300 }), length: fc.nat(200), row: fc.nat(2) }), {
    maxLength: 30,
  })
  .map(list => {
    const reached = [-300, -300, -300]
    return list.map(({ gap, length, row }) => {
      const start = (reached[row] ?? 0) + gap
      reached[row] = start + length
      return mark(start, length, row)
    })
  })

test('no label reaches the next mark of its row, nor its label', () => {
  fc.assert(
    fc.property(rows, marks => {
      const places = labelPlaces(marks, WINDOW, WIDTH_PX)
      const labels = marks.flatMap(({ row, extent }) => {
        const { side = 'upon', widthPx = 0 } = places.get(extent) ?? {}
        if (side === 'upon' || widthPx === 0) return []
        return side === 'after'
          ? [{ row, extent, from: extent.endMs, to: extent.endMs + widthPx }]
          : [{ row, extent, from: extent.startMs - widthPx, to: extent.startMs }]
      })
      for (const label of labels) {
        for (const { row, extent } of marks)
          if (row === label.row && extent.startMs > label.extent.startMs && label.from === label.extent.endMs)
            expect(label.to).toBeLessThanOrEqual(extent.startMs)
          else if (
            row === label.row &&
            extent.startMs < label.extent.startMs &&
            label.to === label.extent.startMs
          )
            expect(label.from).toBeGreaterThanOrEqual(extent.endMs)
        for (const other of labels)
          if (other !== label && other.row === label.row)
            expect(label.to <= other.from || other.to <= label.from).toBe(true)
      }
    }),
  )
})
