import { expect, test } from 'vitest'
import { quote } from '../../../../src/story/spans.ts'
import { type Annotation, annotationsOf, placesIn } from '../../../../src/viewer/reader/annotations.ts'
import { markedText } from '../../../../src/viewer/reader/blocks.ts'
import { openStory } from '../../../../src/viewer/state/opened.ts'
import { toldOf } from '../../../../src/viewer/state/told.ts'
import { richStory } from '../../../support/rich-story.ts'

const story = richStory()
const { text } = story.article
/** All marks of a Story. */
const allOf = (of: typeof story): Annotation[] =>
  annotationsOf(of, placesIn(of, toldOf(of.events)), { start: 0, end: text.length })
const said = (annotation: Annotation): string => `${annotation.kind}: ${quote(text, annotation)}`

test('every passage, trigger, mention and time is marked, in the order of the text', () => {
  const annotations = allOf(story)
  const sayings = annotations.map(said)
  for (const { passages } of story.events)
    for (const passage of passages) {
      expect(sayings).toContain(`event: ${quote(text, passage)}`)
      expect(sayings).toContain(`trigger: ${quote(text, passage.trigger)}`)
    }
  for (const time of story.times) expect(sayings).toContain(`time: ${quote(text, time)}`)
  const mentions = story.entities.flatMap(entity => entity.mentions)
  expect(annotations.filter(({ kind }) => kind === 'entity').length).toBe(mentions.length)
  expect(annotations.map(({ start }) => start)).toEqual(
    annotations.map(({ start }) => start).toSorted((a, b) => a - b),
  )
})

test('events with the same passage share its mark, each keeping which of its passages it is', () => {
  const [first, second] = story.events
  if (!first || !second) throw new Error('too few events')
  const passage = first.passages[1] ?? first.passages[0]
  if (!passage) throw new Error('no passage')
  const shared = allOf({
    ...story,
    relations: [],
    events: [first, { ...second, passages: [passage] }],
  })
  const marks = shared.filter(one => one.kind === 'event' && one.start === passage.start)
  expect(marks).toMatchObject([
    {
      shows: [
        { id: first.id, passage: 1 },
        { id: second.id, passage: 0 },
      ],
    },
  ])
})

test('a block has what lies in it, and what reaches into it', () => {
  const { blocks, annotationsIn } = markedText(openStory(story))
  expect(blocks).toEqual(story.article.blocks)
  const paragraph = blocks.findIndex(block => quote(text, block).startsWith('The storm came'))
  expect(annotationsIn(paragraph).map(said)).toEqual([
    'event: The storm came in the night of 3 March 2012 and killed two fishermen',
    'time: 3 March 2012',
    'trigger: killed',
    'entity: Coast Office',
    'event: it wrote in about 2013',
    'trigger: wrote',
    'time: about 2013',
  ])
  const [first, second] = story.article.blocks
  if (!first || !second) throw new Error('too few blocks')
  const across = { start: first.end - 2, end: second.start + 2 }
  const relations = [{ ...(story.relations[0] as (typeof story.relations)[0]), passages: [across] }]
  const reaching = markedText(openStory({ ...story, relations }))
  for (const block of [0, 1])
    expect(reaching.annotationsIn(block).filter(({ kind }) => kind === 'relation')).toMatchObject([across])
})

test('a dateline runs into its paragraph where both stand on one line, and only there', () => {
  const text = 'TARNBY - The harbour reopened.\nSANDOY\nThe ferry came.'
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const article = {
    ...story.article,
    text,
    blocks: [
      { kind: 'dateline' as const, ...span('TARNBY') },
      { kind: 'paragraph' as const, ...span('The harbour reopened.') },
      { kind: 'dateline' as const, ...span('SANDOY') },
      { kind: 'paragraph' as const, ...span('The ferry came.') },
    ],
  }
  const nothing = { events: [], entities: [], relations: [], times: [] }
  const { blocks } = markedText(openStory({ ...story, ...nothing, article }))
  expect(blocks.map(block => [block.kind, quote(text, block)])).toEqual([
    ['paragraph', 'TARNBY - The harbour reopened.'],
    ['dateline', 'SANDOY'],
    ['paragraph', 'The ferry came.'],
  ])
})
