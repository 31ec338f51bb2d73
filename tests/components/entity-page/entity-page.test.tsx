import { act, cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { EntityPage } from '../../../src/viewer/entity-page/EntityPage.tsx'
import { renderInViewer } from '../../support/in-viewer.tsx'
import { richStory } from '../../support/rich-story.ts'

afterEach(cleanup)

const open = (id: string) => {
  const store = renderInViewer(richStory(), <EntityPage />)
  act(() => store.getState().openEntityPage(id))
  return store
}

test('a page tells who it is, its events, relations and mentions; each leads to its passage', async () => {
  const store = open('quill')
  expect(await screen.findByRole('region', { name: 'Mara Quill' })).toBeVisible()
  await userEvent.click(screen.getByRole('link', { name: 'the mayor of Tarnby' }))
  expect(store.getState().selection).toEqual({ kind: 'entity', id: 'quill', passage: 2 })
  const events = screen.getByRole('region', { name: 'Events 1' })
  await userEvent.click(within(events).getByRole('link', { name: /Mara Quill reopened the harbour/ }))
  expect(store.getState().selection).toMatchObject({ kind: 'event', id: 'reopened' })
  const relations = screen.getByRole('region', { name: 'Relations 3' })
  await userEvent.click(within(relations).getByRole('link', { name: /visits Sandoy/ }))
  expect(store.getState().selection).toMatchObject({ kind: 'relation', id: 'visits' })
})

test('mentions are gone through in the order of the text, around the end', async () => {
  const store = open('quill')
  const next = await screen.findByRole('button', { name: 'Next mention' })
  const passages: unknown[] = []
  for (let n = 0; n < 4; n += 1) {
    await userEvent.click(next)
    passages.push(store.getState().selection)
  }
  expect(passages.map(one => (one as { passage: number }).passage)).toEqual([0, 1, 2, 0])
  await userEvent.click(screen.getByRole('button', { name: 'Previous mention' }))
  expect(store.getState().selection).toMatchObject({ passage: 2 })
})

test('a link opened elsewhere has an address of its own', async () => {
  open('office')
  const [link] = await screen.findAllByRole('link', { name: /The Coast Office wrote of the sea/ })
  expect(link).toHaveAttribute('href', '#e=wrote')
})
