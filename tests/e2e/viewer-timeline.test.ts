/** The timeline and what moves with it, as a reader meets them: with a pointer, with keys, by links, on a phone. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { eventOf, inYear, on, storyOf, timeOf } from '../support/events.ts'
import { openPage } from '../support/open-page.ts'
import { type OpenSite, openSite } from '../support/page.ts'

const few = storyOf(
  [
    on('opened', '2011-04-04', { title: 'Mara Quill opened the bridge' }),
    inYear('built', '2010', { title: 'Workers built a second pier' }),
    on('closed', '2013-06-01', { title: 'The bridge closed' }),
    eventOf('tolls', timeOf('2012/..', '2012-01-01', null), { title: 'Tolls were collected' }),
    eventOf('planned', timeOf('2014', '2014-01-01', '2014-12-31'), {
      title: 'A tunnel will open',
      modality: 'planned',
    }),
    eventOf('quarrelled', null, { title: 'The towns quarrelled' }),
  ],
  { id: 'few', title: 'The bridge at Lindholm' },
)
const many = storyOf(
  Array.from({ length: 400 }, (_, n) => {
    const day = new Date(Date.UTC(1960, 0, 1 + n * 50)).toISOString().slice(0, 10)
    return on(`m${n}`, day, { title: `The council met for the ${n}th time`, salience: (n % 10) / 10 })
  }),
  { id: 'many', title: 'Four hundred meetings', publishedAt: '2020-01-01' },
)

const one = storyOf([on('only', '2016-02-29', { title: 'The only thing that happened' })], {
  id: 'one',
  title: 'One event',
})

const wordy = storyOf(
  ['2001-02-03', '2001-05-06', '2001-08-09'].flatMap(day =>
    [null, day].map((at, n) =>
      eventOf(`w${day}${n}`, at === null ? null : timeOf(at, at), {
        title: 'The second council of the town sold all of the bridges over the river at once',
        claim: 'alleged',
        sourceText: 'A former spokeswoman of the second council',
      }),
    ),
  ),
  { id: 'wordy', title: 'Much to say', publishedAt: '2001-09-01' },
)

let site: OpenSite
beforeAll(async () => {
  site = await openSite({
    'few.story.json': JSON.stringify(few),
    'many.story.json': JSON.stringify(many),
    'one.story.json': JSON.stringify(one),
    'wordy.story.json': JSON.stringify(wordy),
  })
})
afterAll(() => site?.close())

let context: BrowserContext
let page: Page
let complaints: string[]

async function open(path: string, options: Parameters<typeof openPage>[2] = {}): Promise<void> {
  ;({ context, page, complaints } = await openPage(site, path, {
    reducedMotion: 'no-preference',
    ...options,
  }))
  await page.locator('[data-view=timeline][data-ready]').waitFor()
}
afterEach(async () => {
  expect(complaints).toEqual([])
  await context.close()
})

const row = (name: string) => page.locator('[data-view=events]').getByRole('link', { name })
const current = (view: string) => page.locator(`[data-view=${view}] [aria-current=true]`)
const said = (name: string): Promise<string | null> =>
  page.evaluate(key => new URLSearchParams(location.hash.slice(1)).get(key), name)
const selected = (): Promise<string | null> => said('e')
/** The visible window once the address says it. */
const windowSaid = async (): Promise<string> => `${await said('from')} ${await said('to')}`

