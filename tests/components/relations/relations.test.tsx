import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { layoutGraph } from '../../../src/publish/graph.ts'
import { dayNumber } from '../../../src/story/days.ts'
import { Relations } from '../../../src/viewer/relations/Relations.tsx'
import type { ViewerStore } from '../../../src/viewer/state/store.ts'
import { renderInViewer } from '../../support/in-viewer.tsx'
import { richStory } from '../../support/rich-story.ts'

const story = richStory()
let store: ViewerStore
afterEach(cleanup)

const list = (): HTMLElement => screen.getByRole('list', { name: 'All relations' })
const net = (): HTMLElement => {
  const [wide] = screen.getAllByRole('img')
  if (!wide) throw new Error('no net')
  return wide
}
const drawn = (id: string): Element => {
  const edge = net().querySelector(`[data-relation="${id}"]`)
  if (!edge) throw new Error(`${id} is not drawn`)
  return edge
}

describe('the relations', () => {
  beforeEach(() => {
    store = renderInViewer(story, <Relations graph={layoutGraph(story)} />)
  })

  test('are all in the list, each with its time and the words that say so', () => {
    const rows = within(list()).getAllByRole('link')
    expect(rows).toHaveLength(story.relations.length)
    expect(rows[0]).toHaveTextContent('Mara Quill mayor of Tarnby2016Mara Quill, the mayor of Tarnby')
    expect(rows[0]).toHaveAttribute('href', '#relation=mayor-of')
  })

  test('a row selects its relation and is marked', async () => {
    const row = within(list()).getByRole('link', { name: /founder of/ })
    await userEvent.click(row)
    expect(store.getState().selection).toEqual({ kind: 'relation', id: 'founder' })
    expect(row).toHaveAttribute('aria-current', 'true')
    expect(drawn('founder')).toHaveClass('is-selected')
    expect(drawn('visits')).not.toHaveClass('is-selected')
  })

  test('a name of the net leads to its card, and its lines stand out', async () => {
    await userEvent.click(within(net()).getByText('Coast Office'))
    expect(store.getState().selection).toEqual({ kind: 'entity', id: 'office' })
    expect(drawn('led')).toHaveClass('is-selected')
    expect(drawn('founder')).not.toHaveClass('is-selected')
  })

  test('a line of the net selects its relation', async () => {
    await userEvent.click(within(net()).getByText('sails to'))
    expect(store.getState().selection).toEqual({ kind: 'relation', id: 'sails' })
  })

  test('what did not hold in the visible time is faint', () => {
    const show = (from: string, to: string): void =>
      act(() =>
        store.getState().setWindow({ start: dayNumber(from) * 86_400_000, end: dayNumber(to) * 86_400_000 }),
      )
    act(() => store.getState().setPane('relations'))
    show('2015-01-01', '2020-01-01')
    expect(drawn('mayor-of')).not.toHaveClass('is-not')
    show('1900-01-01', '1950-01-01')
    expect(drawn('mayor-of')).toHaveClass('is-not')
    expect(drawn('visits')).not.toHaveClass('is-not')
  })

  test('every name of the text is listed, the most named first', async () => {
    const names = within(screen.getByRole('region', { name: 'Names in the text' })).getAllByRole('button')
    expect(names).toHaveLength(story.entities.length)
    expect(names[0]).toHaveAccessibleName(/^place: Tarnby/)
    await userEvent.click(screen.getByRole('button', { name: /old quay/ }))
    expect(store.getState().selection).toEqual({ kind: 'entity', id: 'quay' })
  })
})

test('an article without relations says so', () => {
  const none = { ...story, relations: [] }
  renderInViewer(none, <Relations graph={layoutGraph(none)} />)
  expect(screen.getByText(/of no two names/)).toBeInTheDocument()
  expect(screen.queryByRole('img')).toBeNull()
})

describe('many relations', () => {
  const names = Array.from({ length: 30 }, (_, n) => `Name ${n}`)
  const many = {
    ...story,
    entities: names.map(name => ({ id: name, type: 'Person' as const, name, mentions: [] })),
    relations: names.slice(1).flatMap((name, n) =>
      [names[0], names[(n * 5) % 30]].flatMap((other, k) =>
        other === undefined || other === name
          ? []
          : [
              {
                id: `${n} ${k}`,
                subject: name,
                predicate: 'ally',
                label: 'ally of',
                object: other,
                time: null,
                passages: [{ start: 0, end: 4 }],
              },
            ],
      ),
    ),
  }
  beforeEach(() => {
    store = renderInViewer(many, <Relations graph={layoutGraph(many)} />)
  })

  test('the net shows the best connected; all of a name are shown on request', async () => {
    expect(net().querySelector('[data-entity="Name 0"]')).not.toBeNull()
    expect(screen.queryByRole('button', { name: /^Show the/ })).toBeNull()
    act(() => store.getState().select({ kind: 'entity', id: 'Name 29' }))
    const ofIt = many.relations.filter(({ subject, object }) => [subject, object].includes('Name 29'))
    await userEvent.click(
      screen.getByRole('button', { name: `Show the ${ofIt.length} relations of Name 29` }),
    )
    expect(within(list()).getAllByRole('link')).toHaveLength(ofIt.length)
    await waitFor(() => expect(net().querySelector('[data-entity="Name 29"]')).not.toBeNull())
    const back = screen.getByRole('button', { name: 'Back to the most connected names' })
    expect(back).toHaveFocus()
    await userEvent.click(back)
    expect(within(list()).getAllByRole('link')).toHaveLength(many.relations.length)
    expect(net().querySelector('[data-entity="Name 0"]')).not.toBeNull()
  })
})

test('what began and has no end that is told looks neither sure nor over', () => {
  const time = {
    edtf: '1961',
    earliest: '1961-01-01',
    latest: '1961-12-31',
    basis: 'stated' as const,
    times: [],
    derivation: { rule: 'test', text: '1961' },
  }
  const married = story.relations.map(one =>
    one.id === 'mayor-of' ? { ...one, predicate: 'relative', time } : one,
  )
  const wed = { ...story, relations: married }
  store = renderInViewer(wed, <Relations graph={layoutGraph(wed)} />)
  act(() => store.getState().setPane('relations'))
  const at = (day: string): void => act(() => store.getState().setMoment(dayNumber(day) * 86_400_000))
  at('1961-06-01')
  expect(drawn('mayor-of')).toHaveClass('is-held')
  at('1992-06-01')
  expect(drawn('mayor-of')).toHaveClass('is-open')
  at('1960-06-01')
  expect(drawn('mayor-of')).toHaveClass('is-not')
})
