import { act, cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Inspector } from '../../../src/viewer/inspector/Inspector.tsx'
import type { Selection, ViewerStore } from '../../../src/viewer/state/store.ts'
import { renderInViewer } from '../../support/in-viewer.tsx'
import { richStory } from '../../support/rich-story.ts'

let store: ViewerStore
beforeEach(() => {
  store = renderInViewer(richStory(), <Inspector />)
})
afterEach(cleanup)

const select = (selection: Selection): void => act(() => store.getState().select(selection))
const event = (id: string, passage = 0): void => select({ kind: 'event', id, passage })
/** What a card says under a name. */
const fact = (name: string): HTMLElement | null =>
  screen.getAllByRole('term').find(term => term.textContent === name)
    ?.nextElementSibling as HTMLElement | null
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }))

test('nothing selected, no card', () => {
  expect(screen.queryByRole('heading')).toBeNull()
})

describe('the card of an event', () => {
  test('says what, when, who, where, and how the date was reached', () => {
    event('reopened')
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Mara Quill reopened the harbour')
    expect(screen.getByText('Tuesday 11 May 2021')).toBeInTheDocument()
    expect(screen.getByText(/^\s*stated$/)).toBeInTheDocument()
    expect(fact('Who')).toHaveTextContent('Mara Quill')
    expect(fact('Where')).toHaveTextContent('Tarnby')
    const why = screen.getByRole('region', { name: 'Why this date?' })
    expect(why).toHaveTextContent('‘11 May 2021’ says so itself')
    expect(why).toHaveTextContent('Rule day-month-year gives 2021-05-11')
  })

  test('leads from passage to passage, round and round', async () => {
    event('reopened')
    expect(fact('Told')).toHaveTextContent(/^twice1 of 2$/)
    expect(screen.getByText(/nine years after a storm/)).toBeInTheDocument()
    await press('Next passage')
    expect(store.getState().selection).toEqual({ kind: 'event', id: 'reopened', passage: 1 })
    expect(screen.getByText(/on a calm day/)).toBeInTheDocument()
    expect(fact('Told')).toHaveTextContent('2 of 2')
    await press('Next passage')
    expect(store.getState().selection).toMatchObject({ passage: 0 })
    await press('Previous passage')
    expect(store.getState().selection).toMatchObject({ passage: 1 })
    const before = store.getState().selection
    await press('Show in the text: 2 of 2')
    expect(store.getState().selection).toEqual(before)
    expect(store.getState().selection).not.toBe(before)
  })

  test('leads to who took part', async () => {
    event('reopened')
    await press('Mara Quill')
    expect(store.getState().selection).toEqual({ kind: 'entity', id: 'quill' })
  })

  test.each([
    ['paid', 'denied by Lindholm Company'],
    ['sail', 'planned'],
  ])('says of %s that it is “%s”', (id, status) => {
    event(id)
    expect(fact('Status')).toHaveTextContent(status)
  })

  test('names who says so, as the way to its card', async () => {
    event('killed')
    expect(screen.queryByText('Status')).toBeNull()
    expect(fact('Said by')).toHaveTextContent('Coast Office')
    await press('Coast Office')
    expect(store.getState().selection).toEqual({ kind: 'entity', id: 'office' })
  })

  test('says why there is no date', () => {
    event('paid')
    expect(screen.getByText('No date')).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Why no date?' })).toHaveTextContent(
      'the text does not say when',
    )
  })

  test('says nothing of status where the text itself says that it happened', () => {
    event('mayor')
    expect(screen.queryByText('Status')).toBeNull()
  })
})

describe('the card of a name', () => {
  beforeEach(() => select({ kind: 'entity', id: 'quill' }))

  test('says what it is, how often and where it is named', async () => {
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Mara Quill')
    expect(screen.getByText('person')).toBeInTheDocument()
    expect(screen.getByText('mayor of Tarnby')).toBeInTheDocument()
    expect(fact('Named')).toHaveTextContent(/^3 times1 of 3$/)
    expect(screen.getByText(/\(left\) at the harbour wall/)).toBeInTheDocument()
    await press('Previous passage')
    expect(store.getState().selection).toEqual({ kind: 'entity', id: 'quill', passage: 2 })
  })

  test('leads to its events and relations', async () => {
    const relations = screen.getByRole('region', { name: 'Relations' })
    expect(
      within(relations)
        .getAllByRole('button')
        .map(button => button.textContent),
    ).toEqual(['Mara Quill mayor of Tarnby', 'Mara Quill led Coast Office', 'Mara Quill visits Sandoy'])
    await press(/11 May 2021 Mara Quill reopened the harbour/)
    expect(store.getState().selection).toEqual({ kind: 'event', id: 'reopened', passage: 0 })
    select({ kind: 'entity', id: 'quill' })
    await press('Mara Quill led Coast Office')
    expect(store.getState().selection).toEqual({ kind: 'relation', id: 'led' })
  })
})

test('the card of a relation says who, since when, and cites the text', async () => {
  select({ kind: 'relation', id: 'mayor-of' })
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Mara Quill mayor of Tarnby')
  expect(fact('When')).toHaveTextContent('2016')
  expect(screen.getByText(/Mara Quill, the mayor of Tarnby/)).toBeInTheDocument()
  await press('Mara Quill became mayor')
  expect(store.getState().selection).toEqual({ kind: 'event', id: 'mayor', passage: 0 })
})

test('names, titles and sources that turn the direction stand by themselves', () => {
  cleanup()
  const { entities, events, ...story } = richStory()
  const turn = '\u202e'
  store = renderInViewer(
    {
      ...story,
      entities: entities.map(one => ({ ...one, name: turn + one.name, description: `${turn}x` })),
      events: events.map(one => ({ ...one, title: turn + one.title })),
    },
    <Inspector />,
  )
  const shown: Selection[] = [
    { kind: 'event', id: 'paid', passage: 0 },
    { kind: 'event', id: 'killed', passage: 0 },
    { kind: 'entity', id: 'quill' },
    { kind: 'relation', id: 'mayor-of' },
  ]
  for (const selection of shown) {
    select(selection)
    const all = screen.getAllByText(new RegExp(`^${turn}`))
    expect(all.every(element => element.matches('bdi, h2[dir=auto]'))).toBe(true)
  }
})
