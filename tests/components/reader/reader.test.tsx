import { act, cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { quote } from '../../../src/story/spans.ts'
import { Reader } from '../../../src/viewer/reader/Reader.tsx'
import type { ViewerStore } from '../../../src/viewer/state/store.ts'
import { renderInViewer } from '../../support/in-viewer.tsx'
import { richStory } from '../../support/rich-story.ts'

const story = richStory()
const { text } = story.article
let store: ViewerStore
afterEach(cleanup)

const article = (): HTMLElement => screen.getByRole('article')
const current = (): HTMLElement[] => [...article().querySelectorAll<HTMLElement>('[aria-current=true]')]

describe('an article', () => {
  beforeEach(() => {
    store = renderInViewer(story, <Reader />)
  })

  test('shows its headline as the title and every block in its own words', () => {
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Harbour of Tarnby reopens/)
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('A town and its company')
    const shown = article().textContent
    for (const block of story.article.blocks) expect(shown).toContain(quote(text, block))
    expect(shown).not.toContain('has no headline')
  })

  test('links each event’s trigger, and selects the event at a click', async () => {
    const [first, again] = screen.getAllByRole('link', { name: 'reopened' })
    if (!first || !again) throw new Error('the event has two passages')
    await userEvent.click(again)
    expect(store.getState().selection).toEqual({ kind: 'event', id: 'reopened', passage: 1 })
    await userEvent.click(first)
    expect(store.getState().selection).toEqual({ kind: 'event', id: 'reopened', passage: 0 })
    expect(first).toHaveAttribute('href', '#e=reopened')
  })

  test('the focus goes with the selection while it is on the text, so that Enter stays there', async () => {
    const link = (name: string): HTMLElement => screen.getByRole('link', { name })
    await userEvent.click(link('became'))
    expect(link('became')).toHaveFocus()
    act(() => store.getState().select({ kind: 'event', id: 'reopened', passage: 1 }))
    expect(screen.getAllByRole('link', { name: 'reopened' })[1]).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(store.getState().selection).toEqual({ kind: 'event', id: 'reopened', passage: 1 })
    const times = screen.getByRole('button', { name: /times/ })
    act(() => times.focus())
    act(() => store.getState().select({ kind: 'event', id: 'mayor', passage: 0 }))
    expect(times).toHaveFocus()
    await userEvent.tab()
    await userEvent.tab()
    expect(link('became')).toHaveFocus()
  })

  test('the trigger that has the focus says which event it stands for; none else is described', () => {
    const described = (): (string | null)[] =>
      [...article().querySelectorAll('[aria-description]')].map(one => one.getAttribute('aria-description'))
    expect(described()).toEqual([])
    act(() => screen.getByRole('link', { name: 'killed' }).focus())
    expect(described()).toEqual(['3 Mar 2012: The storm killed two fishermen, says Coast Office'])
    act(() => screen.getByRole('link', { name: 'became' }).focus())
    expect(described()).toEqual(['2016: Mara Quill became mayor'])
    act(() => screen.getByRole('button', { name: /times/ }).focus())
    expect(described()).toEqual([])
  })

  test('marks one passage of the selected event as current, the one jumped to, and the other as its too', () => {
    act(() => store.getState().select({ kind: 'event', id: 'reopened', passage: 1 }))
    expect(current().map(element => element.textContent)).toEqual(['The harbour reopened on a calm day'])
    const [passage] = current()
    expect(passage).toHaveAttribute('data-event', 'reopened')
    const selected = [...article().querySelectorAll('.passage.is-selected')]
    expect(selected).toHaveLength(2)
    act(() => store.getState().select({ kind: 'event', id: 'mayor', passage: 0 }))
    expect(current().map(element => element.textContent)).toEqual(['Quill became mayor in 2016'])
    act(() => store.getState().select({ kind: 'none' }))
    expect(current()).toEqual([])
    expect(article().querySelector('.is-selected')).toBeNull()
  })

  test('a click anywhere in a passage selects its event, one on a name in it the name', async () => {
    await userEvent.click(screen.getByText(/in the night of/))
    expect(store.getState().selection).toEqual({ kind: 'event', id: 'killed', passage: 0 })
    const [, , mention] = article().querySelectorAll('[data-entity=quill]')
    if (!mention) throw new Error('Mara Quill is named three times')
    await userEvent.click(mention)
    expect(store.getState().selection).toEqual({ kind: 'entity', id: 'quill', passage: 2 })
    expect(current()).toEqual([mention])
  })

  test('marks within marks are each reached: a second click means what lies around the first', async () => {
    const selected = (): string => {
      const { selection } = store.getState()
      return selection.kind === 'none' ? '' : `${selection.kind} ${selection.id}`
    }
    const broke = screen.getByRole('link', { name: 'broke' })
    for (const thing of ['event broke', 'event reopened', 'event broke']) {
      await userEvent.pointer({ keys: '[MouseLeft]', target: broke })
      expect(selected()).toBe(thing)
    }
  })

  test('a time leads to the event that it dates, and lights up with it', async () => {
    const time = screen.getByText('2016', { selector: 'mark' })
    await userEvent.hover(time)
    expect(store.getState().hovered).toBe('mayor')
    act(() => store.getState().hover('led'))
    expect(article().querySelectorAll('.time.is-hovered')).toHaveLength(1)
    act(() => store.getState().hover('mayor'))
    expect(time).toHaveClass('is-hovered')
    await userEvent.click(time)
    expect(store.getState().selection).toEqual({ kind: 'event', id: 'mayor', passage: 0 })
  })

  test('a name lights up wherever it is named, and says so to other views', async () => {
    const mentions = [...article().querySelectorAll<HTMLElement>('[data-entity=quill]')]
    const [first] = mentions
    if (!first) throw new Error('Mara Quill is named')
    await userEvent.hover(first)
    expect(store.getState().hoveredEntity).toBe('quill')
    for (const mention of mentions) expect(mention).toHaveClass('is-hovered')
    await userEvent.unhover(article())
    act(() => store.getState().hoverEntity('jon'))
    expect(first).not.toHaveClass('is-hovered')
    expect(article().querySelector('[data-entity=jon]')).toHaveClass('is-hovered')
  })

  test('marks the passage of a selected relation', () => {
    act(() => store.getState().select({ kind: 'relation', id: 'visits' }))
    expect(current().map(element => element.textContent)).toEqual([
      'She has visited Sandoy every summer since 2018',
    ])
  })

  test('lights the passages of the event under the pointer, and says which it is', async () => {
    act(() => store.getState().hover('reopened'))
    expect(article().querySelectorAll('.passage.is-hovered')).toHaveLength(2)
    act(() => store.getState().hover(null))
    expect(article().querySelector('.is-hovered')).toBeNull()
    await userEvent.hover(screen.getByText('became'))
    expect(store.getState().hovered).toBe('mayor')
  })

  test('kinds of marks can be switched off and on', async () => {
    const marks = screen.getByRole('group', { name: 'Marks in the text' })
    const names = within(marks).getByRole('button', { name: /names 8/ })
    expect(names).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(names)
    expect(names).toHaveAttribute('aria-pressed', 'false')
    expect(article()).toHaveAttribute('data-hidden', 'entities')
    await userEvent.click(names)
    expect(article()).toHaveAttribute('data-hidden', '')
  })

  test('each event’s first passage can be linked to', () => {
    for (const { id, passages } of story.events) {
      const [passage] = passages
      expect(document.getElementById(`e=${id}`)?.textContent).toBe(passage && quote(text, passage))
    }
  })
})

