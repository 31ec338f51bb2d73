import { act, cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ViewerStore } from '../../../src/viewer/state/store.ts'
import { EventList } from '../../../src/viewer/timeline/EventList.tsx'
import { eventOf, inYear, on, storyOf } from '../../support/events.ts'
import { renderInViewer } from '../../support/in-viewer.tsx'

afterEach(cleanup)

describe('a few events', () => {
  let store: ViewerStore
  beforeEach(() => {
    store = renderInViewer(
      storyOf([
        on('closed', '2013-06-01', { title: 'The bridge closed' }),
        inYear('opened', '2011', { title: 'Mara Quill opened the bridge' }),
        on('denied', '2012-03-01', {
          title: 'Money was missing',
          claim: 'denied',
          sourceText: 'the mayor',
        }),
        eventOf('quarrelled', null, { title: 'The towns quarrelled', modality: 'planned' }),
      ]),
      <EventList widthPx={0} />,
    )
  })

  const link = (name: RegExp): HTMLElement => screen.getByRole('link', { name })

  test('are an ordered list in time order, each with its date', () => {
    const [list] = screen.getAllByRole('list')
    if (!list) throw new Error('no list')
    const items = within(list).getAllByRole('listitem')
    expect(items.map(item => item.textContent)).toEqual([
      expect.stringMatching(/2011.*Mara Quill opened the bridge/),
      expect.stringMatching(/1 Mar.* 2012.*Money was missing.*denied by the mayor/),
      expect.stringMatching(/1 Jun.* 2013.*The bridge closed/),
    ])
  })

  test('what has no time stands apart, and says whether it happened and why it has none', () => {
    const tray = screen.getByRole('region', { name: /Not on the timeline/ })
    expect(within(tray).getByRole('link')).toHaveTextContent(
      'The towns quarrelled planned. The text gives no time for it.',
    )
  })

  test('link to their passages', () => {
    expect(link(/The bridge closed/)).toHaveAttribute('href', '#e=closed')
  })

  test('a click selects, and the selected one says so', async () => {
    await userEvent.click(link(/The bridge closed/))
    expect(store.getState().selection).toEqual({ kind: 'event', id: 'closed', passage: 0 })
    expect(link(/The bridge closed/)).toHaveAttribute('aria-current', 'true')
    expect(link(/Mara Quill/)).not.toHaveAttribute('aria-current')
  })

  test('Tab stops once; arrows, Home and End move the focus', async () => {
    const user = userEvent.setup()
    await user.tab()
    expect(link(/Mara Quill/)).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(link(/The bridge closed/)).toHaveFocus()
    await user.keyboard('{End}')
    expect(link(/quarrelled/)).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(link(/quarrelled/)).toHaveFocus()
    await user.keyboard('{Home}')
    expect(link(/Mara Quill/)).toHaveFocus()
    await user.tab()
    expect(document.body).toHaveFocus()
  })

  test('Enter selects', async () => {
    const user = userEvent.setup()
    await user.tab()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(store.getState().selection).toMatchObject({ kind: 'event', id: 'denied' })
  })

  test('the focus follows the selection while it is in the list', async () => {
    await userEvent.click(link(/Mara Quill/))
    act(() => store.getState().select({ kind: 'event', id: 'quarrelled', passage: 0 }))
    expect(link(/quarrelled/)).toHaveFocus()
  })

  test('the pointer lights an event up everywhere', async () => {
    const user = userEvent.setup()
    await user.hover(link(/The bridge closed/))
    expect(store.getState().hovered).toBe('closed')
    await user.unhover(link(/The bridge closed/))
    expect(store.getState().hovered).toBeNull()
  })
})

