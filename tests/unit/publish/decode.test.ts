import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/publish/decode.ts'
import { problemOf } from './thrown.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('decode', () => {
  test('any text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), body => {
        const text = `a${body.replaceAll('\0', '')}`
        expect(decode(bytes(text), 'a.txt')).toBe(text)
      }),
    )
  })

  test('line ends stay, a byte order mark goes, a second one stays', () => {
    expect(decode(bytes('\ufeffone\r\ntwo\rthree\n'), 'a.txt')).toBe('one\r\ntwo\rthree\n')
    expect(decode(bytes('\ufeff\ufeffone'), 'a.txt')).toBe('\ufeffone')
  })

  test.each<[name: string, bytes: Uint8Array, message: string]>([
    ['an empty file', new Uint8Array(), 'a.txt: is empty; put'],
    ['a byte order mark alone', bytes('\ufeff'), 'a.txt: holds nothing but blanks; '],
    ['blanks alone', bytes(' \r\n\t\u00a0'), 'a.txt: holds nothing but blanks; '],
    ['a NUL byte', bytes('one\ntwo\nth\0ree'), 'a.txt:3: holds a NUL byte'],
    [
      'Latin-1',
      new Uint8Array([...bytes('one\n\nd'), 0xe9, 0x6a, 0xe0]),
      'a.txt:3: is not valid UTF-8; save',
    ],
    ['a character cut off at the end', bytes('one\nhé').subarray(0, 6), 'a.txt:2: is not valid UTF-8'],
    ['an overlong form', new Uint8Array([0x61, 0xc0, 0xaf]), 'a.txt:1: is not valid UTF-8'],
    ['half a surrogate pair', new Uint8Array([0x61, 0xed, 0xa0, 0x80]), 'a.txt:1: is not valid UTF-8'],
    [
      'UTF-16, little end first',
      new Uint8Array([0xff, 0xfe, 0x61, 0]),
      'a.txt:1: is UTF-16 text; save it as UTF-8',
    ],
    ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0, 0x61]), 'a.txt:1: is UTF-16 text'],
  ])('refuses %s', async (_, input, message) => {
    expect(await problemOf(() => decode(input, 'a.txt'))).toContain(message)
  })
})