test('events told by the same word share a link, and each can be chosen', async () => {
  const [first] = story.events
  if (!first) throw new Error('the story has events')
  const twin = { ...first, id: 'twin', title: 'The harbour reopened' }
  store = renderInViewer({ ...story, events: [first, twin] }, <Reader />)
  const links = screen.getAllByRole('link', { name: 'reopened' })
  expect(links).toHaveLength(2)
  expect(document.querySelector('a a')).toBeNull()
  const [link] = links
  if (!link) throw new Error('there is a link')
  for (const id of ['reopened', 'twin']) {
    await userEvent.pointer({ keys: '[MouseLeft]', target: link })
    expect(store.getState().selection).toMatchObject({ id })
  }
})

test('a title that was made up says so', () => {
  renderInViewer(
    { ...story, article: { ...story.article, title: 'A harbour reopened', titleFrom: 'derived' } },
    <Reader />,
  )
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A harbour reopened')
  expect(screen.getByText(/made from its most prominent event/)).toBeInTheDocument()
})

test('a title that was made up without events is its first sentence', () => {
  renderInViewer({ ...story, events: [], article: { ...story.article, titleFrom: 'derived' } }, <Reader />)
  expect(screen.getByText(/taken from its first sentence/)).toBeInTheDocument()
})

test('who wrote and who published it stand by themselves', () => {
  const blocks = story.article.blocks.filter(({ kind }) => kind !== 'byline')
  renderInViewer({ ...story, article: { ...story.article, blocks, author: '\u202eadA' } }, <Reader />)
  expect(screen.getByText('\u202eadA').tagName).toBe('BDI')
  expect(screen.getByText('The Tarnby Post').tagName).toBe('BDI')
  expect(document.querySelector('.reader-facts')).toHaveTextContent(
    '12 May 2021, By \u202eadA, The Tarnby Post.',
  )
})

test('markup and odd directions in the text are text', () => {
  const odd = '<script>window.ran = 1</script><b>bold</b> &amp; \u202eback\u202c zero\u200bwidth'
  renderInViewer(
    {
      ...story,
      times: [],
      entities: [],
      events: [],
      relations: [],
      article: { ...story.article, text: odd, blocks: [{ kind: 'paragraph', start: 0, end: odd.length }] },
    },
    <Reader />,
  )
  const paragraph = screen.getByText(/bold/)
  expect(paragraph.textContent).toBe(odd)
  expect(paragraph.children).toHaveLength(0)
  expect(paragraph).toHaveAttribute('dir', 'auto')
})

test.each([
  ['en', 'ltr'],
  ['und', 'auto'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['ur-PK', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['arn', 'ltr'],
])('an article in %s says so and is written %s; its controls stay English', (language, direction) => {
  renderInViewer({ ...story, article: { ...story.article, language } }, <Reader />)
  expect(article()).toHaveAttribute('lang', language)
  expect(article()).toHaveAttribute('dir', direction)
  const controls = within(article()).getByRole('group')
  expect(controls).toHaveAttribute('lang', 'en')
  expect(controls).toHaveAttribute('dir', 'ltr')
})