describe('a few events, one row each', () => {
  beforeEach(() => open('few/'))

  test('a click on a row leads to the passage, is marked on all sides and said in the address', async () => {
    await row('Mara Quill opened the bridge').click()
    await current('reader').waitFor()
    expect(await current('reader').count()).toBe(1)
    expect(await current('reader').innerText()).toContain('Mara Quill opened the bridge')
    expect(await current('events').getAttribute('data-event')).toBe('opened')
    expect(await current('timeline').getAttribute('data-event')).toBe('opened')
    expect(await selected()).toBe('opened')
    expect(await page.locator('[aria-live=polite]').innerText()).toContain('Mara Quill opened the bridge')
  })

  test('a click on a mark does the same; Escape lets go', async () => {
    await page.locator('[data-view=timeline] [data-event=closed]').click()
    await expect.poll(selected).toBe('closed')
    await page.keyboard.press('Escape')
    await expect.poll(selected).toBeNull()
    expect(await current('reader').count()).toBe(0)
  })

  test('a click on a passage brings its event into the window', async () => {
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await row('Mara Quill opened the bridge').click()
    await page.getByRole('button', { name: 'Fit selection' }).click()
    await expect.poll(() => said('from')).toMatch(/^2011-0[34]/)
    expect(await page.locator('[data-view=timeline] [data-event=closed]').count()).toBe(0)
    await page.locator('[data-view=reader] [data-event~=closed]').first().click()
    await page.locator('[data-view=timeline] [data-event=closed][aria-current=true]').waitFor()
    expect(await current('events').getAttribute('data-event')).toBe('closed')
  })

  test('by keyboard alone: through the list, to the passage, through time, and out again', async () => {
    const names = ['Workers built a second pier', 'Mara Quill opened the bridge']
    await row(names[0] ?? '').focus()
    await page.keyboard.press('ArrowDown')
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')
    expect(await focused()).toContain(names[1])
    await page.keyboard.press('End')
    expect(await focused()).toContain('The towns quarrelled')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect.poll(selected).toBe('built')
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.closest('[data-view]')?.getAttribute('data-view')),
      )
      .toBe('reader')
    for (const id of ['opened', 'tolls', 'closed', 'planned', 'quarrelled']) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(selected).toBe(id)
    }
    await page.keyboard.press('ArrowLeft')
    await expect.poll(selected).toBe('planned')
    const before = await windowSaid()
    await page.keyboard.press('+')
    await expect.poll(windowSaid).not.toBe(before)
    await page.keyboard.press('Escape')
    await expect.poll(selected).toBeNull()
  })

  test('stepping keeps the scale, however long the next event is', async () => {
    await open('few/#e=opened&from=2012-04-28&to=2012-05-04')
    const span = async (): Promise<number> => {
      const [from, to] = await page.evaluate(() =>
        ['from', 'to'].map(key => Date.parse(new URLSearchParams(location.hash.slice(1)).get(key) ?? '')),
      )
      return Math.round(((to ?? 0) - (from ?? 0)) / 3_600_000)
    }
    await expect.poll(selected).toBe('opened')
    for (const id of ['tolls', 'closed', 'planned']) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(selected).toBe(id)
      await expect.poll(span).toBe(6 * 24)
      await page.locator(`[data-view=timeline] [data-event=${id}]`).waitFor()
    }
  })

  test('after a click on a word of the text the arrows go on from it, and Enter stays with them', async () => {
    await page.locator('[data-view=reader] .trigger [data-event=opened]').click()
    await expect.poll(selected).toBe('opened')
    for (const id of ['tolls', 'closed']) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(selected).toBe(id)
    }
    await page.keyboard.press('Enter')
    expect(await selected()).toBe('closed')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The bridge closed')
  })

  test('back and forward go through what was selected, not through every movement', async () => {
    await row('Mara Quill opened the bridge').click()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(windowSaid).not.toContain('null')
    await row('The bridge closed').click()
    await expect.poll(selected).toBe('closed')
    await page.goBack()
    await expect.poll(() => current('events').getAttribute('data-event')).toBe('opened')
    await page.goForward()
    await expect.poll(() => current('events').getAttribute('data-event')).toBe('closed')
    await page.goBack()
    await page.goBack()
    await expect.poll(() => current('events').count()).toBe(0)
  })

  test('Ctrl and wheel zooms around the pointer; dragging moves and selects nothing', async () => {
    const box = await page.locator('[data-view=timeline]').boundingBox()
    if (!box) throw new Error('the timeline has no size')
    await page.mouse.move(box.x + box.width - 20, box.y + 14)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -120)
    await page.keyboard.up('Control')
    await expect.poll(windowSaid).not.toContain('null')
    const zoomed = await windowSaid()
    await page.mouse.down()
    await page.mouse.move(box.x + box.width - 200, box.y + 14, { steps: 5 })
    await page.mouse.up()
    await expect.poll(windowSaid).not.toBe(zoomed)
    expect(await selected()).toBeNull()
  })

  test('certainty and truth show in the marks and in words', async () => {
    const mark = (id: string) => page.locator(`[data-view=timeline] [data-event=${id}] .mark`)
    expect(await mark('opened').getAttribute('class')).toContain('mark-day')
    expect(await mark('built').getAttribute('class')).toContain('mark-within')
    expect(await mark('tolls').getAttribute('class')).toContain('mark-since')
    expect(await mark('planned').getAttribute('class')).toContain('is-planned')
    expect(await row('A tunnel will open').innerText()).toContain('planned')
    const tray = page.getByRole('region', { name: /Not on the timeline/ })
    expect(await tray.innerText()).toContain('The text gives no time for it.')
  })
})