describe('a long list', () => {
  const day = (n: number): string => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10)
  const events = Array.from({ length: 520 }, (_, n) => on(`e${n}`, day(n), { title: `Event number ${n}` }))
  let store: ViewerStore
  beforeEach(() => {
    store = renderInViewer(storyOf(events), <EventList widthPx={0} />)
  })
  // Queries by role would look at every style of many elements.
  const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.event-rows > li')]
  const link = (n: number): HTMLElement | null => document.querySelector(`a[data-event=e${n}]`)

  test('draws the rows near the screen, and says how many there are', () => {
    expect(rows().length).toBeGreaterThan(10)
    expect(rows().length).toBeLessThan(100)
    expect(rows()[3]).toHaveAttribute('aria-posinset', '4')
    expect(rows()[3]).toHaveAttribute('aria-setsize', '520')
    expect(link(400)).toBeNull()
  })

  test('draws what is selected too, at its place, and Tab stops there', () => {
    act(() => store.getState().select({ kind: 'event', id: 'e400', passage: 0 }))
    expect(link(400)).toHaveAttribute('aria-current', 'true')
    expect(link(400)).not.toHaveAttribute('tabindex')
    expect(link(400)?.closest('li')).toHaveAttribute('aria-posinset', '401')
    expect(rows().at(-1)).toContainElement(link(400))
  })

  test('End and Home go to its ends, arrows on from there', async () => {
    const user = userEvent.setup()
    await user.tab()
    expect(link(0)).toHaveFocus()
    await user.keyboard('{End}')
    expect(link(519)).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(link(518)).toHaveFocus()
    await user.keyboard('{Home}')
    expect(link(0)).toHaveFocus()
  })
})

test('an article without events has an empty list and no tray', () => {
  renderInViewer(storyOf([]), <EventList widthPx={0} />)
  expect(screen.queryAllByRole('listitem')).toEqual([])
  expect(screen.queryByRole('region', { name: /Not on the timeline/ })).toBeNull()
})

describe('whether it happened', () => {
  const LONG = 'A spokeswoman of the second council of Tarnby'
  const event = on('gone', '2012-03-01', {
    title: 'Money was missing',
    claim: 'alleged',
    modality: 'reported',
    sourceText: LONG,
  })
  const status = (): string | null | undefined => document.querySelector('.event-status')?.textContent

  test('and who says so is said once, as it stands in a sentence', () => {
    renderInViewer(storyOf([event]), <EventList widthPx={0} />)
    expect(status()).toBe('alleged by a spokeswoman of the second council of Tarnby')
  })

  test('names keep their capitals', () => {
    const office = { id: 'office', type: 'Organization' as const, name: 'The Hague Office', mentions: [] }
    const story = storyOf([on('gone', '2012-03-01', { modality: 'reported', source: 'office' })])
    renderInViewer({ ...story, entities: [office] }, <EventList widthPx={0} />)
    expect(status()).toBe('says The Hague Office')
  })

  test('a row with little room says in one word', () => {
    renderInViewer(storyOf([event]), <EventList widthPx={400} />)
    expect(status()).toBe('alleged')
  })

  test('the tray too', () => {
    renderInViewer(storyOf([{ ...event, time: null, undated: 'Nobody knows.' }]), <EventList widthPx={0} />)
    expect(screen.getByRole('link')).toHaveTextContent('Money was missing alleged. Nobody knows.')
  })
})

test('a title or source that turns the direction stands by itself', () => {
  const odd = { title: '\u202eegdirb', modality: 'reported' as const, sourceText: '\u202erocnart' }
  renderInViewer(storyOf([on('a', '2012-03-01', odd), eventOf('b', null, odd)]), <EventList widthPx={0} />)
  // With a direction of its own, so that a long one is cut at its end.
  expect(screen.getAllByText(odd.title).map(({ dir }) => dir)).toEqual(['auto', 'auto'])
  expect(screen.getAllByText(odd.sourceText).map(({ tagName }) => tagName)).toEqual(['BDI', 'BDI'])
  expect(screen.getByText('The text gives no time for it.').tagName).toBe('BDI')
})
