/** What a reader sees at first, how views and windows are left and found again, and where words and lines stand. */
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { eventOf, on, storyOf, timeOf } from '../support/events.ts'
import { type OpenSite, openSite } from '../support/page.ts'
import { takenOver } from '../support/taken-over.ts'

const DESK = { width: 1440, height: 900 }
const PHONE = { width: 360, height: 740 }
const MAY = Array.from({ length: 12 }, (_, n) =>
  on(`may${n}`, `2024-05-${String(3 + n).padStart(2, '0')}`, { title: `The ${n}th thing of that May` }),
)
const crowd = storyOf(
  [
    ...['1998-04-04', '2019-03-02', '2021-07-08', '2022-11-03'].map(day =>
      on(`on${day}`, day, { title: `What happened on ${day}` }),
    ),
    ...MAY,
    ...Array.from({ length: 14 }, (_, n) =>
      eventOf(`undated${n}`, null, {
        title: `The ${n}th thing that took place at a time the article does not give, if it did take place`,
      }),
    ),
  ],
  { id: 'crowd', title: 'A crowd in May' },
)
const lanes = storyOf(
  Array.from({ length: 90 }, (_, n) =>
    on(`l${n}`, new Date(Date.UTC(1980, 0, 1 + n * 150)).toISOString().slice(0, 10), {
      title: `The council met for the ${n}th time, and for a long time`,
      salience: (n % 10) / 10,
    }),
  ),
  { id: 'lanes', title: 'Ninety meetings', publishedAt: '2016-12-01' },
)
const ancient = storyOf(
  ['-0813', '-0263', '-0240', '-0217', '-0145', '0014'].map(year =>
    eventOf(`y${year}`, timeOf(`${year}-03-15`, `${year.replace('-', '-00')}-03-15`), {
      title: `What happened in ${year}`,
    }),
  ),
  {
    id: 'ancient',
    title: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft quarrels',
  },
)

let site: OpenSite
beforeAll(async () => {
  site = await openSite({
    'crowd.story.json': JSON.stringify(crowd),
    'lanes.story.json': JSON.stringify(lanes),
    'ancient.story.json': JSON.stringify(ancient),
  })
})
afterAll(() => site?.close())

let context: BrowserContext
let page: Page
async function open(path: string, viewport = DESK, hasTouch = false): Promise<void> {
  context = await site.browser.newContext({ viewport, hasTouch, reducedMotion: 'reduce' })
  page = await context.newPage()
  await page.goto(site.url + path)
  await takenOver(page)
  await page.locator('[data-view=timeline][data-ready]').waitFor({ state: 'attached' })
}
afterEach(() => context.close())

const hash = (): string => decodeURIComponent(new URL(page.url()).hash)
const windowSaid = (): string => /from=.*/.exec(hash())?.[0] ?? ''
const visible = (name: string): Locator =>
  page.getByRole('button', { name, exact: true }).filter({ visible: true })
/** Left and right of all that is drawn, in px of the page. */
const boxes = (of: Locator): Promise<{ left: number; right: number; top: number; bottom: number }[]> =>
  of.evaluateAll(elements =>
    elements
      .map(element => element.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
  )
const boxOf = async (of: Locator) => {
  const [box] = await boxes(of)
  if (!box) throw new Error('it is not drawn')
  return box
}

describe('at first', () => {
  test('the events of a crowded week are told apart, and older ones keep their rows', async () => {
    await open('crowd/')
    const marks = await boxes(page.locator('[data-view=timeline] [data-event] .mark'))
    expect(marks.length).toBe(12)
    const places = new Set(marks.map(({ left }) => Math.round(left / 10)))
    expect(places.size).toBe(12)
    expect(await page.locator('.event-row.is-earlier').count()).toBe(4)
  })

  test('what lies outside the window does not stick to its edge', async () => {
    await open('lanes/#from=1998-01-01&to=2002-01-01')
    const edge = (await boxOf(page.locator('[data-view=timeline]'))).left
    const before = lanes.events.filter(({ time }) => (time?.latest ?? '') < '1997-12-01').map(({ id }) => id)
    const drawn = page.locator('[data-view=timeline] [data-event]')
    const lefts = await drawn.evaluateAll(items =>
      items.map(item => ({ id: (item as HTMLElement).dataset.event, x: item.getBoundingClientRect().left })),
    )
    const outside = lefts.filter(({ id }) => before.includes(id ?? ''))
    expect(outside.length).toBeGreaterThan(1)
    for (const { x } of outside) expect(x).toBeLessThan(edge - 4)
  })
})

describe('words', () => {
  test.each([
    ['a desk', DESK],
    ['a phone', PHONE],
  ])('are not cut by the edges of axis and overview on %s', async (_, viewport) => {
    await open('ancient/', viewport)
    for (const part of ['.overview', '.axis']) {
      const { left, right } = await boxOf(page.locator(part))
      const texts = await boxes(page.locator(`${part} text`))
      expect(texts.length).toBeGreaterThan(1)
      for (const text of texts) {
        expect(text.left).toBeGreaterThanOrEqual(left)
        expect(text.right).toBeLessThanOrEqual(right + 1)
      }
    }
  })

  test('of a stretch without events are not crossed by the frame of the window', async () => {
    await open('ancient/')
    const { left, right } = await boxOf(page.locator('.overview'))
    for (const part of [0.2, 0.3, 0.35, 0.4, 0.5]) {
      const grip = await boxOf(page.locator('.overview-grip').first())
      await page.mouse.move(grip.left + 2, grip.top + 5)
      await page.mouse.down()
      await page.mouse.move(left + (right - left) * part, grip.top + 5, { steps: 3 })
      await page.mouse.up()
      const frame = await boxOf(page.locator('.overview-window rect').first())
      for (const words of await boxes(page.locator('.overview-gap')))
        for (const edge of [frame.left, frame.right])
          expect(edge < words.left || edge > words.right).toBe(true)
    }
  })

  test('beside marks end in the window', async () => {
    await open('lanes/')
    const { right } = await boxOf(page.locator('[data-view=timeline]'))
    const labels = await boxes(page.locator('.timeline-label'))
    expect(labels.length).toBeGreaterThan(8)
    for (const label of labels) {
      if (label.left >= right) continue
      expect(label.right).toBeLessThanOrEqual(right)
      expect(label.right - label.left).toBeGreaterThan(60)
    }
  })

  test('of the axis lie above the rows that scroll beneath it', async () => {
    await open('crowd/', { width: 1440, height: 620 })
    await page.locator('.timeline-body').evaluate(body => body.scrollBy(0, 40))
    const word = await boxOf(page.locator('.axis-published'))
    const hit = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest('.axis, .event-row')?.className,
      [(word.left + word.right) / 2, (word.top + word.bottom) / 2],
    )
    expect(String(hit)).not.toContain('event-row')
  })
})

