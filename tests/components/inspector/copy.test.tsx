import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { Inspector } from '../../../src/viewer/inspector/Inspector.tsx'
import { Notice } from '../../../src/viewer/shell/Notice.tsx'
import { readSelectors } from '../../../src/viewer/state/selectors.ts'
import { renderInViewer } from '../../support/in-viewer.tsx'
import { richStory } from '../../support/rich-story.ts'

afterEach(cleanup)

const open = () => {
  const user = userEvent.setup()
  const store = renderInViewer(
    richStory(),
    <>
      <Inspector />
      <Notice />
    </>,
  )
  return { user, store }
}

test('an event is copied as text with its date, quote, source and a link, and that is said', async () => {
  const { user, store } = open()
  act(() => store.getState().select({ kind: 'event', id: 'killed', passage: 0 }))
  await user.click(await screen.findByRole('button', { name: 'Copy with quote and link' }))
  const lines = (await navigator.clipboard.readText()).split('\n')
  expect(lines.slice(0, 4)).toEqual([
    'The storm killed two fishermen',
    'Saturday 3 March 2012 (stated); says Coast Office',
    '“The storm came in the night of 3 March 2012 and killed two fishermen”',
    'Harbour of Tarnby reopens after nine years, The Tarnby Post, 12 May 2021',
  ])
  expect(lines[4]).toMatch(/#e=killed&exact=The%20storm/)
  expect(await screen.findByText('Copied: the event with its quote and a link.')).toBeVisible()
})

test('a link to a name carries the words of the mention and where they stand', async () => {
  const { user, store } = open()
  act(() => store.getState().select({ kind: 'entity', id: 'jon' }))
  await user.click(await screen.findByRole('button', { name: 'Copy link' }))
  const link = await navigator.clipboard.readText()
  const { text } = richStory().article
  const start = text.indexOf('Jon Lindholm')
  expect(readSelectors(new URL(link).hash)).toMatchObject({
    exact: 'Jon Lindholm',
    prefix: text.slice(start - 24, start),
    start,
    end: start + 12,
  })
})
