import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { Telling } from '../../../src/viewer/telling/Telling.tsx'
import { renderInViewer } from '../../support/in-viewer.tsx'
import { richStory } from '../../support/rich-story.ts'

afterEach(cleanup)

test('arrows go through the passages in the order of the text, from the first to the last', async () => {
  const store = renderInViewer(richStory(), <Telling />)
  screen.getByRole('listbox', { name: 'Events in the order of the text' }).focus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  expect(store.getState().selection).toEqual({ kind: 'event', id: 'broke', passage: 0 })
  expect(
    screen.getByRole('option', { name: '3 Mar 2012: A storm broke the wall', selected: true }),
  ).toBeInTheDocument()
  await userEvent.keyboard('{End}{ArrowLeft}')
  expect(store.getState().selection).toEqual({ kind: 'event', id: 'reopened', passage: 1 })
  await userEvent.keyboard('{Home}')
  expect(store.getState().selection).toEqual({ kind: 'event', id: 'reopened', passage: 0 })
})

test('how often it goes back in time is said', () => {
  renderInViewer(richStory(), <Telling />)
  expect(screen.getByText(/It goes back in time 5 times/)).toBeInTheDocument()
})
