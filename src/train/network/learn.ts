/** Learns a network's numbers on two threads: each does half of a step, in memory of its own. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { shuffled } from '../shuffled.ts'
import { Adam } from './adam.ts'
import { Learner, type Lesson } from './learner.ts'
import type { Share, ThreadData } from './thread.ts'

/** Words in a step. */
const BATCH = 600
/** How far a step goes at most. It rises to this in the first part of the steps, then falls to nothing. */
const RATE = 0.0025
const RISE = 0.04

/**
 * @param rounds how often all examples are seen.
 * @param onRound told after each round: its number and the mean loss of a word.
 * @returns the numbers, in the order of the task's shapes; the same for the same lesson.
 */
export async function learn(
  lesson: Lesson,
  rounds: number,
  onRound: (round: number, loss: number) => void = () => {},
): Promise<Float32Array> {
  const learner = new Learner(lesson)
  const values = new Float32Array(new SharedArrayBuffer(4 * learner.size))
  values.set(learner.initial())
  const gradient = new Float32Array(learner.size)
  const other: ThreadData = {
    lesson,
    values,
    gradient: new Float32Array(new SharedArrayBuffer(4 * learner.size)),
    done: new Int32Array(new SharedArrayBuffer(4)),
    loss: new Float64Array(new SharedArrayBuffer(8)),
  }
  const worker = await threadOf(other)
  const wordsOf = (i: number): number => (lesson.examples[i]?.vectors.length ?? 1) - 1
  const batches = Array.from({ length: rounds }, (_, round) =>
    batchesOf(lesson.examples.length, round, wordsOf),
  )
  const steps = batches.flat().length
  const adam = new Adam(learner.size)
  let step = 0
  for (const [round, inRound] of batches.entries()) {
    let [loss, seen] = [0, 0]
    for (const batch of inRound) {
      const words = batch.reduce((sum, i) => sum + wordsOf(i), 0)
      const [mine, others] = halved(batch, wordsOf)
      const share: Share = { chosen: others, words, seed: 2 * step + 1 }
      Atomics.store(other.done, 0, 0)
      worker.postMessage(share)
      loss += learner.step(values, mine, words, 2 * step, gradient)
      Atomics.wait(other.done, 0, 0)
      loss += other.loss[0] as number
      for (let i = 0; i < gradient.length; i++)
        gradient[i] = (gradient[i] as number) + (other.gradient[i] as number)
      adam.update(values, gradient, RATE * Math.min((step + 1) / (RISE * steps), 1 - step / steps))
      step++
      seen += words
    }
    onRound(round, loss / seen)
  }
  await worker.terminate()
  return values.slice()
}

/** A thread that is ready. Node's threads do not take TypeScript, so tsx is told to read it there too. */
async function threadOf(data: ThreadData): Promise<Worker> {
  const file = JSON.stringify(new URL('./thread.ts', import.meta.url))
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  const worker = new Worker(`import(${tsx}).then(({ register }) => { register(); return import(${file}) })`, {
    eval: true,
    workerData: data,
  })
  await once(worker, 'message')
  return worker
}

/** All examples in a new order, in batches of about as many words; what is left over waits for the next round. */
function batchesOf(count: number, round: number, wordsOf: (i: number) => number): number[][] {
  const batches: number[][] = []
  let [batch, words]: [number[], number] = [[], 0]
  for (const i of shuffled([...Array(count).keys()], round)) {
    batch.push(i)
    words += wordsOf(i)
    if (words < BATCH) continue
    batches.push(batch)
    batch = []
    words = 0
  }
  return batches
}

/** Two halves of about as many words. */
function halved(batch: readonly number[], wordsOf: (i: number) => number): [number[], number[]] {
  const halves: [number[], number[]] = [[], []]
  let ahead = 0
  for (const i of batch) {
    halves[ahead > 0 ? 1 : 0].push(i)
    ahead += ahead > 0 ? -wordsOf(i) : wordsOf(i)
  }
  return halves
}
