/** A second thread of learning: does its share of each step when told, and says so. */
import { parentPort, workerData } from 'node:worker_threads'
import { Learner, type Lesson } from './learner.ts'

export interface ThreadData {
  lesson: Lesson
  values: Float32Array
  gradient: Float32Array
  /** Place 0 counts the steps done. */
  done: Int32Array
  /** Place 0 is the loss of the last step. */
  loss: Float64Array
}

export interface Share {
  chosen: readonly number[]
  words: number
  seed: number
}

const { lesson, values, gradient, done, loss } = workerData as ThreadData
const learner = new Learner(lesson)
parentPort?.on('message', ({ chosen, words, seed }: Share) => {
  loss[0] = learner.step(values, chosen, words, seed, gradient)
  Atomics.add(done, 0, 1)
  Atomics.notify(done, 0)
})
parentPort?.postMessage('ready')
