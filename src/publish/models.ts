/** The learnt weights, read from their file once, when the first article needs them. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type SyntaxModels, syntaxModels } from '../extract/syntax/models.ts'

const FILE = new URL('../extract/weights/english.bin.gz', import.meta.url)

/** Room for all of them at once: in zlib’s small pieces they take twice as long. */
const MOST = 2 ** 23

let read: SyntaxModels | undefined

export function models(): SyntaxModels {
  read ??= syntaxModels(gunzipSync(readFileSync(FILE), { chunkSize: MOST }))
  return read
}
