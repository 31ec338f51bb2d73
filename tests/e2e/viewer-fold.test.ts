/** Long empty stretches of time, folded on the timeline: by mouse, keys, links and on a phone. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { on, storyOf } from '../support/events.ts'
import { openPage } from '../support/open-page.ts'
import { type OpenSite, openSite } from '../support/page.ts'

const lighthouse = storyOf(
  [
    on('lit', '1850-07-14', { title: 'The lighthouse was lit' }),
    on('dark', '2020-03-02', { title: 'The lamp went dark' }),
    on('offered', '2021-05-11', { title: 'The council offered it for sale' }),
    on('found', '2022-08-19', { title: 'A diver found the first lens' }),
    on('again', '2024-12-24', { title: 'It was lit again' }),
  ],
  { id: 'lighthouse', title: 'A lighthouse' },
)
const yearly = storyOf(
  Array.from({ length: 9 }, (_, n) => on(`y${n}`, `${2010 + n}-03-01`)),
  { id: 'yearly', title: 'Nine years' },
)

let site: OpenSite
beforeAll(async () => {
  site = await openSite({
    'lighthouse.story.json': JSON.stringify(lighthouse),
    'yearly.story.json': JSON.stringify(yearly),
  })
})
afterAll(() => site?.close())

let context: BrowserContext
let page: Page
let complaints: string[]

async function open(path: string, options: Parameters<typeof openPage>[2] = {}): Promise<void> {
  ;({ context, page, complaints } = await openPage(site, path, options))
  await page.locator('[data-view=timeline][data-ready]').waitFor()
}
afterEach(async () => {
  expect(complaints).toEqual([])
  await context.close()
})

const toggle = () => page.getByRole('button', { name: 'Fold empty stretches of time' })
const fold = () => page.getByRole('button', { name: /^169 years without events/ })
const said = (name: string): Promise<string | null> =>
  page.evaluate(key => new URLSearchParams(location.hash.slice(1)).get(key), name)
/** Where on the screen the marks stand, by event; none for what is out of sight. */
const marks = (): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const field = document.querySelector('[data-view=timeline]')?.getBoundingClientRect() ?? new DOMRect()
    const middles = [...document.querySelectorAll<HTMLElement>('[data-view=timeline] [data-event]')].map(
      mark => {
        const { left, width } = mark.getBoundingClientRect()
        return [mark.dataset.event ?? '', left + width / 2] as const
      },
    )
    return Object.fromEntries(middles.filter(([, px]) => px >= field.left && px <= field.right))
  })
/** How far the least apart of the marks in sight are, once so many are. */
const apartPx = async (count: number): Promise<number> => {
  await expect.poll(async () => Object.keys(await marks()).length).toBe(count)
  const px = Object.values(await marks()).sort((a, b) => a - b)
  return Math.min(...px.slice(1).map((one, n) => one - (px[n] ?? 0)))
}

test('at one zoom all events are told apart; the fold says how long it is, and leads beyond itself', async () => {
  await open('lighthouse/')
  await page.getByRole('button', { name: 'All', exact: true }).click()
  await expect.poll(() => said('from')).toMatch(/^18/)
  expect(await apartPx(5)).toBeLessThan(10)
  await toggle().click()
  await fold().waitFor()
  expect(await toggle().getAttribute('aria-pressed')).toBe('true')
  await expect.poll(() => apartPx(5)).toBeGreaterThan(30)
  expect(await said('time')).toBe('folded')
  // Cards and rows speak of the true days.
  expect(await page.locator('[data-view=events] a[data-event=lit] time').innerText()).toBe('14 Jul 1850')
  const before = await marks()
  await fold().click()
  await expect.poll(marks).not.toHaveProperty('lit')
  expect(await marks()).toHaveProperty('dark')
  await page.getByRole('button', { name: 'All', exact: true }).click()
  await expect.poll(marks).toEqual(before)
})

