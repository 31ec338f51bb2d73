/** Thousands of events, and texts of megabytes, as a person meets them. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { syntheticStory } from '../bench/story.ts'
import { type OpenSite, openSite } from '../support/page.ts'
import { takenOver } from '../support/taken-over.ts'

const EVENTS = 4000
const events = syntheticStory({ events: EVENTS, paragraphs: 1500 })
const text = syntheticStory({ events: 450, paragraphs: 9000, rest: 50 })

/** A page of thousands takes its time on a busy machine. */
const eventually = <T>(what: () => Promise<T> | T) => expect.poll(what, { timeout: 30_000 })

let site: OpenSite
beforeAll(async () => {
  site = await openSite({
    'events.story.json': JSON.stringify(events),
    'text.story.json': JSON.stringify(text),
  })
})
afterAll(() => site?.close())

let context: BrowserContext
let page: Page
let complaints: string[]
beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  page = await context.newPage()
  complaints = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
})
afterEach(async () => {
  expect(complaints).toEqual([])
  await context.close()
})

const list = () => page.locator('[data-view=events]')
const rowOf = (id: string) => list().locator(`a[data-event="${id}"]`)
const current = () => page.locator('[data-view=reader] [aria-current=true]')
/** The timeline has drawn its marks. */
const open = async (address: string): Promise<void> => {
  await page.goto(site.url + address)
  await takenOver(page)
  await page.locator('[data-view=timeline][data-ready]').waitFor()
}
const inSight = (selector: string): Promise<boolean> =>
  page.evaluate(of => {
    const box = document.querySelector(of)?.getBoundingClientRect()
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.height > 0
  }, selector)

/** An event late in time and one with a passage late in the text. */
const byTime = events.events.toSorted((a, b) =>
  (a.time?.earliest ?? '') < (b.time?.earliest ?? '') ? -1 : 1,
)
const late = byTime.at(-40)
const deep = events.events[1400]
if (!late || !deep) throw new Error('too few events')

describe('four thousand events', { timeout: 180_000 }, () => {
  test('are listed row by row as one scrolls, each with its words, its place, and how many there are', async () => {
    await open('events/')
    expect(await list().locator('li').count()).toBeLessThan(200)
    expect(await rowOf(late.id).count()).toBe(0)
    await list().evaluate(scroller => {
      scroller.scrollTop = scroller.scrollHeight - 1500
    })
    await rowOf(late.id).getByText(late.title).waitFor()
    const row = list().locator('li', { has: page.locator(`a[data-event="${late.id}"]`) })
    expect(await row.getAttribute('aria-setsize')).toBe(String(EVENTS))
    expect(Number(await row.getAttribute('aria-posinset'))).toBeGreaterThan(EVENTS - 60)
  })

  test('rows of a phone’s list follow one another without gaps', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open('events/')
    await page.evaluate(() => scrollTo(0, 30_000))
    const gaps = () =>
      list()
        .locator('.event-rows')
        .evaluate(rows => {
          const boxes = [...rows.children].slice(1).map(row => row.getBoundingClientRect())
          return boxes.slice(1).map((box, n) => Math.round(box.top - (boxes[n]?.bottom ?? 0)))
        })
    await eventually(async () => (await gaps()).length).toBeGreaterThan(10)
    await eventually(async () => (await gaps()).filter(gap => gap !== 0)).toEqual([])
    await eventually(() =>
      list()
        .locator('li[aria-posinset]')
        .evaluateAll(rows => rows.some(row => Math.abs(row.getBoundingClientRect().top - 400) < 80)),
    ).toBe(true)
  })

  test('Home and End reach the ends with the keyboard, Enter the passage', async () => {
    await open('events/')
    await list().locator('a[data-event]').first().focus()
    await page.keyboard.press('End')
    const last = page.locator(`[data-view=events] li[aria-posinset="${EVENTS}"] a`)
    await eventually(() => last.evaluate(link => link === document.activeElement)).toBe(true)
    await page.keyboard.press('ArrowUp')
    const before = page.locator(`[data-view=events] li[aria-posinset="${EVENTS - 1}"] a`)
    await eventually(() => before.evaluate(link => link === document.activeElement)).toBe(true)
    const id = await before.getAttribute('data-event')
    await page.keyboard.press('Enter')
    await eventually(async () => (await current().getAttribute('data-event'))?.split(' ')).toContain(id)
    await eventually(() => inSight('[data-view=reader] [aria-current=true]')).toBe(true)
    await eventually(() =>
      page.evaluate(() => document.activeElement?.closest('[data-view=reader]') !== null),
    ).toBe(true)
  })

  test('an event of the timeline leads to its passage and its row, and the card tells of it', async () => {
    await open('events/')
    const mark = page.locator('[data-view=timeline] [data-event]').first()
    const id = (await mark.getAttribute('data-event')) ?? ''
    await mark.evaluate(element => element.dispatchEvent(new MouseEvent('click', { bubbles: true })))
    await eventually(async () => (await current().getAttribute('data-event'))?.split(' ')).toContain(id)
    await eventually(() => inSight('[data-view=reader] [aria-current=true]')).toBe(true)
    await eventually(() => inSight(`[data-view=events] a[data-event="${id}"]`)).toBe(true)
    const title = events.events.find(one => one.id === id)?.title ?? ''
    await page.locator('.card h2').getByText(title).waitFor()
    await page.locator('.card-why').getByText('as it stands in the text').waitFor()
  })

  test('an address opens with its event: row, passage deep in the text, card', async () => {
    await open(`events/#e=${deep.id}`)
    await page.locator('.card h2').getByText(deep.title).waitFor()
    await eventually(async () => (await current().getAttribute('data-event'))?.split(' ')).toContain(deep.id)
    await eventually(() => inSight('[data-view=reader] [aria-current=true]')).toBe(true)
    await eventually(() => inSight(`[data-view=events] a[data-event="${deep.id}"]`)).toBe(true)
    await page.keyboard.press('ArrowRight')
    await eventually(() => page.url()).not.toContain(deep.id)
    await eventually(() => inSight('[data-view=events] a[aria-current=true]')).toBe(true)
  })

  test('the words of marks come when the window rests', async () => {
    await open('events/')
    for (let n = 0; n < 9; n += 1) await page.keyboard.press('+')
    const labels = page.locator('[data-view=timeline] .timeline-label:not(.is-none) b')
    await expect
      .poll(async () => (await labels.allInnerTexts()).filter(said => said !== '').length)
      .toBeGreaterThan(0)
    await eventually(async () => (await labels.allInnerTexts()).filter(said => said === '')).toEqual([])
  })

  test('without scripts the first are there, and all of the text', async () => {
    const plain = await site.browser.newContext({ javaScriptEnabled: false })
    const page = await plain.newPage()
    await page.goto(`${site.url}events/`)
    const rows = page.locator('[data-view=events] li')
    expect(await rows.count()).toBe(100)
    await page.getByText(`${(EVENTS - 100).toLocaleString('en')} later events`).waitFor()
    expect(await page.locator('[data-view=reader] .reader-run > p[data-start]').count()).toBe(1500)
    await plain.close()
  })

  test('nothing moves while the page comes to life', async () => {
    await page.addInitScript(() => {
      const moved: number[] = []
      Object.assign(window, { moved })
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await open('events/')
    const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved)
    // What rounds to nothing is a fraction of a pixel.
    expect(moved.filter(share => share > 0.0001)).toEqual([])
  })
})

