/** A packed Story as the file that the page loads: first its numbers, as they lie in memory, then all else as JSON. */
import type { Graph } from '../../story/graph.ts'
import { bytesOf, columnsIn } from './columns.ts'
import type { Packed } from './packed.ts'

export interface PackedFile {
  packed: Packed
  graph: Graph
}

/** For how long the numbers are; as much as keeps them where their widths want them. */
const HEAD_BYTES = 8

export function fileOf({ packed: { columns, ...packed }, graph }: PackedFile): Uint8Array {
  const numbers = bytesOf(columns)
  const words = new TextEncoder().encode(JSON.stringify({ packed, graph }))
  const file = new Uint8Array(HEAD_BYTES + numbers.length + words.length)
  new Uint32Array(file.buffer, 0, 1).set([numbers.length])
  file.set(numbers, HEAD_BYTES)
  file.set(words, HEAD_BYTES + numbers.length)
  return file
}

/** The way back. */
export function readFile(file: ArrayBuffer): PackedFile {
  const end = HEAD_BYTES + (new Uint32Array(file, 0, 1)[0] ?? 0)
  const { packed, graph } = JSON.parse(new TextDecoder().decode(new Uint8Array(file, end)))
  return { packed: { ...packed, columns: columnsIn(file.slice(HEAD_BYTES, end)) }, graph }
}
