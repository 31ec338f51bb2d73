/** Panes that a reader makes wider or higher, and finds so again. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenSite, openSite } from '../support/page.ts'
import { richStory } from '../support/rich-story.ts'
import { takenOver } from '../support/taken-over.ts'

let site: OpenSite
beforeAll(async () => {
  site = await openSite({ 'harbour.story.json': JSON.stringify(richStory()) })
})
afterAll(() => site?.close())

const widthOf = async (page: Page, selector: string): Promise<number> =>
  Math.round((await page.locator(selector).boundingBox())?.width ?? 0)
const heightOf = async (page: Page, selector: string): Promise<number> =>
  Math.round((await page.locator(selector).boundingBox())?.height ?? 0)
const splitter = (page: Page, name: string) => page.getByRole('separator', { name })

async function dragBy(page: Page, name: string, by: { x?: number; y?: number }): Promise<void> {
  const box = await splitter(page, name).boundingBox()
  if (!box) throw new Error(`no splitter ${name}`)
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + (by.x ?? 0), from.y + (by.y ?? 0), { steps: 4 })
  await page.mouse.up()
}

test('a dragged bar gives the text room, and the page remembers it', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(site.url)
  const mark = page.locator('[data-view=timeline] [data-event]').first()
  await mark.waitFor()
  await takenOver(page)
  const [text, side] = [await widthOf(page, '.desk-text'), await widthOf(page, '.desk-side')]
  await dragBy(page, 'Width of the text', { x: 100 })
  expect(await widthOf(page, '.desk-text')).toBe(text + 100)
  expect(await widthOf(page, '.desk-side')).toBe(side - 100)
  await page.reload()
  await mark.waitFor()
  expect(await widthOf(page, '.desk-text')).toBe(text + 100)
  await splitter(page, 'Width of the text').dblclick()
  expect(await widthOf(page, '.desk-text')).toBe(text)
  await page.close()
})

test('by keyboard, to the ends and back', async () => {
  const page = await site.browser.newPage({ viewport: { width: 834, height: 1000 } })
  await page.goto(site.url)
  await page.locator('[data-view=timeline] [data-event]').first().waitFor()
  const bar = splitter(page, 'Width of the text')
  const own = await widthOf(page, '.desk-text')
  const room = own + (await widthOf(page, '.desk-gutter')) + (await widthOf(page, '.desk-side'))
  const said = Number(await bar.getAttribute('aria-valuenow'))
  await bar.focus()
  await page.keyboard.press('ArrowLeft')
  expect(await widthOf(page, '.desk-text')).toBe(own - 24)
  expect(Number(await bar.getAttribute('aria-valuenow'))).toBeLessThan(said)
  await page.keyboard.press('Home')
  expect(Math.abs((await widthOf(page, '.desk-text')) - room * 0.3)).toBeLessThan(2)
  await page.keyboard.press('End')
  expect(Math.abs((await widthOf(page, '.desk-text')) - room * 0.5)).toBeLessThan(2)
  await page.keyboard.press('Enter')
  expect(await widthOf(page, '.desk-text')).toBe(own)
  expect(new URL(page.url()).hash).toBe('')
  await page.close()
})

test('the card takes room from the timeline', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${site.url}#e=reopened`)
  await takenOver(page)
  await page.getByRole('region', { name: 'Selected' }).getByRole('heading').first().waitFor()
  const [card, pane] = [await heightOf(page, '.card-place'), await heightOf(page, '.pane-timeline')]
  await dragBy(page, 'Height of the card', { y: -120 })
  expect(await heightOf(page, '.card-place')).toBeGreaterThan(card + 100)
  expect(await heightOf(page, '.pane-timeline')).toBeLessThan(pane)
  await page.close()
})

test('phones have no bars', async () => {
  const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } })
  await page.goto(`${site.url}#e=reopened`)
  await page.getByRole('region', { name: 'Selected' }).waitFor()
  expect(await page.getByRole('separator').count()).toBe(0)
  await page.close()
})
