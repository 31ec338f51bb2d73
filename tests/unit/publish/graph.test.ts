import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pickRelations } from '../../../src/publish/graph/pick.ts'
import { layoutGraph } from '../../../src/publish/graph.ts'
import type { Drawing } from '../../../src/story/graph.ts'
import { linesOf } from '../../../src/story/lines.ts'
import type { Entity, Relation } from '../../../src/story/types.ts'
import { richStory } from '../../support/rich-story.ts'

const entity = (id: string, mentions = 1, name = id): Entity => ({
  id,
  type: 'Person',
  name,
  mentions: Array.from({ length: mentions }, (_, n) => ({ start: n, end: n + 1, kind: 'name' as const })),
})
const relation = (id: string, subject: string, object: string, more: Partial<Relation> = {}): Relation => ({
  id,
  subject,
  predicate: 'knows',
  label: 'knows',
  object,
  time: null,
  passages: [{ start: 0, end: 1 }],
  ...more,
})
const story = (entities: Entity[], relations: Relation[]) => ({ entities, relations, events: [] })

/** A random net of up to 40 entities. */
const nets = fc
  .integer({ min: 1, max: 40 })
  .chain(count =>
    fc.record({
      names: fc.array(fc.string({ minLength: 1, maxLength: 60 }), { minLength: count, maxLength: count }),
      pairs: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 60 }),
    }),
  )
  .map(({ names, pairs }) =>
    story(
      names.map((name, n) => entity(`n${n}`, (n % 5) + 1, name)),
      pairs.map(([from, to], n) => relation(`r${n}`, `n${from}`, `n${to}`)),
    ),
  )

const drawings = (graph: ReturnType<typeof layoutGraph>): Drawing[] => [graph.wide, graph.narrow]

describe('the net of a Story', () => {
  test('is the same every time, of whole px', () => {
    const graph = layoutGraph(richStory())
    expect(layoutGraph(richStory())).toEqual(graph)
    for (const { nodes, edges } of drawings(graph))
      for (const { x, y } of [
        ...nodes,
        ...nodes.map(({ label }) => label),
        ...edges.map(({ label }) => label),
      ])
        expect([Number.isInteger(x), Number.isInteger(y)]).toEqual([true, true])
  })

  test('draws the relations of a small Story all, and nothing that is related to nothing', () => {
    const { wide } = layoutGraph(richStory())
    expect(wide.edges.map(edge => edge.relation)).toEqual(richStory().relations.map(({ id }) => id))
    expect(wide.nodes.map(node => node.entity)).not.toContain('quay')
  })

  test('is empty where nothing is related', () => {
    const empty = { width: 0, height: 0, nodes: [], edges: [] }
    expect(layoutGraph(story([entity('a')], []))).toEqual({ wide: empty, narrow: empty })
    expect(layoutGraph(story([entity('a')], [relation('r', 'a', 'a')])).wide).toEqual(empty)
  })

  test('keeps every node within the drawing and apart from the others, whatever is related', () => {
    fc.assert(
      fc.property(nets, net => {
        for (const { width, height, nodes, edges } of drawings(layoutGraph(net))) {
          for (const { x, y } of nodes) {
            expect(x).toBeGreaterThanOrEqual(0)
            expect(x).toBeLessThanOrEqual(width)
            expect(y).toBeGreaterThanOrEqual(0)
            expect(y).toBeLessThanOrEqual(height)
          }
          expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length)
          const ends = new Set(nodes.map(node => node.entity))
          for (const edge of edges) {
            const { subject, object } = net.relations.find(({ id }) => id === edge.relation) ?? {}
            expect([ends.has(subject ?? ''), ends.has(object ?? '')]).toEqual([true, true])
          }
        }
      }),
      { numRuns: 12 },
    )
  })

  test('labels do not lie over one another in a drawing with room', () => {
    const { nodes } = layoutGraph(richStory()).wide
    const boxes = nodes.map(({ label, lines }) => ({
      left: label.x - ((lines[0]?.length ?? 0) * 7) / 2,
      right: label.x + ((lines[0]?.length ?? 0) * 7) / 2,
      top: label.y - 8,
      bottom: label.y + 8,
    }))
    const pairs = boxes.flatMap((a, n) => boxes.slice(n + 1).map(b => [a, b] as const))
    const over = pairs.filter(
      ([a, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
    )
    expect(over).toEqual([])
  })

  test('two lines between the same two go on different sides', () => {
    const both = story(
      [entity('a'), entity('b')],
      [relation('r', 'a', 'b'), relation('back', 'b', 'a'), relation('third', 'a', 'b')],
    )
    const { edges } = layoutGraph(both).wide
    expect(edges.map(({ relation: id }) => id)).toEqual(['r', 'back'])
    // Left of the way there and left of the way back are two sides.
    expect(Math.sign(edges[0]?.bend ?? 0)).toBe(Math.sign(edges[1]?.bend ?? 0))
    const [first, second] = edges
    expect(first?.bend).not.toBe(0)
    expect(second?.label).not.toEqual(first?.label)
  })
})

describe('the relations that are drawn', () => {
  test('are those between the most named, as many as there is room for', () => {
    const net = story(
      [entity('a', 9), entity('b', 9), entity('c', 1), entity('d', 1)],
      [relation('few', 'c', 'd'), relation('much', 'a', 'b'), relation('some', 'a', 'c')],
    )
    expect(pickRelations(net, { nodes: 2, edges: 9 }).map(({ id }) => id)).toEqual(['much'])
    expect(pickRelations(net, { nodes: 3, edges: 9 }).map(({ id }) => id)).toEqual(['much', 'some'])
    expect(pickRelations(net, { nodes: 9, edges: 1 }).map(({ id }) => id)).toEqual(['much'])
    expect(pickRelations(net, { nodes: 9, edges: 9 }).map(({ id }) => id)).toEqual(['few', 'much', 'some'])
  })
})

describe('lines of a label', () => {
  test.each([
    ['ally of', 12, ['ally of']],
    ['Ministry of Foreign Affairs', 16, ['Ministry of', 'Foreign Affairs']],
    ['Donaudampfschifffahrtsgesellschaft', 12, ['Donaudampfs…']],
    ['The Society for the Preservation of Very Long Names', 16, ['The Society for', 'the Preservatio…']],
    ['👩‍🚀 👩‍🚀', 40, ['👩‍🚀 👩‍🚀']],
  ])('%s in %i characters', (label, most, lines) => expect(linesOf(label, most)).toEqual(lines))

  test('are at most two, none too long, in the label’s words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 30 }), (label, most) => {
        const lines = linesOf(label, most)
        expect(lines.length).toBeLessThanOrEqual(2)
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(most)
      }),
    )
  })
})
