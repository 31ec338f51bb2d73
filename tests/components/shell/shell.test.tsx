import { act, cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Announcer } from '../../../src/viewer/shell/Announcer.tsx'
import { Header } from '../../../src/viewer/shell/Header.tsx'
import { Notice } from '../../../src/viewer/shell/Notice.tsx'
import { PhoneBar, Tabs } from '../../../src/viewer/shell/PaneBar.tsx'
import { PhoneHead } from '../../../src/viewer/shell/PhoneHead.tsx'
import { on, storyOf } from '../../support/events.ts'
import { renderInViewer } from '../../support/in-viewer.tsx'

const story = storyOf([on('closed', '2013-06-01', { title: 'The bridge closed' })])
const articles = [
  { slug: 'sample', title: 'A sample of events', publishedAt: '2024-05-14' },
  { slug: 'other', title: 'Another article', publishedAt: null },
]
afterEach(cleanup)

describe('the list of articles', () => {
  test('names all and marks this one', () => {
    renderInViewer(story, <Header articles={articles} up="../" />)
    const links = within(screen.getByRole('navigation', { name: 'Articles', hidden: true })).getAllByRole(
      'link',
      { hidden: true },
    )
    expect(links.map(link => link.getAttribute('href'))).toEqual(['../sample/', '../other/'])
    expect(links.map(link => link.getAttribute('aria-current'))).toEqual(['page', null])
    expect(links[1]).toHaveTextContent('no date')
    expect(within(links[1] as HTMLElement).getByText('Another article').tagName).toBe('BDI')
  })

  test('is not there for a single article', () => {
    renderInViewer(story, <Header articles={articles.slice(0, 1)} up="./" />)
    expect(screen.queryByRole('navigation', { hidden: true })).toBeNull()
    expect(screen.getByText(/1 article/)).toHaveTextContent('1 article, 14 May 2024')
  })

  test('closes at Escape and at a click elsewhere', async () => {
    const user = userEvent.setup()
    renderInViewer(story, <Header articles={articles} up="../" />)
    const menu = screen.getByRole('group')
    await user.click(screen.getByText(/2 articles/))
    expect(menu).toHaveAttribute('open')
    await user.keyboard('{Escape}')
    expect(menu).not.toHaveAttribute('open')
    await user.click(screen.getByText(/2 articles/))
    await user.click(document.body)
    expect(menu).not.toHaveAttribute('open')
  })
})

describe('colours', () => {
  beforeEach(() => localStorage.clear())

  test('go from the system’s to light, dark and back, and are kept', async () => {
    renderInViewer(story, <Header articles={articles} up="../" />)
    const root = document.documentElement
    const toggle = screen.getByRole('button', { name: 'Colours: as the system' })
    await userEvent.click(toggle)
    expect(toggle).toHaveAccessibleName('Colours: light')
    expect(root.dataset.theme).toBe('light')
    expect(localStorage.getItem('timepiece:theme')).toBe('light')
    await userEvent.click(toggle)
    expect(root.dataset.theme).toBe('dark')
    await userEvent.click(toggle)
    expect(localStorage.getItem('timepiece:theme')).toBeNull()
  })

  test('begin with what was chosen before', () => {
    localStorage.setItem('timepiece:theme', 'dark')
    renderInViewer(story, <Header articles={articles} up="../" />)
    expect(screen.getByRole('button', { name: 'Colours: dark' })).toBeVisible()
  })
})

test('a new selection is announced once, by date and title', () => {
  const store = renderInViewer(story, <Announcer />)
  const region = document.querySelector('[aria-live=polite]')
  expect(region).toHaveTextContent('')
  act(() => store.getState().select({ kind: 'event', id: 'closed', passage: 0 }))
  expect(region).toHaveTextContent(/^1 Jun.* 2013: The bridge closed$/)
})

test('the announcement says of an event whether it happened, and who says so', () => {
  const told = storyOf([
    on('ignored', '2024-03-01', {
      title: 'The company ignored two warnings',
      modality: 'reported',
      claim: 'alleged',
      sourceText: 'The inspectors',
    }),
    on('sail', '2024-07-01', { title: 'The Alba will sail', modality: 'planned' }),
  ])
  const store = renderInViewer(told, <Announcer />)
  const region = document.querySelector('[aria-live=polite]')
  const said = (id: string): string | null | undefined => {
    act(() => store.getState().select({ kind: 'event', id, passage: 0 }))
    return region?.textContent
  }
  expect(said('ignored')).toMatch(/: The company ignored two warnings, alleged by the inspectors$/)
  expect(said('sail')).toMatch(/: The Alba will sail, planned$/)
  expect(region).toHaveAttribute('aria-atomic', 'true')
})

test('what an address named and is not there is said, until dismissed', async () => {
  const store = renderInViewer(story, <Notice />)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  act(() => store.setState({ missing: 'gone' }))
  expect(screen.getByRole('status')).toHaveTextContent('“gone”')
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('tabs and the phone’s bar choose the view', async () => {
  window.scrollTo = () => {}
  const store = renderInViewer(
    story,
    <>
      <Tabs />
      <PhoneBar />
    </>,
  )
  const bar = within(screen.getByRole('navigation', { name: 'Views' }))
  const [relations] = screen.getAllByRole('button', { name: 'Relations' })
  if (!relations) throw new Error('no tab')
  await userEvent.click(relations)
  expect(store.getState().pane).toBe('relations')
  expect(relations).toHaveAttribute('aria-pressed', 'true')
  expect(bar.getByRole('button', { name: 'Relations' })).toHaveAttribute('aria-pressed', 'true')
  await userEvent.click(bar.getByRole('button', { name: 'Text' }))
  expect(store.getState().pane).toBe('text')
  expect(bar.getByRole('button', { name: 'Text' })).toHaveAttribute('aria-pressed', 'true')
})

test('on phones the publisher’s name stands by itself', () => {
  renderInViewer({ ...story, article: { ...story.article, publisher: '\u202etsoP' } }, <PhoneHead />)
  expect(screen.getByText('\u202etsoP').tagName).toBe('BDI')
  expect(document.querySelector('p')).toHaveTextContent('14 May 2024 · \u202etsoP · 1 event dated')
})
