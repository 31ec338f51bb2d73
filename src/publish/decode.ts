/** Bytes of a file → text, refusing what is no UTF-8 text. */
import { isUtf8 } from 'node:buffer'
import { Problem } from './problem.ts'

const NEWLINE = 0x0a

/**
 * Decodes a whole file. A byte order mark is dropped; everything else stays as it is, line ends included.
 * @param shown the file's name in messages.
 * @throws Problem where the file is empty, binary, or not UTF-8.
 */
export function decode(bytes: Uint8Array, shown: string): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new Problem({ file: shown, line: 1, what: 'is UTF-16 text', mend: 'save it as UTF-8' })
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    throw new Problem({
      file: shown,
      line: lineAt(bytes, nul),
      what: 'holds a NUL byte, so it is a binary file',
      mend: 'save the article as plain UTF-8 text',
    })
  if (!isUtf8(bytes))
    throw new Problem({
      file: shown,
      line: firstBadLine(bytes),
      what: 'is not valid UTF-8',
      mend: 'save the file as UTF-8 (its encoding may be Windows-1252 or Latin-1)',
    })
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  if (text.trim() === '')
    throw new Problem({
      file: shown,
      what: bytes.length === 0 ? 'is empty' : 'holds nothing but blanks',
      mend: 'put the text of the article into it, or remove it',
    })
  return text
}

const lineAt = (bytes: Uint8Array, offset: number): number =>
  bytes.subarray(0, offset).reduce((line, byte) => (byte === NEWLINE ? line + 1 : line), 1)

/** No character of UTF-8 holds the byte of a line end, so each line can be judged alone. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(NEWLINE, start)
    const end = found < 0 ? bytes.length : found
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
  return line
}
