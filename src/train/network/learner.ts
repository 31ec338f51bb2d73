/** One thread's share of a step of learning. */
import { Arena, type Matrix } from '../../extract/syntax/network/arena.ts'
import type { Parameters } from '../../extract/syntax/network/encoder.ts'
import { PIECES, type Vectors, vectorsAt } from '../../extract/syntax/network/words.ts'
import { randomOf } from './random.ts'
import { Tape } from './tape.ts'
import { type Example, lossOf, shapesOf, type Task } from './tasks.ts'

/** Share of numbers left out between layers. */
const DROPPED = 0.25
/** Share of tags that the parser does not get to see. */
const TAGS_HIDDEN = 0.05

export interface Lesson {
  task: Task
  examples: readonly Example[]
  /** How often each piece of a word was seen: the rarer, the oftener it is hidden, as unknown words will be. */
  seen: Int32Array
  vectors: Omit<Vectors, 'words'>
}

/** How many times a word must be seen to be hidden every other time. */
const HALF_HIDDEN = 0.5

export class Learner {
  private readonly lesson: Lesson
  private readonly arena = new Arena()
  private readonly values: Parameters
  private readonly gradients: Parameters
  private readonly from: number
  private readonly mark: number
  /** Numbers to learn. */
  readonly size: number

  constructor(lesson: Lesson) {
    this.lesson = lesson
    const shapes = Object.entries(shapesOf(lesson.task))
    const lay = (): Parameters =>
      Object.fromEntries(shapes.map(([name, [rows, cols]]) => [name, this.arena.zeros(rows, cols)]))
    this.from = this.arena.mark()
    this.values = lay()
    this.size = this.arena.mark() - this.from
    this.gradients = lay()
    this.mark = this.arena.mark()
  }

  private get all(): Matrix {
    return { at: this.from, rows: 1, cols: this.size }
  }

  /** The numbers before learning: small ones in tables, none in biases, others by the number of inputs. */
  initial(): Float32Array {
    const random = randomOf(1)
    for (const [name, matrix] of Object.entries(this.values)) {
      const bound = /^(?:pieces|tags)$/.test(name) ? 0.1 : matrix.rows > 4 ? Math.sqrt(3 / matrix.rows) : 0
      const view = this.arena.view(matrix)
      view.forEach((_, i) => {
        view[i] = (2 * random() - 1) * bound
      })
    }
    return this.arena.view(this.all).slice()
  }

  /**
   * @param values what is learnt so far. @param chosen numbers of the examples. @param words of the whole batch.
   * @param gradient written to: that of the mean loss of a word. @returns the sum of the losses.
   */
  step(
    values: Float32Array,
    chosen: readonly number[],
    words: number,
    seed: number,
    gradient: Float32Array,
  ): number {
    const { arena, lesson } = this
    const random = randomOf(seed)
    arena.release(this.mark)
    arena.view(this.all).set(values)
    const into = { ...this.all, at: this.from + this.size }
    arena.view(into).fill(0)
    const examples = chosen.map(i => lesson.examples[i] as Example)
    const tape = new Tape(
      arena,
      DROPPED,
      random,
      Object.keys(this.values).map(name => [this.values[name] as Matrix, this.gradients[name] as Matrix]),
    )
    const pieces = joined(examples.map(example => example.pieces))
    for (let i = 0; i < pieces.length; i += PIECES) {
      const piece = pieces[i] as number
      if (random() < HALF_HIDDEN / (HALF_HIDDEN + (lesson.seen[piece] as number))) pieces[i] = 0
    }
    const tags = joined(examples.map(example => example.tags))
    tags.forEach((_, i) => {
      if (random() < TAGS_HIDDEN) tags[i] = 0
    })
    const input = {
      pieces,
      vectors: vectorsAt(arena, joined(examples.map(example => example.vectors)), lesson.vectors),
      ...(tags.length > 0 && { tags }),
      lengths: examples.map(example => example.vectors.length),
    }
    const loss = lossOf(lesson.task, tape, this.values, input, examples, 1 / words)
    tape.back()
    gradient.set(arena.view(into))
    return loss
  }
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const whole = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
