import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutGraph } from '../../../../src/publish/graph.ts'
import { axisWordsOf } from '../../../../src/viewer/state/axis-words.ts'
import { chronologyOf } from '../../../../src/viewer/state/chronology.ts'
import { openStory } from '../../../../src/viewer/state/opened.ts'
import { foldedScale } from '../../../../src/viewer/state/scale.ts'
import { linesIn, type Picture, textPx } from '../../../../src/viewer/take-along/picture.ts'
import { printedBlocks } from '../../../../src/viewer/take-along/printed.ts'
import { relationsPicture } from '../../../../src/viewer/take-along/relations-picture.ts'
import { timelinePages, timelinePicture } from '../../../../src/viewer/take-along/timeline-picture.ts'
import { on, storyOf } from '../../../support/events.ts'
import { richStory } from '../../../support/rich-story.ts'

const DAY_MS = 86_400_000
const story = richStory()
const chronology = chronologyOf(story)
const of = { story, chronology, axisWords: axisWordsOf('en') }
const wordsOf = ({ shapes }: Picture): string =>
  shapes.flatMap(shape => (shape.kind === 'text' ? [shape.text] : [])).join(' ')

describe('the scale of a picture', () => {
  const days = fc.uniqueArray(fc.integer({ min: -400_000, max: 40_000 }), { minLength: 1, maxLength: 30 })
  const scaleOf = (of: number[]) => {
    const made = chronologyOf(
      storyOf(of.map(day => on(`d${day}`, new Date(day * DAY_MS).toISOString().replace(/T.*/, '')))),
    )
    return { made, scale: foldedScale(made, 100, 500) }
  }

  test('never turns back, stays in its room, and folds only what no event touches', () => {
    fc.assert(
      fc.property(days, of => {
        const { made, scale } = scaleOf(of)
        const start = Math.min(...made.dated.map(({ fromMs }) => fromMs))
        const end = Math.max(...made.dated.map(({ toMs }) => toMs))
        const moments = Array.from({ length: 60 }, (_, n) => start + ((end - start) * n) / 59)
        const places = moments.map(scale.px)
        for (const [n, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual((places[n - 1] ?? 100) - 1e-6)
          expect(place).toBeLessThanOrEqual(500 + 1e-6)
        }
        for (const { startMs, endMs } of scale.folds)
          for (const { fromMs, toMs } of made.dated) expect(toMs <= startMs || fromMs >= endMs).toBe(true)
      }),
    )
  })

  test('gives a crowded week room beside one old date', () => {
    const { scale } = scaleOf([-30_000, 19_000, 19_002, 19_004, 19_006])
    expect(scale.folds).toHaveLength(1)
    expect(scale.px(19_006 * DAY_MS) - scale.px(19_000 * DAY_MS)).toBeGreaterThan(100)
  })
})

test('lines are no wider than their room, and lose words only behind an ellipsis', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 60, max: 400 }), (text, width) => {
      const lines = linesIn(text, width, 13, 3)
      expect(lines.length).toBeLessThanOrEqual(3)
      for (const line of lines) expect(textPx(line, 13)).toBeLessThanOrEqual(width)
      const said = lines.join(' ')
      if (!said.includes('…')) expect(said).toBe(text.split(/\s+/).join(' '))
    }),
  )
})

describe('the picture of a timeline', () => {
  test('names the article and every event with number and date, and explains its marks', () => {
    const words = wordsOf(timelinePicture(of))
    expect(words).toContain(story.article.title)
    for (const { title } of story.events) expect(words).toContain(title)
    expect(words).toContain('1 1874 Jon Lindholm founded the company')
    expect(words).toContain(
      'Not on the timeline 1 11 The Lindholm Company was paid twice denied by Lindholm Company. the text does not say when',
    )
    for (const name of ['stated day', 'some time in', 'about', 'planned', 'published', 'folded'])
      expect(words).toContain(name)
    expect(words).not.toContain('hypothetical')
  })

  test('for paper is cut between rows, each event on one page', () => {
    const many = storyOf(
      Array.from({ length: 90 }, (_, n) => on(`e${n}`, `20${String(10 + (n % 80))}-03-04`)),
    )
    const pages = timelinePages({ ...of, story: many, chronology: chronologyOf(many) }, 600)
    expect(pages.length).toBeGreaterThan(3)
    for (const { heightPx } of pages) expect(heightPx).toBeLessThanOrEqual(700)
    const words = pages.map(wordsOf)
    for (const { title } of many.events)
      expect(words.filter(page => `${page} `.includes(`${title} `))).toHaveLength(1)
  })
})

test('the picture of relations says each of them in words', () => {
  const words = wordsOf(relationsPicture({ story, drawing: layoutGraph(story).wide }))
  expect(words).toContain('Mara Quill mayor of Tarnby 2016')
  expect(words).toContain('Jon Lindholm founder of Lindholm Company')
})

describe('the text on paper', () => {
  const blocks = printedBlocks(openStory(story))

  test('is the text itself, word for word', () => {
    for (const { block, pieces } of blocks)
      expect(pieces.map(({ text }) => text).join('')).toBe(story.article.text.slice(block.start, block.end))
  })

  test('has at each trigger the number that the event has on the timeline', () => {
    const paid = blocks.flatMap(({ pieces }) => pieces).find(({ text }) => text === 'paid')
    expect(paid?.numbers).toEqual([chronology.dated.length + 1])
    const [first] = blocks.filter(({ events }) => events.length > 0)
    expect(first?.events.map(({ number, event }) => [number, event.id])).toEqual([
      [9, 'reopened'],
      [3, 'broke'],
    ])
  })
})
