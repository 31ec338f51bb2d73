import { describe, expect, test } from 'vitest'
import { openStory } from '../../../../src/viewer/state/opened.ts'
import { nearest, tellingOf } from '../../../../src/viewer/telling/points.ts'
import { eventOf, on, storyOf } from '../../../support/events.ts'
import { richStory } from '../../../support/rich-story.ts'

test('every passage of a dated event is told where it stands, in the order of the text', () => {
  const story = richStory()
  const { points, of } = tellingOf(openStory(story))
  expect(points.map(({ placed }) => placed.event.id)).toEqual([
    'reopened',
    'broke',
    'killed',
    'wrote',
    'mayor',
    'led',
    'visited',
    'founded',
    'sail',
    'reopened',
    'carried',
  ])
  expect(of).toBe(points.length)
  expect(points.at(-2)?.passage).toBe(1)
  for (const { told, placed, passage } of points)
    expect(told).toBe((placed.event.passages[passage]?.start ?? -1) / story.article.text.length)
})

test('a jump back is one to an event wholly before the last, none within a longer time', () => {
  const story = storyOf([
    on('late', '2020-05-05'),
    on('early', '1990-01-01'),
    on('later', '1991-01-01'),
    eventOf('undated', null),
    on('same', '1991-01-01'),
    on('back', '1990-12-31'),
  ])
  expect(tellingOf(openStory(story)).back).toEqual([1, 4])
})

test('of a very long article the most prominent are drawn, still in the order of the text', () => {
  const story = storyOf(
    Array.from({ length: 900 }, (_, n) => on(`e${n}`, '2020-01-01', { salience: (n % 10) / 10 })),
  )
  const { points, of } = tellingOf(openStory(story))
  expect(of).toBe(900)
  expect(points).toHaveLength(600)
  expect(points.every(({ placed }) => placed.event.salience >= 0.3)).toBe(true)
  expect(points.map(({ told }) => told)).toEqual(points.map(({ told }) => told).sort((a, b) => a - b))
})

describe('a pointer', () => {
  const places = [
    { x: 10, top: 10, bottom: 10 },
    { x: 50, top: 20, bottom: 90 },
  ]
  test('hits the nearest mark, a long one along all of its length', () => {
    expect(nearest(places, 14, 12, 24)).toBe(0)
    expect(nearest(places, 52, 85, 24)).toBe(1)
  })
  test('hits nothing far away', () => {
    expect(nearest(places, 52, 130, 24)).toBeNull()
  })
})
