import { expect, test } from 'vitest'
import { quote } from '../../../../src/story/spans.ts'
import { factsOf } from '../../../../src/viewer/entity-page/facts.ts'
import { chronologyOf, eventAt } from '../../../../src/viewer/state/chronology.ts'
import { richStory } from '../../../support/rich-story.ts'

const story = richStory()
const chronology = chronologyOf(story)
const factsFor = (id: string, more = {}) => {
  const entity = story.entities.find(one => one.id === id)
  if (!entity) throw new Error(`no ${id}`)
  return factsOf({ ...entity, ...more }, story, chronology)
}

test('what it is called is said once each, with the place where it is', () => {
  expect(factsFor('quill').descriptions).toEqual([
    { words: 'the mayor of Tarnby', at: { kind: 'entity', id: 'quill', passage: 2 } },
  ])
})

test('a description that is no mention is found in the words beside one, or told without a place', () => {
  const [harbour] = factsFor('quill', { description: 'harbour' }).descriptions
  const { id = '' } = harbour?.at?.kind === 'place' ? harbour.at : {}
  const [start = 0, end = 0] = id.split('-').map(Number)
  expect(quote(story.article.text, { start, end })).toBe('harbour')
  expect(factsFor('quill', { description: 'astronaut' }).descriptions[0]).toEqual({
    words: 'astronaut',
    at: null,
  })
})

test('its events are those it took part in, told of or housed, in time order', () => {
  const titles = (id: string) => factsFor(id).events.map(place => eventAt(chronology, place)?.title)
  expect(titles('office')).toEqual(['The storm killed two fishermen', 'The Coast Office wrote of the sea'])
  expect(titles('tarnby')).toEqual(['Mara Quill reopened the harbour'])
})

test('mentions follow the text and keep their index', () => {
  const { mentions } = factsFor('quill')
  expect(mentions.map(({ index }) => index)).toEqual([0, 1, 2])
  expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b))
})
