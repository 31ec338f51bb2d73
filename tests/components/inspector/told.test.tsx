import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { Told } from '../../../src/viewer/inspector/Told.tsx'
import { renderInViewer } from '../../support/in-viewer.tsx'
import { richStory } from '../../support/rich-story.ts'

afterEach(cleanup)

const told = (starts: readonly number[], passage = 0) =>
  renderInViewer(
    richStory(),
    <Told
      name="Told"
      selection={{ kind: 'event', id: 'reopened', passage }}
      passages={starts.map(start => ({ start }))}
    />,
  )
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }))

test('two words of one sentence tell once', () => {
  told([40, 40])
  expect(screen.getByRole('button', { name: /once/ })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Next passage' })).toBeNull()
})

test('steps go from sentence to sentence', async () => {
  const store = told([40, 40, 90], 1)
  expect(screen.getByText('1 of 2')).toBeInTheDocument()
  await press('Next passage')
  expect(store.getState().selection).toMatchObject({ passage: 2 })
})

test('a sentence that tells again later is gone back to by its first words', async () => {
  const store = told([90, 40, 90], 1)
  await press('Previous passage')
  expect(store.getState().selection).toMatchObject({ passage: 0 })
})