describe('what is not on the timeline', () => {
  test('stands below its heading, a line each, and fades where it goes on', async () => {
    await open('crowd/')
    const heading = await boxOf(page.locator('.tray h3'))
    const rows = await boxes(page.locator('.tray .event-row'))
    expect(rows.length).toBe(14)
    let reached = heading.bottom
    for (const { top, bottom } of rows) {
      expect(top).toBeGreaterThanOrEqual(reached - 0.5)
      expect(bottom - top).toBeLessThan(30)
      reached = bottom
    }
    const body = page.locator('.timeline-body')
    const fade = (): Promise<string> => body.evaluate(element => getComputedStyle(element, '::after').opacity)
    expect(await body.evaluate(element => element.scrollHeight > element.clientHeight)).toBe(true)
    expect(await fade()).toBe('1')
    await body.evaluate(element => element.scrollTo(0, element.scrollHeight))
    await expect.poll(fade).toBe('0')
  })
})

describe('an address that names nothing of the article', () => {
  test.each([
    ['a desk', DESK],
    ['a phone', PHONE],
  ])('is said to do so in a page that is open and scrolled, on %s', async (_, viewport) => {
    await open('lanes/', viewport)
    await page.evaluate(() => scrollTo(0, 900))
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(800)
    await page.evaluate(() => {
      location.hash = 'e=unknown'
    })
    const notice = page.getByRole('status').filter({ hasText: '“unknown”' })
    await notice.waitFor()
    const { top, bottom } = await boxOf(notice)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(bottom).toBeLessThanOrEqual(viewport.height)
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await expect.poll(() => page.getByRole('status').innerText()).toBe('')
  })
})

describe('views are in the history', () => {
  const pane = (): Promise<string | null> => page.locator('main').getAttribute('data-pane')

  test('on a desk: back leads to the former one, a link to the same', async () => {
    await open('crowd/')
    await visible('Relations').click()
    expect(hash()).toBe('#view=relations')
    await page.goBack()
    await expect.poll(pane).toBe('timeline')
    await page.goForward()
    await expect.poll(pane).toBe('relations')
    await page.reload()
    await expect.poll(pane).toBe('relations')
    await visible('Timeline').click()
    await expect.poll(hash).toBe('')
  })

  test('stepping from event to event is one place in it, a choice is another', async () => {
    await open('crowd/')
    const places = (): Promise<number> => page.evaluate(() => history.length)
    const before = await places()
    for (let n = 1; n <= 10; n += 1) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(hash).toMatch(new RegExp(`e=${n <= 4 ? 'on' : `may${n - 5}(&|$)`}`))
    }
    expect(await places()).toBe(before + 1)
    await page.locator('[data-view=events] [data-event=may9]').click()
    await expect.poll(hash).toMatch(/e=may9(&|$)/)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(hash).toMatch(/e=may8(&|$)/)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(hash).toMatch(/e=may7(&|$)/)
    expect(await places()).toBe(before + 3)
    await page.goBack()
    await expect.poll(hash).toMatch(/e=may9(&|$)/)
    await page.goBack()
    await expect.poll(hash).toMatch(/e=may5(&|$)/)
    await page.goBack()
    await expect.poll(hash).not.toContain('e=')
  })

  test('on a phone: an event is one step, from the list to the text and back', async () => {
    await open('crowd/', PHONE)
    const before = await page.evaluate(() => history.length)
    await page.locator('[data-view=events] [data-event=may3]').click()
    await expect.poll(hash).toBe('#e=may3')
    expect(await pane()).toBe('text')
    expect(await page.evaluate(() => history.length)).toBe(before + 1)
    await visible('Events').click()
    await expect.poll(hash).toBe('#e=may3&view=timeline')
    await page.goBack()
    await expect.poll(pane).toBe('text')
    await page.goBack()
    await expect.poll(pane).toBe('timeline')
    expect(hash()).toBe('')
    await page.goForward()
    await page.goForward()
    await expect.poll(pane).toBe('timeline')
    await page.reload()
    await expect.poll(pane).toBe('timeline')
    await page.locator('[data-view=events] [data-event=may3][aria-current=true]').waitFor()
  })
})

