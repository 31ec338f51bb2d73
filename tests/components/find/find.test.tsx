import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import FindBar from '../../../src/viewer/find/FindBar.tsx'
import type { ViewerStore } from '../../../src/viewer/state/store.ts'
import { EventList } from '../../../src/viewer/timeline/EventList.tsx'
import { eventOf, inYear, on, storyOf } from '../../support/events.ts'
import { renderInViewer } from '../../support/in-viewer.tsx'

const story = {
  ...storyOf([
    on('spoke', '2011-01-01', {
      title: 'The mayor spoke',
      class: 'REPORTING',
      participants: [{ entity: 'mara', role: 'agent' }],
    }),
    on('closed', '2012-01-01', { title: 'The bridge closed' }),
    inYear('opens', '2013', { title: 'The bridge opens', modality: 'planned' }),
    eventOf('dreamt', null, { title: 'They dreamt of a tunnel' }),
  ]),
  entities: [
    {
      id: 'mara',
      type: 'Person' as const,
      name: 'Mara Quill',
      mentions: [{ start: 0, end: 3, kind: 'name' as const }],
    },
  ],
}

let store: ViewerStore
beforeEach(() => {
  Element.prototype.scrollIntoView = () => {}
  store = renderInViewer(
    story,
    <>
      <FindBar />
      <EventList widthPx={0} />
    </>,
  )
})
afterEach(cleanup)

const field = (): HTMLElement => screen.getByRole('combobox', { name: /^Find/ })
const listed = (): (string | null)[] =>
  within(screen.getByRole('region', { name: 'Events in time order' }))
    .queryAllByRole('link')
    .map(link => link.getAttribute('data-event'))
const options = (): (string | undefined)[] =>
  screen.queryAllByRole('option').map(option => option.textContent?.replace(/(name|event|text)$/, '').trim())
