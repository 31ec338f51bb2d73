import { describe, expect, test } from 'vitest'
import { outlineOf, partAt } from '../../../src/viewer/reading/outline.ts'
import { nextSize, SIZES_PX } from '../../../src/viewer/reading/text-look.ts'
import { openStory } from '../../../src/viewer/state/opened.ts'
import { on, storyOf } from '../../support/events.ts'
import { richStory } from '../../support/rich-story.ts'

describe('the outline', () => {
  test('has what leads an article and its headings, each with the first date told under it', () => {
    const [lead, ...parts] = outlineOf(openStory(richStory()))
    expect(lead?.words).toMatch(/ …$/)
    expect(parts.map(({ words, when }) => [words, when])).toEqual([['A town and its company', '1874']])
    expect(partAt(parts, 0)).toBe(-1)
    expect(partAt(parts, parts[0]?.block.start ?? 0)).toBe(0)
  })

  test('has the first words of each paragraph where there are no headings', () => {
    const story = storyOf([
      on('old', '1999-09-09', { title: 'Something that happened long ago and was told in many words' }),
      on('new', '2020-02-02'),
    ])
    const parts = outlineOf(openStory(story))
    expect(parts.map(({ words, when }) => [words, when])).toEqual([
      ['Something that happened long ago and was told …', '9 Sep 1999'],
      ['What new is about, so they said.', '2 Feb 2020'],
    ])
    expect(partAt(parts, story.article.text.length)).toBe(1)
  })
})

test('sizes go up and down in steps and end', () => {
  expect(nextSize(18, 1)).toBe(20)
  expect(nextSize(17.5, -1)).toBe(17)
  expect(nextSize(Math.max(...SIZES_PX), 1)).toBe(28)
  expect(nextSize(Math.min(...SIZES_PX), -1)).toBe(15)
})