test('years stand at their own places on both sides of the fold, and none in it', async () => {
  await open('lighthouse/#time=folded')
  const named = await fold().boundingBox()
  const { dark = 0, offered = 0 } = await marks()
  const labels = await page
    .locator('.axis text')
    .evaluateAll(all => all.map(one => ({ said: one.textContent, px: one.getBoundingClientRect() })))
  const middle = (said: string): number => {
    const px = labels.find(one => one.said === said)?.px
    return px ? px.left + px.width / 2 : Number.NaN
  }
  expect(middle('1850')).toBeLessThan(named?.x ?? 0)
  // 1 January 2021 is 305 of 435 days from the second event to the third.
  expect(Math.abs(middle('2021') - (dark + ((offered - dark) * 305) / 435))).toBeLessThan(1.5)
  const inFold = labels.filter(
    ({ px }) => px.left > (named?.x ?? 0) && px.right < (named?.x ?? 0) + (named?.width ?? 0),
  )
  expect(inFold).toEqual([])
})

test('by keyboard: the toggle, the fold, and the key for events out of sight', async () => {
  await open('lighthouse/')
  await toggle().focus()
  await page.keyboard.press('Enter')
  await fold().focus()
  await page.keyboard.press('Enter')
  await expect.poll(marks).not.toHaveProperty('lit')
  await page.keyboard.press('p')
  await expect.poll(marks).toHaveProperty('lit')
  for (const id of ['lit', 'dark']) {
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => said('e')).toBe(id)
    await expect.poll(marks).toHaveProperty(id)
  }
  await toggle().focus()
  await page.keyboard.press('Space')
  await expect.poll(() => said('time')).toBeNull()
  expect(await toggle().getAttribute('aria-pressed')).toBe('false')
  expect(await fold().count()).toBe(0)
})

test('a pointer zooms around what is under it, and drags the axis along, across the fold', async () => {
  await open('lighthouse/#time=folded')
  await fold().waitFor()
  await expect.poll(() => apartPx(5)).toBeGreaterThan(30)
  const { lit = 0 } = await marks()
  const { x = 0, y = 0, width = 0 } = (await page.locator('[data-view=timeline]').boundingBox()) ?? {}
  await page.mouse.move(lit, y + 60)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -240)
  await page.keyboard.up('Control')
  await expect.poll(async () => Object.keys(await marks()).length).toBeLessThan(5)
  expect(Math.abs(((await marks()).lit ?? 0) - lit)).toBeLessThan(1.5)
  const { dark = 0 } = await marks()
  await page.mouse.move(x + width / 2, y + 10)
  await page.mouse.down()
  await page.mouse.move(x + width / 2 - 150, y + 10, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => Math.abs(((await marks()).dark ?? 0) - (dark - 150))).toBeLessThan(2)
})

test('a link shows the same, folded', async () => {
  await open('lighthouse/#time=folded')
  await fold().click()
  await expect.poll(marks).not.toHaveProperty('lit')
  const before = await marks()
  await expect.poll(() => said('from')).not.toMatch(/^18/)
  const link = page.url()
  await page.goto('about:blank')
  await page.goto(link)
  await expect.poll(() => toggle().getAttribute('aria-pressed')).toBe('true')
  await expect
    .poll(async () => {
      const now = await marks()
      return Object.keys(before).every(id => Math.abs((now[id] ?? 0) - (before[id] ?? 0)) < 2)
    })
    .toBe(true)
})

test('where nothing is long and empty nothing is offered', async () => {
  await open('yearly/')
  expect(await toggle().count()).toBe(0)
})

test('on a phone the strip is folded, the list is as it was', async () => {
  await open('lighthouse/', { viewport: { width: 360, height: 740 }, hasTouch: true })
  const list = await page.locator('[data-view=events]').innerText()
  await toggle().tap()
  await fold().waitFor()
  await expect.poll(() => apartPx(5)).toBeGreaterThan(20)
  expect(await page.locator('[data-view=events]').innerText()).toBe(list)
  await fold().tap()
  await expect.poll(marks).not.toHaveProperty('lit')
})
