import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Story } from '../../../../src/story/types.ts'
import { anchor } from '../../../../src/viewer/state/anchor.ts'
import { heal } from '../../../../src/viewer/state/heal.ts'
import { openStory } from '../../../../src/viewer/state/opened.ts'
import { readSelectors, selectorsOf, writeSelectors } from '../../../../src/viewer/state/selectors.ts'
import { richStory } from '../../../support/rich-story.ts'

const story = richStory()
const { text } = story.article
const spanOf = (words: string, of = text) => ({
  start: of.indexOf(words),
  end: of.indexOf(words) + words.length,
})
const WORDS = 'The storm came in the night of 3 March 2012 and killed two fishermen'

describe('selectors', () => {
  test('are written into a fragment and read back, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 2, maxLength: 400 }), fc.nat(), (any, n) => {
        const start = n % (any.length - 1)
        const selectors = selectorsOf(any, { start, end: any.length })
        fc.pre(selectors.exact !== '')
        expect(readSelectors(`#e=x&${writeSelectors(selectors)}`)).toEqual(selectors)
      }),
    )
  })

  test.each(['#e=x', '#exact=', '#exact=a&start=1', '#exact=a&start=3&end=2', '#exact=a&start=x&end=9'])(
    '%s carries none',
    hash => expect(readSelectors(hash)).toBeNull(),
  )
})

describe('a quoted passage', () => {
  const quoted = selectorsOf(text, spanOf(WORDS))
  const found = (now: string) => {
    const at = anchor(now, quoted)
    return [at.how, now.slice(at.start, at.end)]
  }

  test('stands where it stood', () => expect(found(text)).toEqual(['same', WORDS]))

  test('is found where it moved to, the one amid the same words where there are two', () => {
    expect(found(`A new paragraph.\n\n${text}`)).toEqual(['moved', WORDS])
    const twice = `“${WORDS}”, they sang.\n\n${text}`
    expect(anchor(twice, quoted).start).toBe(twice.lastIndexOf(WORDS))
  })

  test('is found in other words', () => {
    const [how, words] = found(
      text.replace('came in the night of 3 March 2012', 'came on the night of 4 March 2012'),
    )
    expect(how).toBe('changed')
    expect(words).toBe('The storm came on the night of 4 March 2012 and killed two fishermen')
  })

  test('is said to be gone where nothing like it is left, and where it stood lies in the text', () => {
    expect(found(text.replace(/The storm came[^.]*\./, 'Nothing more is known of it.'))[0]).toBe('gone')
    const at = anchor('Short.', quoted)
    expect(at).toMatchObject({ how: 'gone', end: 6 })
  })
})

describe('a copied link', () => {
  /** The same article with a passage rewritten and every event's id new, as another reading would have them. */
  const edited = (from: string, to: string): Story => {
    const moved = (at: number): number => (at > text.indexOf(from) ? at + to.length - from.length : at)
    const span = <S extends { start: number; end: number }>(one: S): S => ({
      ...one,
      start: moved(one.start),
      end: moved(one.end),
    })
    return {
      ...story,
      article: { ...story.article, text: text.replace(from, to), blocks: story.article.blocks.map(span) },
      events: story.events.map(event => ({
        ...event,
        id: `new-${event.id}`,
        passages: event.passages.map(one => ({ ...span(one), trigger: span(one.trigger) })),
      })),
    }
  }
  const quoted = selectorsOf(text, spanOf(WORDS))
  const wanted = { kind: 'event', id: 'killed', passage: 0 } as const
  const healed = (now: Story) => heal(openStory(now), wanted, quoted)

  test('of an article that is as it was says nothing', () => {
    expect(healed(story)).toEqual({ selection: wanted, said: null })
  })

  test('leads to the event that its passage tells now', () => {
    const { selection, said } = healed(edited('nine years after', 'a full nine years after'))
    expect(selection).toEqual({ kind: 'event', id: 'new-killed', passage: 0 })
    expect(said).toMatch(/found again: “The storm came/)
    expect(healed(edited('came in the night', 'broke in the night')).said).toMatch(
      /Its passage read: “The storm came/,
    )
  })

  test('leads to the words themselves where they tell of nothing now', () => {
    const now = edited('a', 'a')
    const { selection, said } = healed({ ...now, events: now.events.filter(({ id }) => id !== 'new-killed') })
    expect(selection.kind).toBe('place')
    expect(said).toMatch(/tells of nothing now/)
  })

  test('says that its passage is gone, and shows the nearest', () => {
    const sentence = /The storm came[^.]*\./.exec(text)?.[0] ?? ''
    const now = edited(sentence, 'Nothing is known of it.')
    const { selection, said } = healed({ ...now, events: now.events.filter(({ id }) => id !== 'new-killed') })
    expect(said).toMatch(/is gone: “The storm came/)
    expect(selection).toMatchObject({ kind: 'event', id: 'new-wrote' })
  })

  test('to a name whose id went to another finds the name at its passage', () => {
    const mention = spanOf('Jon Lindholm')
    const renamed = {
      ...story,
      entities: story.entities.map(one => ({ ...one, id: one.id === 'jon' ? 'e9' : one.id })),
    }
    const to = heal(
      openStory(renamed),
      { kind: 'entity', id: 'quill', passage: 0 },
      selectorsOf(text, mention),
    )
    expect(to.selection).toEqual({ kind: 'entity', id: 'e9', passage: 0 })
  })
})
