/** What each move of the arc-hybrid system costs in arcs that can no longer be had (Goldberg and Nivre 2013). */
import { allows, type Configuration, LEFT, type Move, RIGHT, SHIFT } from '../extract/syntax/transitions.ts'

/** The number of right arcs that a move makes impossible; infinite where it may not be made. */
export function cost(c: Configuration, move: Move, heads: Int32Array): number {
  if (!allows(c, move)) return Infinity
  const { stack, front, length } = c
  const top = stack.at(-1) ?? -1
  let lost = 0
  if (move === SHIFT) {
    const head = heads[front] as number
    stack.forEach((word, i) => {
      if (heads[word] === front) lost++
      if (word === head && i < stack.length - 1) lost++
    })
    return lost
  }
  const head = heads[top] as number
  if (move === LEFT) {
    if (head !== front && (head > front || head === stack.at(-2))) lost++
  } else if (head >= front) lost++
  for (let word = front; word < length; word++) if (heads[word] === top) lost++
  return lost
}

/** The moves that cost least. */
export function bestMoves(c: Configuration, heads: Int32Array): Move[] {
  const costs = ([SHIFT, LEFT, RIGHT] as const).map(move => ({ move, lost: cost(c, move, heads) }))
  const least = Math.min(...costs.map(({ lost }) => lost))
  return costs.filter(({ lost }) => lost === least && lost < Infinity).map(({ move }) => move)
}
