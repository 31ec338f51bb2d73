import { act, cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { useLanes } from '../../../src/viewer/state/context.tsx'
import type { ViewerStore } from '../../../src/viewer/state/store.ts'
import { EventList } from '../../../src/viewer/timeline/EventList.tsx'
import { LaneNames } from '../../../src/viewer/timeline/LaneNames.tsx'
import { LanesChoice } from '../../../src/viewer/timeline/LanesChoice.tsx'
import { on, storyOf } from '../../support/events.ts'
import { renderInViewer } from '../../support/in-viewer.tsx'

const story = storyOf([
  on('said', '2011-01-01', { title: 'The mayor spoke', class: 'REPORTING' }),
  on('closed', '2012-01-01', { title: 'The bridge closed' }),
  on('opened', '2013-01-01', { title: 'The bridge opened' }),
])

function Names() {
  return <LaneNames rows={useLanes().map(() => 2)} />
}

let store: ViewerStore
beforeEach(() => {
  Element.prototype.scrollIntoView = () => {}
  store = renderInViewer(
    story,
    <>
      <LanesChoice />
      <Names />
      <EventList widthPx={0} />
    </>,
  )
})
afterEach(cleanup)

const lane = (name: RegExp): HTMLElement => screen.getByRole('button', { name })
const choose = (): Promise<void> =>
  userEvent.selectOptions(screen.getByRole('combobox', { name: 'Lanes' }), 'by kind')
const listed = (): (string | null)[] =>
  within(screen.getByRole('region', { name: 'Events in time order' }))
    .getAllByRole('link')
    .map(link => link.getAttribute('data-event'))

test('there is nothing to choose among relations', () => {
  act(() => store.getState().setPane('relations'))
  expect(screen.queryByRole('combobox', { name: 'Lanes' })).toBeNull()
  act(() => store.getState().setPane('timeline'))
  expect(screen.getByRole('combobox', { name: 'Lanes' })).toBeVisible()
})

describe('lanes by kind', () => {
  beforeEach(choose)

  test('are named, each with its count', () => {
    const names = within(screen.getByRole('list', { name: 'Lanes' })).getAllByRole('button')
    expect(names.map(({ textContent }) => textContent)).toEqual(['Happenings 2 events', 'Statements 1 event'])
  })

  test('choosing one lists its events; the way back lists all', async () => {
    expect(listed()).toEqual(['said', 'closed', 'opened'])
    await userEvent.click(lane(/Happenings/))
    expect(lane(/Happenings/)).toHaveAttribute('aria-pressed', 'true')
    expect(listed()).toEqual(['closed', 'opened'])
    await userEvent.click(screen.getByRole('button', { name: 'All events' }))
    expect(listed()).toEqual(['said', 'closed', 'opened'])
  })

  test('Tab stops at one of them: the one that is chosen', () => {
    act(() => store.getState().setLane(1))
    expect([lane(/Happenings/), lane(/Statements/)].map(({ tabIndex }) => tabIndex)).toEqual([-1, 0])
  })

  test('the focus goes along with the lane', () => {
    lane(/Happenings/).focus()
    act(() => store.getState().setLane(1))
    expect(lane(/Statements/)).toHaveFocus()
  })

  test('parted otherwise no lane is chosen any more', () => {
    act(() => store.getState().setLane(1))
    act(() => store.getState().setLanesBy('status'))
    expect(lane(/Happened/)).toHaveAttribute('aria-pressed', 'false')
  })
})
