/** Text, cards and relations as a reader meets them in the built page. */
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type OpenSite, openSite } from '../support/page.ts'
import { richStory } from '../support/rich-story.ts'
import { takenOver } from '../support/taken-over.ts'

let site: OpenSite
let page: Page

/** The article with so much before and after it that no passage of it is in view by itself. */
function longStory(): string {
  const story = richStory()
  const filling =
    'Nothing else is told of that day in the harbour, and the gulls say nothing either. '.repeat(6)
  const { text, blocks } = story.article
  const end = text.length + 2
  const more = Array.from({ length: 20 }, (_, n) => ({
    kind: 'paragraph' as const,
    start: end + n * (filling.length + 2),
    end: end + n * (filling.length + 2) + filling.length,
  }))
  const tail = 'At last Quill went home.'
  const start = (more.at(-1)?.end ?? end) + 2
  const passage = { start, end: start + tail.length - 1, trigger: { start: start + 14, end: start + 18 } }
  const [first, ...events] = story.events
  return JSON.stringify({
    ...story,
    article: {
      ...story.article,
      text: [text, ...more.map(() => filling), tail].join('\n\n'),
      blocks: [...blocks, ...more, { kind: 'paragraph', start, end: start + tail.length }],
    },
    events: [{ ...first, passages: [...(first?.passages ?? []), passage] }, ...events],
  })
}

beforeAll(async () => {
  site = await openSite({ 'harbour.story.json': longStory() })
})
afterAll(() => site?.close())

const open = async (fragment = '', options: Parameters<Browser['newPage']>[0] = {}): Promise<void> => {
  page = await site.browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  await page.goto(site.url + fragment)
  await takenOver(page)
  await page.locator('[data-view=timeline] [data-event]').first().waitFor()
}
afterEach(() => page.close())

const reader = (): Locator => page.locator('[data-view=reader]')
const current = (): Locator => reader().locator('[aria-current=true]')
const card = (): Locator => page.getByRole('region', { name: 'Selected' })
const isInView = (locator: Locator): Promise<boolean> =>
  locator.evaluate(element => {
    const { top, bottom } = element.getBoundingClientRect()
    const lines = [...element.getClientRects()].filter(({ width }) => width > 8)
    const uncovered = lines.every(line => {
      const hit = document.elementFromPoint(line.left + 4, (line.top + line.bottom) / 2)
      return hit !== null && element.contains(hit)
    })
    return top >= 0 && bottom <= innerHeight && lines.length > 0 && uncovered
  })
const seen = async (locator: Locator): Promise<void> => {
  await locator.waitFor()
  await expect.poll(() => isInView(locator)).toBe(true)
}

describe('a passage', () => {
  test('comes into view when its event is chosen in the timeline, once for each step of the card', async () => {
    await open()
    await page.locator('[data-view=events] [data-event=reopened]').click()
    await seen(current())
    expect(await current().textContent()).toContain('reopened the harbour on 11 May 2021')
    await card().getByRole('button', { name: 'Previous passage' }).click()
    await expect.poll(() => current().textContent()).toBe('At last Quill went home')
    await seen(current())
    expect(await current().count()).toBe(1)
    expect(await reader().locator('.passage.is-selected').count()).toBe(3)
    expect(new URL(page.url()).hash).toContain('passage=3')
  })

  test('does not move when it can be seen', async () => {
    await open('#e=reopened')
    await seen(current())
    const before = await page.evaluate(() => scrollY)
    await reader().getByRole('link', { name: 'became' }).click()
    await expect.poll(() => current().textContent()).toBe('Quill became mayor in 2016')
    expect(await page.evaluate(() => scrollY)).toBe(before)
  })

  test('is reached and chosen by keyboard', async () => {
    await open()
    await reader().getByRole('link', { name: 'became' }).focus()
    await page.keyboard.press('Enter')
    await card().getByRole('heading', { name: 'Mara Quill became mayor' }).waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-event'))).toBe('led')
  })

  test('is free of bars and card on a phone', async () => {
    await open('', { viewport: { width: 360, height: 740 } })
    await page.locator('[data-view=events] [data-event=reopened]').click()
    await seen(current())
    await card().getByRole('button', { name: 'Previous passage' }).click()
    await expect.poll(() => current().textContent()).toBe('At last Quill went home')
    await seen(current())
  })

  test('can be linked to without scripts', async () => {
    page = await site.browser.newPage({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })
    await page.goto(site.url)
    await page.locator('[data-view=events] a[data-event=carried]').click()
    expect(new URL(page.url()).hash).toBe('#e=carried')
    expect(await isInView(page.locator('[id="e=carried"]'))).toBe(true)
  })
})

describe('names and relations', () => {
  test('a name in the text leads to its card, from there to a relation and its passage', async () => {
    await open()
    await reader().locator('[data-entity=jon]').first().click()
    await card().getByRole('heading', { name: 'Jon Lindholm', exact: true }).waitFor()
    await card().getByRole('button', { name: 'Jon Lindholm founder of Lindholm Company' }).click()
    await expect
      .poll(() => current().textContent())
      .toBe('The Lindholm Company, founded in 1874 by Jon Lindholm')
    expect(new URL(page.url()).hash).toContain('relation=founder')
  })

  test('the net shows on wide and narrow panes, each its own drawing, with readable words', async () => {
    await open()
    await page.getByRole('button', { name: 'Relations' }).first().click()
    const size = (): Promise<number> =>
      page
        .locator('.net text:visible')
        .first()
        .evaluate(text => text.getBoundingClientRect().height)
    await expect.poll(() => page.locator('.net:visible').count()).toBe(1)
    expect(await size()).toBeGreaterThan(12)
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await page.locator('.net:visible').count()).toBe(1)
    expect(await size()).toBeGreaterThan(12)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  test('a line of the net leads to its passage', async () => {
    await open()
    await page.getByRole('button', { name: 'Relations' }).first().click()
    await page.locator('.net:visible').getByText('visits').click()
    await expect.poll(() => current().textContent()).toBe('She has visited Sandoy every summer since 2018')
    const row = page.getByRole('list', { name: 'All relations' }).getByRole('link', { name: /visits/ })
    expect(await row.getAttribute('aria-current')).toBe('true')
  })
})
