import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Address, NOWHERE, readAddress, writeAddress } from '../../../../src/viewer/state/address.ts'
import { NO_FILTERS } from '../../../../src/viewer/state/filters.ts'

const DAY_MS = 86_400_000
const nothing = NOWHERE

test('an event with days becomes a readable fragment, and back', () => {
  const address: Address = {
    ...nothing,
    selection: { kind: 'event', id: '3f2a', passage: 0 },
    window: { start: Date.UTC(2014, 0, 1), end: Date.UTC(2024, 5, 30) },
  }
  expect(writeAddress(address)).toBe('#e=3f2a&from=2014-01-01&to=2024-06-30')
  expect(readAddress('#e=3f2a&from=2014-01-01&to=2024-06-30')).toEqual(address)
})

test.each(['entity', 'relation'] as const)('an %s is named by its kind', kind => {
  const address: Address = { ...nothing, selection: { kind, id: 'n7' } }
  expect(writeAddress(address)).toBe(`#${kind}=n7`)
  expect(readAddress(`#${kind}=n7`)).toEqual(address)
})

test('passages count from 1 and the first goes without saying', () => {
  expect(writeAddress({ ...nothing, selection: { kind: 'event', id: 'a', passage: 2 } })).toBe(
    '#e=a&passage=3',
  )
  expect(readAddress('#e=a&passage=3').selection).toEqual({ kind: 'event', id: 'a', passage: 2 })
  expect(readAddress('#e=a&passage=0').selection).toEqual({ kind: 'event', id: 'a', passage: 0 })
  expect(readAddress('#e=a&passage=two').selection).toEqual({ kind: 'event', id: 'a', passage: 0 })
})

test('words of the text, and the page of an entity, have addresses of their own', () => {
  const words: Address = { ...nothing, selection: { kind: 'place', id: '120-180' } }
  expect(writeAddress(words)).toBe('#words=120-180')
  expect(readAddress('#words=120-180')).toEqual(words)
  const page: Address = { ...nothing, pane: 'entity', entityPage: 'n7' }
  expect(writeAddress(page)).toBe('#view=entity&of=n7')
  expect(readAddress('#view=entity&of=n7')).toEqual(page)
})

test('a view is named beside what is selected in it', () => {
  const address: Address = { ...nothing, selection: { kind: 'entity', id: 'n7' }, pane: 'relations' }
  expect(writeAddress(address)).toBe('#entity=n7&view=relations')
  expect(readAddress('#entity=n7&view=relations')).toEqual(address)
  expect(readAddress('#view=kitchen').pane).toBeNull()
})

test('lanes are named, unless all events are together', () => {
  expect(writeAddress({ ...nothing, lanesBy: 'entity' })).toBe('#lanes=entity')
  expect(readAddress('#lanes=kind').lanesBy).toBe('kind')
  expect(readAddress('#lanes=colour').lanesBy).toBe('together')
})

test('what was asked is in the address: words, filters, how far it is read, a moment', () => {
  const address: Address = {
    ...nothing,
    query: 'sörensen & co',
    filters: {
      ...NO_FILTERS,
      status: ['planned', 'denied'],
      entity: ['n1'],
      during: { start: Date.UTC(2014, 0, 1), end: Date.UTC(2015, 0, 1) },
    },
    along: true,
    moment: Date.UTC(2014, 5, 1),
  }
  const said =
    '#find=s%C3%B6rensen%20%26%20co&status=planned&status=denied&who=n1&during=2014-01-01/2015-01-01&read=along&at=2014-06-01'
  expect(writeAddress(address)).toBe(said)
  expect(readAddress(said)).toEqual(address)
  expect(readAddress('#during=2015-01-01/2014-01-01&read=backwards')).toEqual(nothing)
})

test('any filters come back as they were', () => {
  const values = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 3 })
  fc.assert(
    fc.property(values, values, fc.string(), (entity, certainty, query) => {
      const address = { ...nothing, query, filters: { ...NO_FILTERS, entity, certainty } }
      expect(readAddress(writeAddress(address))).toEqual(address)
    }),
  )
})

test('nothing to say is an empty fragment', () => {
  expect(writeAddress(nothing)).toBe('')
  for (const hash of ['', '#', '#text', '#e=']) expect(readAddress(hash)).toEqual(nothing)
})

test.each(['2014-02-30', '2014', 'yesterday', '2014-01-01T99', '14-1-1'])('%s is no day of a window', day => {
  expect(readAddress(`#from=${day}&to=2020-01-01`).window).toBeNull()
})

test('a window needs both ends, in order', () => {
  expect(readAddress('#from=2014-01-01').window).toBeNull()
  expect(readAddress('#from=2014-01-01&to=2013-01-01').window).toBeNull()
  expect(readAddress('#from=2014-01-01&to=2014-01-01').window).toBeNull()
})

test('years before the year 1 and beyond 9999, with their sign', () => {
  const window = {
    start: new Date(0).setUTCFullYear(-498, 0, 1),
    end: new Date(0).setUTCFullYear(12_024, 0, 1),
  }
  const hash = writeAddress({ ...nothing, window })
  expect(hash).toBe('#from=-000498-01-01&to=+012024-01-01')
  expect(readAddress(hash).window).toEqual(window)
})

const ids = fc.string({ minLength: 1 })
const selections: fc.Arbitrary<Address['selection']> = fc.oneof(
  fc.constant({ kind: 'none' } as const),
  fc.record({ kind: fc.constant('event' as const), id: ids, passage: fc.nat(40) }),
  fc.record({ kind: fc.constant('entity' as const), id: ids }),
  fc.record({ kind: fc.constant('relation' as const), id: ids }),
)

test('any selection survives, whatever its id', () => {
  fc.assert(
    fc.property(selections, selection => {
      expect(readAddress(writeAddress({ ...nothing, selection })).selection).toEqual(selection)
    }),
  )
})

test('any window survives to the fineness it is written in, and is then written the same', () => {
  const moments = fc.integer({ min: -2_000_000 * DAY_MS, max: 2_000_000 * DAY_MS })
  const spans = fc.integer({ min: 600_000, max: 400_000 * DAY_MS })
  fc.assert(
    fc.property(moments, spans, (start, span) => {
      const hash = writeAddress({ ...nothing, window: { start, end: start + span } })
      const { window } = readAddress(hash)
      if (!window) throw new Error(`unread: ${hash}`)
      const unit = span >= 400 * DAY_MS ? DAY_MS : span >= DAY_MS ? 60_000 : 1000
      expect(Math.abs(window.start - start)).toBeLessThanOrEqual(unit / 2)
      expect(Math.abs(window.end - start - span)).toBeLessThanOrEqual(unit / 2)
    }),
  )
})
