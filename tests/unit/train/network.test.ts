import { describe, expect, test } from 'vitest'
import { Adam } from '../../../src/train/network/adam.ts'
import { Learner, type Lesson } from '../../../src/train/network/learner.ts'
import { randomOf } from '../../../src/train/network/random.ts'
import { type Example, shapesOf, type Task } from '../../../src/train/network/tasks.ts'

const sizes = { pieces: 30, vector: 8, units: 16, layers: 2 }
const TASKS: Task[] = [
  { kind: 'tagger', sizes: { ...sizes, tags: 0, labels: 5 } },
  { kind: 'parser', sizes: { ...sizes, tags: 6, relations: 5 } },
]

/** A sentence of any words; each hangs on the one before it, or on the root. */
function example(words: number, seed: number, parsed: boolean): Example {
  const random = randomOf(seed)
  const numbers = (count: number, below: number) =>
    Int32Array.from({ length: count }, () => Math.floor(random() * below))
  const rows = words + 1
  return {
    pieces: numbers(rows * 6, sizes.pieces),
    vectors: numbers(rows, 3),
    tags: parsed ? numbers(rows, 6) : new Int32Array(0),
    labels: numbers(rows, 5).map((label, i) => (i === 0 ? -1 : label)),
    heads: parsed ? Int32Array.from({ length: rows }, (_, i) => Math.max(0, i - 1)) : new Int32Array(0),
  }
}

const lessonOf = (task: Task): Lesson => ({
  task,
  examples: [5, 8, 1].map((words, seed) => example(words, seed, task.kind === 'parser')),
  seen: new Int32Array(sizes.pieces).fill(9),
  vectors: { width: 8, scale: 0.1, values: Int8Array.from({ length: 24 }, (_, i) => (i * 5) % 17) },
})

describe.each(TASKS)('the $kind', task => {
  const learner = new Learner(lessonOf(task))
  const gradient = new Float32Array(learner.size)
  const loss = (values: Float32Array, into = gradient): number => learner.step(values, [0, 1, 2], 14, 7, into)

  test('has the gradient that differences of its loss have', () => {
    const values = learner.initial()
    loss(values)
    const exact = gradient.slice()
    const spare = new Float32Array(learner.size)
    let at = 0
    for (const [name, [rows, cols]] of Object.entries(shapesOf(task))) {
      const part = exact.subarray(at, at + rows * cols)
      const most = part.reduce((best, g, i) => (Math.abs(g) > Math.abs(part[best] as number) ? i : best), 0)
      const moved = (by: number): number => {
        const other = values.slice()
        other[at + most] = (other[at + most] as number) + by
        return loss(other, spare) / 14
      }
      const step = 0.004
      const slope = (moved(step) - moved(-step)) / (2 * step)
      expect(Math.abs(slope - (part[most] as number)), name).toBeLessThan(0.003 + 0.1 * Math.abs(slope))
      expect(Math.abs(slope), name).toBeGreaterThan(0)
      at += Math.ceil((rows * cols) / 4) * 4
    }
  })

  test('learns its examples by heart', () => {
    const values = learner.initial()
    const before = loss(values)
    const adam = new Adam(learner.size)
    for (let step = 0; step < 60; step++) {
      loss(values)
      adam.update(values, gradient, 0.01)
    }
    expect(loss(values)).toBeLessThan(before / 4)
  })

  test('learns the same from the same seed', () => {
    const values = learner.initial()
    expect(loss(values)).toBe(loss(values))
    expect(new Learner(lessonOf(task)).initial()).toEqual(values)
  })
})