describe('links', () => {
  test('a link opens the same event and the same window again', async () => {
    await open('few/#e=closed&from=2013-01-01&to=2014-06-30')
    await current('reader').waitFor()
    expect(await current('reader').innerText()).toContain('The bridge closed')
    expect(await page.locator('.axis').textContent()).toContain('2014')
    expect(await page.locator('[data-view=timeline] [data-event=opened]').count()).toBe(0)
    expect(await windowSaid()).toBe('2013-01-01 2014-06-30')
  })

  test('a link to what the article does not have says so', async () => {
    await open('few/#e=nowhere')
    await page.getByRole('status').filter({ hasText: 'nowhere' }).waitFor()
    await page.getByRole('button', { name: 'Dismiss' }).click()
    expect(await page.getByRole('status').innerText()).toBe('')
  })

  test('the list of articles leads from one to the other', async () => {
    await open('few/')
    await page.getByText('4 articles').click()
    await page
      .getByRole('navigation', { name: 'Articles' })
      .getByRole('link', { name: /meetings/ })
      .click()
    await page.waitForURL(/\/many\//)
    expect(await page.locator('h1').first().innerText()).toBe('Four hundred meetings')
    await page.locator('[data-view=timeline][data-ready]').waitFor()
  })
})

describe('many events, in lanes', () => {
  beforeEach(() => open('many/'))

  test('few are drawn, the rest gathered; a group opens as a list, and by zooming in', async () => {
    const drawn = page.locator('.vis-item')
    const groups = page.locator('.timeline-group')
    expect(await drawn.count()).toBeLessThanOrEqual(300)
    const single = await page.locator('[data-view=timeline] [data-event]').count()
    expect(single).toBeGreaterThan(3)
    const counts = await groups.allInnerTexts()
    expect(single + counts.reduce((sum, said) => sum + Number(said), 0)).toBe(400)
    await groups.nth(1).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Zoom to these' }).click()
    await expect.poll(windowSaid).not.toContain('null')
    const years = (await windowSaid()).split(' ').map(said => Number(said.slice(0, 4)))
    expect((years[1] ?? 0) - (years[0] ?? 0)).toBeLessThan(40)
  })

  test('the list turns to the selected event, which is drawn however little it matters', async () => {
    await page.locator('[data-view=reader] [data-event~=m310]').first().click()
    await page.locator('[data-view=timeline] [data-event=m310][aria-current=true]').waitFor()
    await page.locator('[data-view=events] [data-event=m310][aria-current=true]').waitFor()
  })
})

test.each([640, 900, 1200, 1440, 1920])(
  'on a page of %i px whether it happened is never cut',
  async width => {
    await open('wordy/', { viewport: { width, height: 900 } })
    const cut = await page.locator('.event-row').evaluateAll(rows =>
      rows.map(row => {
        const label = row.querySelector('.event-label')?.getBoundingClientRect()
        const status = row.querySelector('.event-status')?.getBoundingClientRect()
        const title = row.querySelector('b')?.getBoundingClientRect()
        const date = row.querySelector('time')
        if (date && date.scrollWidth > date.clientWidth) return true
        return !label || !status || !title || status.right > label.right + 0.5 || title.width < 60
      }),
    )
    expect(cut).toEqual(Array.from({ length: 6 }, () => false))
  },
)

test('the one day of an article stands in the middle of the axis: nothing but the reader moves the window', async () => {
  await open('one/')
  const mark = await page.locator('[data-view=timeline] [data-event=only] .mark').boundingBox()
  const axis = await page.locator('.axis').boundingBox()
  if (!mark || !axis) throw new Error('nothing is drawn')
  expect(Math.abs(mark.x + mark.width / 2 - axis.x - axis.width / 2)).toBeLessThan(2)
  expect(await page.locator('.axis-lines line').count()).toBeLessThan(10)
})

describe('a phone', () => {
  test('list first; an event leads to its passage under the strip; nothing scrolls sideways', async () => {
    await open('few/', { viewport: { width: 360, height: 740 }, hasTouch: true })
    const sideways = (): Promise<boolean> =>
      page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
    expect(await page.locator('[data-view=reader]').isVisible()).toBe(false)
    expect(await sideways()).toBe(false)
    await row('The bridge closed').tap()
    await current('reader').waitFor()
    expect(await current('reader').innerText()).toContain('The bridge closed')
    expect(await page.locator('[data-view=timeline]').isVisible()).toBe(true)
    expect(await page.locator('[data-view=events]').isVisible()).toBe(false)
    expect(await sideways()).toBe(false)
    await page.getByRole('button', { name: 'Close' }).tap()
    const views = page.getByRole('navigation', { name: 'Views' })
    await views.getByRole('button', { name: 'Relations' }).tap()
    expect(await sideways()).toBe(false)
    await views.getByRole('button', { name: 'Events' }).tap()
    expect(await page.locator('[data-view=events]').isVisible()).toBe(true)
  })
})

test.each([
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 360, height: 740 }],
])('on %s a passage far down a long text comes into view', async (_, viewport) => {
  await open('many/#e=m371', { viewport })
  const top = async (): Promise<number> => (await current('reader').boundingBox())?.y ?? -1
  await expect.poll(top).toBeGreaterThan(52)
  await expect.poll(top).toBeLessThan(viewport.height - 100)
  expect(await current('reader').innerText()).toContain('371th')
})

