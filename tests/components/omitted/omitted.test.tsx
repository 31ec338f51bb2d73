import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { Omitted } from '../../../src/viewer/omitted/Omitted.tsx'
import { renderInViewer } from '../../support/in-viewer.tsx'
import { richStory } from '../../support/rich-story.ts'

afterEach(cleanup)

test('events without a place in time have their reason and lead to the text', async () => {
  const store = renderInViewer(richStory(), <Omitted />)
  const events = screen.getByRole('region', { name: 'Events without a place in time 1' })
  const link = within(events).getByRole('link', {
    name: 'The Lindholm Company was paid twice denied by Lindholm Company. the text does not say when',
  })
  await userEvent.click(link)
  expect(store.getState().selection).toMatchObject({ kind: 'event', id: 'paid' })
  expect(link).toHaveAttribute('aria-current', 'true')
})

test('a sentence without an event leads to its words', async () => {
  const story = richStory()
  const store = renderInViewer(story, <Omitted />)
  const words = 'The Lindholm Company rebuilt it.'
  await userEvent.click(screen.getByRole('link', { name: words }))
  const start = story.article.text.indexOf(words)
  expect(store.getState().selection).toMatchObject({ kind: 'place', id: `${start}-${start + words.length}` })
})

test('how much was left out is said of how much', () => {
  renderInViewer(richStory(), <Omitted />)
  expect(screen.getByText(/^1 of 11 events .* 0 of 9 times .* 5 of 15 sentences/)).toBeVisible()
})

test('what contradicts itself comes first, and what is told twice with other dates is listed besides', () => {
  const story = richStory()
  const [first, second] = story.events.filter(({ time }) => time)
  if (!first || !second) throw new Error('no events')
  const events = story.events.map(event =>
    event.time === null
      ? { ...event, undatedKind: 'contradictory' as const }
      : event === first || event === second
        ? { ...event, contradicts: [event === first ? second.id : first.id] }
        : event,
  )
  renderInViewer({ ...story, events }, <Omitted />)
  const undated = screen.getByRole('region', { name: /^Events without a place in time/ })
  expect(within(undated).getAllByRole('heading', { level: 4 })[0]).toHaveTextContent(
    'What is said of its time contradicts itself 1',
  )
  const twice = screen.getByRole('region', { name: 'Told twice, with dates that cannot both be true 2' })
  expect(within(twice).getByRole('link', { name: new RegExp(first.title) })).toBeVisible()
})
