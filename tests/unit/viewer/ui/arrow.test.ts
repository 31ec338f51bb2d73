import { expect, test } from 'vitest'
import { arrowOf } from '../../../../src/viewer/ui/arrow.ts'

const numbers = (path: string): number[] => path.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? []

test('a straight arrow leaves room around both nodes and points at the second', () => {
  const { line, head } = arrowOf({ x: 0, y: 50 }, { x: 200, y: 50 }, 0)
  const [startX, startY, , , endX, endY] = numbers(line)
  expect([startY, endY]).toEqual([50, 50])
  expect(startX).toBeGreaterThan(10)
  const [tipX = 0, tipY] = numbers(head)
  expect(tipY).toBe(50)
  expect(tipX).toBeLessThan(190)
  expect(endX).toBeLessThan(tipX)
})

test('a bent arrow goes aside to the left of its way, the way back to the other side', () => {
  const there = numbers(arrowOf({ x: 0, y: 50 }, { x: 200, y: 50 }, 20).line)
  const back = numbers(arrowOf({ x: 200, y: 50 }, { x: 0, y: 50 }, 20).line)
  // y grows downwards: left of a way to the right is above.
  expect(there[3]).toBe(10)
  expect(back[3]).toBe(90)
})

test('two nodes on one spot give a drawing all the same', () => {
  const { line, head } = arrowOf({ x: 5, y: 5 }, { x: 5, y: 5 }, 10)
  expect(`${line}${head}`).not.toMatch(/NaN|Infinity/)
})
