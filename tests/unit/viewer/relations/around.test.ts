import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entity, Relation } from '../../../../src/story/types.ts'
import { around, NARROW, othersOf, WIDE } from '../../../../src/viewer/relations/around.ts'

const relations = (pairs: readonly (readonly [number, number])[]): Relation[] =>
  pairs.map(([from, to], n) => ({
    id: `r${n}`,
    subject: `n${from}`,
    predicate: 'action',
    label: 'sent a letter to',
    object: `n${to}`,
    time: null,
    passages: [{ start: 0, end: 1 }],
  }))
const entities = Array.from(
  { length: 30 },
  (_, n): Entity => ({ id: `n${n}`, type: 'Person', name: `Somebody Named ${n}`, mentions: [] }),
)
const pairs = fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { minLength: 1, maxLength: 80 })

test('whom a name is related to: the best connected first, itself never', () => {
  const some = relations([
    [0, 1],
    [2, 0],
    [2, 3],
    [0, 0],
  ])
  expect(othersOf('n0', some)).toEqual(['n2', 'n1'])
})

test.each([WIDE, NARROW])('all of a net of $width px lies within it, and none over another', ring => {
  fc.assert(
    fc.property(pairs, some => {
      const { nodes, edges } = around('n0', relations(some), entities, ring)
      expect(nodes.length).toBeLessThanOrEqual(ring.most + 1)
      expect(edges).toHaveLength(nodes.length - 1)
      for (const { x, y, label } of nodes)
        for (const at of [{ x, y }, label]) {
          expect(at.x).toBeGreaterThan(0)
          expect(at.x).toBeLessThan(ring.width)
          expect(at.y).toBeGreaterThan(0)
          expect(at.y).toBeLessThan(ring.height)
        }
      for (const [n, a] of nodes.entries())
        for (const b of nodes.slice(n + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(60)
    }),
  )
})