const selected = () => {
  const { selection } = store.getState()
  return selection.kind === 'none' ? null : selection.id
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('finding', () => {
  test('lists what has the words and counts it', async () => {
    await userEvent.type(field(), 'brid')
    expect(options()).toEqual([
      '1 Jan 2012 The bridge closed',
      '2013 The bridge opens',
      'The bridge closed, so they said.',
      'The bridge opens, so they said.',
    ])
    expect(screen.getByText('2 events, 2 passages')).toBeVisible()
    expect(field()).toHaveAttribute('aria-expanded', 'true')
    await userEvent.type(field(), 'xyz')
    expect(screen.getByText('Nothing found')).toBeVisible()
    expect(field()).toHaveAttribute('aria-expanded', 'false')
  })

  test('signs alone are found nowhere, and said to be', async () => {
    await userEvent.type(field(), '"?!')
    expect(screen.getByText('Nothing found')).toBeVisible()
    await userEvent.clear(field())
    expect(screen.queryByText('Nothing found')).toBeNull()
  })

  test('Enter goes to the next, Shift and Enter to the one before, round and round', async () => {
    await userEvent.type(field(), 'mara{Enter}')
    expect(selected()).toBe('mara')
    expect(screen.getByText('1 of 2')).toBeVisible()
    await userEvent.keyboard('{Enter}')
    expect(selected()).toBe('spoke')
    const current = screen.getByRole('option', { selected: true })
    expect(current).toHaveTextContent('The mayor spoke')
    expect(field()).toHaveAttribute('aria-activedescendant', current.id)
    expect(field()).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(selected()).toBe('mara')
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
    expect(selected()).toBe('spoke')
  })

  test('a click on a hit goes there, and the field keeps the keyboard', async () => {
    await userEvent.type(field(), 'opens')
    await userEvent.click(screen.getByRole('option', { name: /2013/ }))
    expect(selected()).toBe('opens')
    expect(field()).toHaveFocus()
  })

  test('what is found is lit, until it is looked for no more', async () => {
    await userEvent.type(field(), 'closed')
    const row = () => screen.getAllByRole('link', { name: /The bridge closed/ })[0]?.closest('li')
    await waitFor(() => expect(row()).toHaveClass('is-lit'))
    await userEvent.clear(field())
    await waitFor(() => expect(row()).not.toHaveClass('is-lit'))
  })

  test('what filters leave out is not found', async () => {
    act(() => store.getState().setFilters({ ...store.getState().filters, status: ['planned'] }))
    await userEvent.type(field(), 'bridge')
    expect(options()[0]).toBe('2013 The bridge opens')
    expect(screen.getByText('1 event, 2 passages')).toBeVisible()
  })
})

describe('filtering', () => {
  const status = (values: string[]) =>
    act(() => store.getState().setFilters({ ...store.getState().filters, status: values }))

  test('leaves the events that have it, says how many, and each filter can be taken away', async () => {
    status(['planned', 'asserted'])
    expect(listed()).toEqual(['spoke', 'closed', 'opens', 'dreamt'])
    await userEvent.click(button('Take away: Happened'))
    expect(listed()).toEqual(['opens'])
    expect(screen.getByText('1 of 4 events')).toBeVisible()
    await userEvent.click(button('Take away: Planned'))
    expect(listed()).toHaveLength(4)
    expect(screen.queryByRole('list', { name: 'What is kept to' })).toBeNull()
  })

  test('all at once', async () => {
    act(() =>
      store.getState().setFilters({ ...store.getState().filters, kind: ['REPORTING'], entity: ['mara'] }),
    )
    expect(listed()).toEqual(['spoke'])
    await userEvent.click(button('Clear all'))
    expect(listed()).toHaveLength(4)
  })

  test('Tab stops at a row that is there', () => {
    act(() => store.getState().select({ kind: 'event', id: 'spoke', passage: 0 }))
    status(['planned'])
    expect(screen.getByRole('link', { name: /The bridge opens/ })).not.toHaveAttribute('tabindex')
  })
})

describe('nothing left', () => {
  const filter = (values: string[]) =>
    act(() => store.getState().setFilters({ ...store.getState().filters, status: values }))

  test('by filters: it says so, and one button brings all back', async () => {
    filter(['denied'])
    expect(await screen.findByText('Nothing has all that is kept to.')).toBeVisible()
    await userEvent.click(button('Show all again'))
    expect(listed()).toHaveLength(4)
    expect(screen.queryByText('Nothing has all that is kept to.')).toBeNull()
    expect(screen.getByRole('region', { name: 'Events in time order' })).toHaveFocus()
  })

  test('by reading along: the same', async () => {
    act(() => store.getState().setAlong(true))
    expect(await screen.findByText('Nothing of this is told as far as you have read.')).toBeVisible()
    filter(['planned'])
    expect(
      await screen.findByText('Nothing of what is kept to is told as far as you have read.'),
    ).toBeVisible()
    await userEvent.click(button('Show all again'))
    expect(listed()).toHaveLength(4)
  })
})

test('as far as it is read: what is told is there, the rest is counted', async () => {
  await userEvent.click(button('As far as I have read'))
  expect(listed()).toEqual([])
  expect(screen.getByText('0 of 4 events, 4 still to come')).toBeVisible()
  const [, second] = story.events
  act(() => store.setState({ readTo: second?.passages[0]?.start ?? 0 }))
  expect(listed()).toEqual(['spoke', 'closed'])
  expect(screen.getByText('2 of 4 events, 2 still to come')).toBeVisible()
  act(() => store.setState({ readTo: Infinity }))
  expect(screen.getByText('4 of 4 events, all told')).toBeVisible()
  await userEvent.click(button('As far as I have read'))
  expect(listed()).toHaveLength(4)
})

test('one gesture undoes everything', async () => {
  act(() => store.getState().setFilters({ ...store.getState().filters, kind: ['REPORTING'] }))
  act(() => store.getState().setAlong(true))
  await userEvent.type(field(), 'mayor')
  await userEvent.click(button('Clear all and close'))
  const { query, filters, along, finding } = store.getState()
  expect({ query, along, finding }).toEqual({ query: '', along: false, finding: false })
  expect(filters.kind).toEqual([])
  expect(listed()).toHaveLength(4)
})