describe('three megabytes of text', { timeout: 180_000 }, () => {
  test('are all there; marks come as one reads on', async () => {
    await open('text/')
    expect(text.article.text.length).toBeGreaterThan(2_900_000)
    const length = await page.evaluate(
      () => document.querySelector('[data-view=reader]')?.textContent?.length,
    )
    expect(length).toBeGreaterThan(2_800_000)
    const paragraph = text.article.blocks[7000]
    const block = page.locator(`[data-start="${paragraph?.start}"]`)
    expect(await block.locator('mark').count()).toBe(0)
    await block.scrollIntoViewIfNeeded()
    await block.locator('mark.time').waitFor()
  })

  test('words that are found far on stay selected as their marks come', async () => {
    await open('text/')
    const paragraph = text.article.blocks[6000]
    const words = text.article.text.slice((paragraph?.start ?? 0) + 4, (paragraph?.start ?? 0) + 60)
    await page.evaluate(
      ([start, length]) => {
        const block = document.querySelector(`[data-start="${start}"]`)
        const node = block?.firstChild
        if (node) getSelection()?.setBaseAndExtent(node, 4, node, 4 + Number(length))
        block?.scrollIntoView({ block: 'center' })
      },
      [paragraph?.start, words.length],
    )
    await page.locator(`[data-start="${paragraph?.start}"] mark`).first().waitFor()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(words)
  })

  test('End and Home lead to its last word that is a link, and to its first', async () => {
    await open('text/')
    await page.locator('.trigger a').first().focus()
    const place = (): Promise<number> =>
      page.evaluate(() => {
        const block = document.activeElement?.closest<HTMLElement>('[data-start]')
        return Number(block?.dataset.start ?? -1)
      })
    const passages = text.events.flatMap(event => event.passages.map(({ start }) => start))
    const blockOf = (start: number): number =>
      text.article.blocks.find(block => block.end > start)?.start ?? -1
    await page.keyboard.press('End')
    await eventually(place).toBe(blockOf(Math.max(...passages)))
    await page.keyboard.press('Home')
    await eventually(place).toBe(blockOf(Math.min(...passages)))
  })

  test('a name leads from mention to mention through all of it', async () => {
    await open('text/#entity=Kelso')
    await page.getByRole('button', { name: 'Previous passage' }).click()
    await eventually(() => inSight('[data-view=reader] [aria-current=true]')).toBe(true)
    expect(await current().innerText()).toBe('Kelso')
  })
})
