import { act, cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ViewerStore } from '../../../src/viewer/state/store.ts'
import { Controls } from '../../../src/viewer/timeline/Controls.tsx'
import { Legend } from '../../../src/viewer/timeline/Legend.tsx'
import { eventOf, inYear, on, storyOf } from '../../support/events.ts'
import { renderInViewer } from '../../support/in-viewer.tsx'

const story = storyOf([
  on('first', '2010-01-01'),
  on('second', '2012-01-01', { modality: 'reported' }),
  on('third', '2014-01-01'),
  eventOf('undated', null),
])
let store: ViewerStore
beforeEach(() => {
  // Reduced motion: windows are there at once.
  store = renderInViewer(
    story,
    <>
      <Controls />
      <Legend />
    </>,
    true,
  )
})
afterEach(cleanup)

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }))
const widthMs = (): number => {
  const { window } = store.getState()
  return window ? window.end - window.start : Number.NaN
}
const selected = (): string | null => {
  const { selection } = store.getState()
  return selection.kind === 'none' ? null : selection.id
}

test('next and previous go through the events in time order, undated ones last, and stop at the ends', async () => {
  await press('Next event')
  expect(selected()).toBe('first')
  await press('Previous event')
  expect(selected()).toBe('first')
  for (const id of ['second', 'third', 'undated', 'undated']) {
    await press('Next event')
    expect(selected()).toBe(id)
  }
  await press('Previous event')
  expect(selected()).toBe('third')
})

test('zooming in and out again returns; “All” shows all, and zooming out ends there', async () => {
  await press('Zoom in')
  await press('All')
  const wide = widthMs()
  await press('Zoom out')
  expect(widthMs()).toBe(wide)
  await press('Zoom in')
  expect(widthMs()).toBeCloseTo(wide / 1.6, -3)
  await press('Zoom out')
  expect(widthMs()).toBeCloseTo(wide, -3)
})

test('“Fit selection” waits for a selected event that has a time', async () => {
  const fit = screen.getByRole('button', { name: 'Fit selection' })
  expect(fit).toBeDisabled()
  act(() => store.getState().select({ kind: 'event', id: 'undated', passage: 0 }))
  expect(fit).toBeDisabled()
  act(() => store.getState().select({ kind: 'event', id: 'second', passage: 0 }))
  expect(fit).toBeEnabled()
  await press('Fit selection')
  const { window } = store.getState()
  expect(window?.start).toBeLessThan(Date.UTC(2012, 0, 1))
  expect(window?.end).toBeGreaterThan(Date.UTC(2012, 0, 2))
  expect(widthMs()).toBeLessThan(60 * 86_400_000)
})

test('the legend counts each kind and leaves out those there are none of', () => {
  const entries = within(screen.getByRole('list', { name: 'Legend' })).getAllByRole('listitem')
  const said = entries.map(entry => entry.textContent)
  // One of them is reported: it counts as both, as filters count it.
  expect(said).toContain('stated day 3')
  expect(said).toContain('reported 1')
  expect(said.join()).not.toMatch(/denied|planned/)
})

describe('folding', () => {
  const fold = (): HTMLElement | null => screen.queryByRole('button', { name: /^Fold empty stretches/ })

  test('is offered only where there is something to fold', () => {
    expect(fold()).toBeInTheDocument()
    cleanup()
    const yearly = Array.from({ length: 9 }, (_, n) => inYear(`y${n}`, String(2010 + n)))
    renderInViewer(storyOf(yearly), <Controls />)
    expect(fold()).toBeNull()
  })

  test('says whether it is on, and shows all of time; what is unfolded stays where it was', async () => {
    await press('Zoom in')
    await userEvent.click(fold() as HTMLElement)
    expect(fold()).toHaveAttribute('aria-pressed', 'true')
    expect(store.getState()).toMatchObject({ folding: true, window: null })
    await press('Zoom in')
    const { window } = store.getState()
    await userEvent.click(fold() as HTMLElement)
    expect(fold()).toHaveAttribute('aria-pressed', 'false')
    expect(store.getState()).toMatchObject({ folding: false, window })
  })
})
