import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { TimeFilter } from '../../../src/viewer/find/TimeFilter.tsx'
import type { ViewerStore } from '../../../src/viewer/state/store.ts'
import { inYear, storyOf } from '../../support/events.ts'
import { renderInViewer } from '../../support/in-viewer.tsx'

let store: ViewerStore
beforeEach(() => {
  store = renderInViewer(
    storyOf([inYear('a', '1990'), inYear('b', '2000'), inYear('c', '2010')]),
    <TimeFilter />,
  )
})
afterEach(cleanup)

const year = (name: string): HTMLElement => screen.getByRole('spinbutton', { name })
const kept = (): (number | null)[] => {
  const { during } = store.getState().filters
  return during ? [during.start, during.end - 1].map(ms => new Date(ms).getUTCFullYear()) : []
}

test('a year alone reaches to the last, or from the first', async () => {
  await userEvent.type(year('From year'), '2000{Enter}')
  expect(kept()).toEqual([2000, 2010])
  await userEvent.clear(year('From year'))
  await userEvent.type(year('to year'), '{Backspace>4/}2004{Enter}')
  expect(kept()).toEqual([1990, 2004])
})

test('the wrong way round nothing moves but is said, until it is put right', async () => {
  await userEvent.type(year('to year'), '2000{Enter}')
  await userEvent.clear(year('From year'))
  await userEvent.type(year('From year'), '2005{Enter}')
  expect(kept()).toEqual([1990, 2000])
  expect(year('From year')).toHaveValue(2005)
  expect(year('From year')).toBeInvalid()
  expect(year('From year')).toHaveAccessibleDescription(/must not be after the last/)
  await userEvent.clear(year('to year'))
  await userEvent.type(year('to year'), '2008')
  await userEvent.tab()
  expect(kept()).toEqual([2005, 2008])
  expect(year('From year')).toBeValid()
})

test('any time is all time', async () => {
  await userEvent.type(year('From year'), '2000{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Any time' }))
  expect(kept()).toEqual([])
  expect(year('From year')).toHaveValue(null)
})
