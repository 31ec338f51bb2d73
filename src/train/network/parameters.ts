/** What was learnt, as matrices and as bytes. */
import type { Arena } from '../../extract/syntax/network/arena.ts'
import type { Parameters, Shapes } from '../../extract/syntax/network/encoder.ts'

/** Steps in a matrix's standard deviation, when its numbers are written in few bits. */
const FINENESS = 16

/** The parts of the numbers that `learn` gives, by name. Each begins at a multiple of 4, as arenas lay them. */
function partsOf(shapes: Shapes, values: Float32Array): [string, Float32Array][] {
  let at = 0
  return Object.entries(shapes).map(([name, [rows, cols]]) => {
    const part = values.subarray(at, at + rows * cols)
    at += Math.ceil((rows * cols) / 4) * 4
    return [name, part]
  })
}

/** Numbers in steps of eight bits, and what a step is worth by name. */
export function rounded(
  shapes: Shapes,
  values: Float32Array,
): { scales: Record<string, number>; bytes: Int8Array } {
  const parts = partsOf(shapes, values).map(([name, part]) => {
    const largest = part.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
    const deviation = Math.sqrt(part.reduce((sum, x) => sum + x * x, 0) / part.length)
    const scale = Math.max(largest / 127, deviation / FINENESS) || 1
    return { name, scale, steps: Array.from(part, x => Math.round(x / scale)) }
  })
  return {
    scales: Object.fromEntries(parts.map(({ name, scale }) => [name, scale])),
    bytes: Int8Array.from(parts.flatMap(({ steps }) => steps)),
  }
}

/** Lays what was learnt into an arena, as exact as it is. */
export function parametersOf(arena: Arena, shapes: Shapes, values: Float32Array): Parameters {
  return Object.fromEntries(
    partsOf(shapes, values).map(([name, part]) => {
      const [rows, cols] = shapes[name] as [number, number]
      const matrix = arena.zeros(rows, cols)
      arena.view(matrix).set(part)
      return [name, matrix]
    }),
  )
}