describe('before and without scripts', () => {
  test('text and event list are there, styled, with anchors to the text', async () => {
    context = await site.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1440, height: 900 },
    })
    page = await context.newPage()
    await page.goto(`${site.url}few/`)
    complaints = []
    expect(await page.locator('[data-view=events] ol').first().locator('li').count()).toBe(5)
    const event = row('The bridge closed')
    expect(await event.isVisible()).toBe(true)
    const target = (await event.getAttribute('href'))?.slice(1) ?? ''
    expect(await page.locator(`[id="${decodeURIComponent(target)}"]`).innerText()).toContain(
      'The bridge closed',
    )
    const font = await page
      .locator('h1')
      .first()
      .evaluate(element => getComputedStyle(element).fontFamily)
    expect(font).toMatch(/serif/)
  })

  test('nothing moves while scripts and timeline arrive', async () => {
    await open('few/')
    const shifts = await page.evaluate(
      () =>
        new Promise<number>(resolve => {
          new PerformanceObserver(list => {
            const entries = list.getEntries() as (PerformanceEntry & { value: number })[]
            resolve(entries.reduce((sum, { value }) => sum + value, 0))
          }).observe({ type: 'layout-shift', buffered: true })
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))
        }),
    )
    expect(shifts).toBeLessThan(0.001)
  })

  test('the chosen colours stay', async () => {
    await open('few/', { colorScheme: 'light' })
    const theme = (): Promise<string | undefined> =>
      page.evaluate(() => document.documentElement.dataset.theme)
    expect(await theme()).toBe('light')
    const toggle = page.getByRole('button', { name: /^Colours/ })
    await toggle.click()
    await toggle.click()
    expect(await theme()).toBe('dark')
    await page.reload()
    expect(await theme()).toBe('dark')
  })
})
