/** The keys for the passages of what is selected. */
import { act, cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Announcer } from '../../../src/viewer/shell/Announcer.tsx'
import { shownIn } from '../../../src/viewer/state/events-shown.ts'
import { followKeyboard } from '../../../src/viewer/state/follow-keyboard.ts'
import { createMover } from '../../../src/viewer/state/mover.ts'
import { openStory } from '../../../src/viewer/state/opened.ts'
import { stepSelected } from '../../../src/viewer/state/step-passage.ts'
import type { ViewerStore } from '../../../src/viewer/state/store.ts'
import { renderInViewer } from '../../support/in-viewer.tsx'
import { richStory } from '../../support/rich-story.ts'

const story = richStory()
const opened = openStory(story)
/** Told in three sentences or more. */
const entity = story.entities.reduce((a, b) => (a.mentions.length >= b.mentions.length ? a : b))
const starts = [...new Set(entity.mentions.map(({ start }) => start))].sort((a, b) => a - b)

let store: ViewerStore
let leave: AbortController
beforeEach(() => {
  leave = new AbortController()
  store = renderInViewer(
    story,
    <>
      <input aria-label="Field" />
      <Announcer />
    </>,
  )
  const mover = createMover(store, { chronology: opened.chronology, shownOf: shownIn(opened) })
  const does = { copy: () => {}, passage: (by: 1 | -1) => stepSelected(opened, store, by) }
  followKeyboard(store, mover, does, leave.signal)
  act(() => store.getState().select({ kind: 'entity', id: entity.id, passage: 0 }))
})
afterEach(() => {
  leave.abort()
  cleanup()
})

const startNow = (): number | undefined => {
  const { selection } = store.getState()
  return selection.kind === 'entity' ? entity.mentions[selection.passage ?? 0]?.start : undefined
}
const announced = (): string => document.querySelector('[aria-live=polite]')?.textContent ?? ''

test('go through them in the order of the text, round and round, and say which it is', async () => {
  expect(announced()).toBe(entity.name)
  await userEvent.keyboard('.')
  expect(startNow()).toBe(starts[1])
  expect(announced()).toBe(`Passage 2 of ${starts.length}`)
  await userEvent.keyboard(',,')
  expect(startNow()).toBe(starts.at(-1))
  expect(announced()).toBe(`Passage ${starts.length} of ${starts.length}`)
  await userEvent.keyboard('.')
  expect(startNow()).toBe(starts[0])
})

test('do nothing in a field, and nothing where nothing is selected', async () => {
  await userEvent.type(screen.getByRole('textbox', { name: 'Field' }), '.,.')
  expect(startNow()).toBe(starts[0])
  await userEvent.click(document.body)
  act(() => store.getState().select({ kind: 'none' }))
  await userEvent.keyboard('.')
  expect(store.getState().selection).toEqual({ kind: 'none' })
})

test('what is selected anew is said by its name again', async () => {
  await userEvent.keyboard('.')
  const other = story.entities.find(({ id }) => id !== entity.id)
  act(() => store.getState().select({ kind: 'entity', id: other?.id ?? '', passage: 0 }))
  expect(announced()).toBe(other?.name)
})
