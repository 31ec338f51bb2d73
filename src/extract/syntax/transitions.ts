/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer, three kinds of moves.
 * Words are numbered from 0; the root stands at the end of the buffer, as word `length`.
 */

export const SHIFT = 0
/** The top of the stack hangs on the front of the buffer. */
export const LEFT = 1
/** The top of the stack hangs on the word below it. */
export const RIGHT = 2
export type Move = typeof SHIFT | typeof LEFT | typeof RIGHT

export interface Configuration {
  length: number
  stack: number[]
  /** The front of the buffer. */
  front: number
  /** -1 where still unknown; the root is `length`. */
  heads: Int32Array
  /** Number of the label, -1 where still unknown. */
  labels: Int32Array
  leftmost: Int32Array
  rightmost: Int32Array
  leftCount: Uint8Array
  rightCount: Uint8Array
}

export function initial(length: number): Configuration {
  const none = (): Int32Array => new Int32Array(length + 1).fill(-1)
  return {
    length,
    stack: [],
    front: 0,
    heads: none(),
    labels: none(),
    leftmost: none(),
    rightmost: none(),
    leftCount: new Uint8Array(length + 1),
    rightCount: new Uint8Array(length + 1),
  }
}

export const isFinal = ({ stack, front, length }: Configuration): boolean =>
  front === length && stack.length === 0

/** Whether a move may be made; only the last word left hangs on the root. */
export function allows({ stack, front, length }: Configuration, move: Move): boolean {
  if (move === SHIFT) return front < length
  if (move === RIGHT) return stack.length > 1
  return stack.length > 0 && (front < length || stack.length === 1)
}

/** Makes a move. */
export function apply(c: Configuration, move: Move, label: number): void {
  if (move === SHIFT) {
    c.stack.push(c.front++)
    return
  }
  const dependent = c.stack.pop() as number
  const head = move === LEFT ? c.front : (c.stack.at(-1) as number)
  c.heads[dependent] = head
  c.labels[dependent] = label
  if (dependent < head) {
    // Dependents on the left are found from the nearest outwards.
    c.leftmost[head] = dependent
    c.leftCount[head] = (c.leftCount[head] as number) + 1
  } else {
    c.rightmost[head] = dependent
    c.rightCount[head] = (c.rightCount[head] as number) + 1
  }
}