describe('zooming out ends at the whole', () => {
  const whole = async (): Promise<string> => {
    await visible('Zoom in').click()
    await expect.poll(windowSaid).not.toBe('')
    const before = windowSaid()
    await visible('All').click()
    await expect.poll(windowSaid).not.toBe(before)
    const said = windowSaid()
    await visible('Zoom in').click()
    await expect.poll(windowSaid).not.toBe(said)
    return said
  }

  test('with the button and with Ctrl and wheel', async () => {
    await open('lanes/')
    const all = await whole()
    await visible('Zoom out').click()
    await visible('Zoom out').click()
    await expect.poll(windowSaid).toBe(all)
    await visible('Zoom in').click()
    await expect.poll(windowSaid).not.toBe(all)
    const { left, top } = await boxOf(page.locator('[data-view=timeline]'))
    await page.mouse.move(left + 100, top + 20)
    await page.keyboard.down('Control')
    for (let n = 0; n < 6; n += 1) await page.mouse.wheel(0, 240)
    await page.keyboard.up('Control')
    await expect.poll(windowSaid).toBe(all)
  })

  test('with two fingers', async () => {
    await open('lanes/', PHONE, true)
    const all = await whole()
    const { left, right, top } = await boxOf(page.locator('[data-view=timeline]'))
    const middle = (left + right) / 2
    const fingers = await context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number): Promise<unknown> =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd' ? [] : [-apart, apart].map((x, id) => ({ x: middle + x, y: top + 40, id })),
      })
    await touch('touchStart', 150)
    for (const apart of [120, 90, 60, 40, 30, 20]) await touch('touchMove', apart)
    await touch('touchEnd', 0)
    await expect.poll(windowSaid).toBe(all)
  })
})

describe('by keyboard', () => {
  test('the triggers of the text are one stop of Tab; arrows, Home and End go through them', async () => {
    await open('crowd/')
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.closest('.trigger')?.textContent ?? null)
    const marks = page.getByRole('group', { name: 'Marks in the text' }).getByRole('button')
    await marks.last().focus()
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('What happened on 1998-04-04')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('What happened on 2019-03-02')
    await page.keyboard.press('End')
    expect(await focused()).toContain('The 13th thing that took place')
    await page.keyboard.press('ArrowUp')
    const here = await focused()
    expect(here).toContain('The 12th thing that took place')
    await page.keyboard.press('Tab')
    expect(await focused()).toBeNull()
    await page.keyboard.press('Shift+Tab')
    expect(await focused()).toBe(here)
    await page.keyboard.press('Home')
    expect(await focused()).toBe('What happened on 1998-04-04')
  })
})

describe('the list of articles', () => {
  test.each([
    ['a desk', DESK],
    ['a phone', PHONE],
  ])('of the first page fits on %s and leads to the others', async (_, viewport) => {
    await open('', viewport)
    await page.locator('summary').click()
    const list = page.getByRole('navigation', { name: 'Articles' })
    const frame = await boxOf(list)
    expect(frame.left).toBeGreaterThanOrEqual(0)
    expect(frame.right).toBeLessThanOrEqual(viewport.width)
    const words = await boxes(list.locator('a > *'))
    expect(words.length).toBe(6)
    for (const { left, right } of words) {
      expect(left).toBeGreaterThanOrEqual(frame.left)
      expect(right).toBeLessThanOrEqual(frame.right)
    }
    await list.getByRole('link', { name: /A crowd in May/ }).click()
    await page.waitForURL(/\/crowd\//)
    await page.locator('[data-view=timeline][data-ready]').waitFor()
  })

  test('and the name of the site name files where the page was opened from disk', async () => {
    context = await site.browser.newContext({ viewport: DESK })
    page = await context.newPage()
    await page.goto(pathToFileURL(`${site.dist}/index.html`).href)
    await page.locator('summary').click()
    await page.getByRole('link', { name: /A crowd in May/ }).click()
    await page.getByRole('heading', { level: 1, name: 'A crowd in May' }).locator('visible=true').waitFor()
    expect(page.url()).toMatch(/^file:.*\/crowd\/index\.html$/)
    await page.getByRole('link', { name: 'Timepiece' }).click()
    await page.waitForURL(/\/index\.html$/)
    expect(new URL(page.url()).pathname).toBe(pathToFileURL(`${site.dist}/index.html`).pathname)
  })
})
