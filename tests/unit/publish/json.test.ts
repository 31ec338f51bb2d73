import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locate } from '../../../src/publish/json.ts'

describe('locate', () => {
  const json = '{"a": [1, {"b": "x\\"y\\\\", "c": [[], {}]}],\n "d": -1.5e3}'

  test.each<[path: string[], at: string]>([
    [[], '{"a"'],
    [['a'], '[1,'],
    [['a', '0'], '1,'],
    [['a', '1', 'b'], '"x'],
    [['a', '1', 'c', '1'], '{}'],
    [['d'], '-1.5'],
  ])('finds %j', (path, at) => {
    expect(locate(json, path)).toEqual({ offset: json.indexOf(at), valid: true })
  })

  test('stops above what is not there', () => {
    expect(locate(json, ['a', '7', 'b'])).toEqual({ offset: json.indexOf('[1,'), valid: true })
    expect(locate(json, ['a', '0', 'b'])).toEqual({ offset: json.indexOf('1,'), valid: true })
  })

  test('takes for JSON what JSON.parse takes for JSON', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '\\', '}', ']', '\n', '0', 'x'),
        (valid, at, noise) => {
          const cut = at % (valid.length + 1)
          const text = valid.slice(0, cut) + noise + valid.slice(cut)
          let parses = true
          try {
            JSON.parse(text)
          } catch {
            parses = false
          }
          expect(locate(text, []).valid).toBe(parses)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test.each<[text: string, at: number]>([
    ['{"a": 1,}', 8],
    ['{"a": 1 "b": 2}', 8],
    ['[1, tru]', 4],
    ['{"a": "one\ntwo"}', 10],
    ['{"a": "one\\q"}', 10],
    ['{"a": 1} x', 9],
    ['{"a": [1', 8],
  ])('finds where %s goes wrong', (text, at) => {
    expect(locate(text, [])).toEqual({ offset: at, valid: false })
  })

  test('depth does not overflow it', () => {
    expect(locate('['.repeat(100_000), []).valid).toBe(false)
  })
})
