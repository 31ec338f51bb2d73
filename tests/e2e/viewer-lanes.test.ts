/** Lanes, groups, empty stretches and the help, as a reader meets them: with a pointer, with fingers, with keys alone. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Entity } from '../../src/story/types.ts'
import { inYear, on, storyOf } from '../support/events.ts'
import { openPage } from '../support/open-page.ts'
import { type OpenSite, openSite } from '../support/page.ts'

const NAMES = ['Mara Quill', 'Jon Lindholm', 'Tarnby'] as const
const entities: Entity[] = NAMES.map((name, n) => ({
  id: `n${n}`,
  type: n === 2 ? 'Place' : 'Person',
  name,
  mentions: [{ start: 0, end: 3, kind: 'name' }],
}))
const dayOf = (n: number): string => new Date(Date.UTC(1980, 0, 1 + n)).toISOString().slice(0, 10)

/** Ninety meetings in three years, then nothing for twenty, then a last one. */
const town = {
  ...storyOf(
    [
      ...Array.from({ length: 90 }, (_, n) =>
        on(`m${n}`, dayOf(n * 12), {
          title: `Meeting number ${n}`,
          salience: ((n * 7) % 90) / 100,
          class: n % 3 === 0 ? 'REPORTING' : 'OCCURRENCE',
          participants: [
            { entity: `n${n % 2}`, role: 'agent' },
            ...(n % 5 === 0 ? [{ entity: 'n2', role: 'location' as const }] : []),
          ],
        }),
      ),
      inYear('last', '2003', { title: 'The town was sold', salience: 1 }),
    ],
    { id: 'town', title: 'A town and its meetings' },
  ),
  entities,
}
const small = {
  ...storyOf(
    [
      on('spoke', '2011-02-03', {
        title: 'Mara Quill spoke',
        participants: [{ entity: 'n0', role: 'agent' }],
      }),
      on('met', '2012-02-03', {
        title: 'Mara Quill met Jon Lindholm',
        participants: [
          { entity: 'n0', role: 'agent' },
          { entity: 'n1', role: 'patient' },
        ],
      }),
      on('left', '2013-02-03', {
        title: 'Jon Lindholm left',
        participants: [{ entity: 'n1', role: 'agent' }],
      }),
      on('rained', '2014-02-03', { title: 'It rained' }),
    ],
    { id: 'small', title: 'Two people' },
  ),
  entities,
}

let site: OpenSite
beforeAll(async () => {
  site = await openSite({
    'town.story.json': JSON.stringify(town),
    'small.story.json': JSON.stringify(small),
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

const said = (name: string): Promise<string | null> =>
  page.evaluate(key => new URLSearchParams(location.hash.slice(1)).get(key), name)
const selected = (): Promise<string | null> => said('e')
const lanes = () => page.getByRole('list', { name: 'Lanes' }).getByRole('button')
const lane = (name: string) => lanes().filter({ hasText: name })
const choice = () => page.getByRole('combobox', { name: 'Lanes' })
const marks = (id: string) => page.locator(`[data-view=timeline] [data-event=${id}]`)
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')
const list = () => page.getByRole('dialog', { name: /events?$/ })

describe('a few events', () => {
  test('by name: an event stands with each whom it involves, selecting one selects all', async () => {
    await open('small/')
    await choice().selectOption('by name')
    expect((await lanes().allInnerTexts()).map(text => text.replace(/\s+/g, ' '))).toEqual([
      expect.stringContaining('Mara Quill 2'),
      expect.stringContaining('Jon Lindholm 2'),
      expect.stringContaining('Others 1'),
    ])
    await expect.poll(() => marks('met').count()).toBe(2)
    expect(await marks('rained').count()).toBe(1)
    await marks('met').first().click()
    await expect.poll(selected).toBe('met')
    expect(await page.locator('[data-view=timeline] [data-event=met][aria-current=true]').count()).toBe(2)
    expect(await said('lanes')).toBe('entity')
  })

  test('the address opens the same lanes again, and going back closes them', async () => {
    await open('small/#lanes=status')
    expect(await choice().inputValue()).toBe('status')
    expect(await lane('Happened').count()).toBe(1)
    await choice().selectOption('by kind')
    await expect.poll(() => said('lanes')).toBe('kind')
    await page.goBack()
    await expect.poll(() => choice().inputValue()).toBe('status')
  })

  test('keys: up and down from lane to lane, left and right inside one, Enter to the passage', async () => {
    await open('small/#lanes=entity')
    await lane('Mara Quill').focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => lane('Mara Quill').getAttribute('aria-pressed')).toBe('true')
    await expect.poll(selected).not.toBeNull()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(selected).toBe('spoke')
    await page.keyboard.press('ArrowRight')
    await expect.poll(selected).toBe('met')
    await page.keyboard.press('ArrowRight')
    expect(await selected()).toBe('met')
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).toContain('Jon Lindholm')
    expect(await selected()).toBe('met')
    await page.keyboard.press('ArrowRight')
    await expect.poll(selected).toBe('left')
    await page.keyboard.press('ArrowDown')
    await expect.poll(selected).toBe('rained')
    await expect.poll(focused).toContain('Others')
    await page.keyboard.press('Enter')
    await expect
      .poll(() =>
        page.evaluate(() => document.activeElement?.closest('[data-view]')?.getAttribute('data-view')),
      )
      .toBe('reader')
    await page.keyboard.press('Escape')
    await expect.poll(selected).toBeNull()
    expect(await lane('Others').getAttribute('aria-pressed')).toBe('false')
  })

  test('after a click on a mark the arrow keys go on from its lane', async () => {
    await open('small/#lanes=entity')
    await marks('met').nth(1).click()
    await expect.poll(() => lane('Jon Lindholm').getAttribute('aria-pressed')).toBe('true')
    await page.keyboard.press('ArrowRight')
    await expect.poll(selected).toBe('left')
    await page.keyboard.press('ArrowUp')
    await expect.poll(selected).toBe('met')
    await expect.poll(() => lane('Mara Quill').getAttribute('aria-pressed')).toBe('true')
  })

  test('a lane is as high as what the window shows in it, once the window rests', async () => {
    await open('small/#lanes=entity&from=1950-01-01&to=2080-01-01')
    const height = async (): Promise<number> =>
      (await lane('Jon Lindholm').locator('..').boundingBox())?.height ?? 0
    // Two meetings so close that they stand one above the other.
    await expect.poll(height).toBe(3 * 24)
    await page.getByRole('button', { name: 'All', exact: true }).click()
    await expect.poll(height).toBe(2 * 24)
    expect(await marks('left').isVisible()).toBe(true)
  })

  test('a lane that is chosen is what the list holds', async () => {
    await open('small/#lanes=entity')
    const rows = page.locator('[data-view=events] li a')
    expect(await rows.count()).toBe(4)
    await lane('Jon Lindholm').click()
    await expect.poll(() => rows.count()).toBe(2)
    await page.getByRole('button', { name: 'All events' }).click()
    await expect.poll(() => rows.count()).toBe(4)
  })
})

describe('many events', () => {
  test('a member that is chosen from a group’s list has its lane chosen too', async () => {
    await open('town/#lanes=kind')
    await page.getByRole('button', { name: 'All', exact: true }).click()
    await page.locator('.timeline-group').first().click()
    await page.getByRole('dialog').getByRole('link').first().click()
    await expect.poll(() => page.locator('.lane-names button[aria-pressed=true]').count()).toBe(1)
  })

  test('are parted, few of them are drawn, and none is lost', async () => {
    await open('town/#lanes=kind')
    await page.getByRole('button', { name: 'All', exact: true }).click()
    const drawn = page.locator('.vis-item')
    await expect
      .poll(async () => {
        const singles = await page.locator('[data-view=timeline] [data-event]').count()
        const counts = await page.locator('.timeline-group span').allInnerTexts()
        return singles + counts.reduce((sum, text) => sum + Number(text), 0)
      })
      .toBe(91)
    expect(await drawn.count()).toBeLessThan(200)
  })

  test('the names of the lanes stay while time moves under them', async () => {
    await open('town/#lanes=kind')
    const before = await lane('Statements').boundingBox()
    const box = await page.locator('[data-view=timeline]').boundingBox()
    if (!box) throw new Error('no timeline')
    await page.mouse.move(box.x + 300, box.y + 60)
    await page.mouse.down()
    await page.mouse.move(box.x + 120, box.y + 60, { steps: 4 })
    await expect.poll(() => said('from')).not.toBeNull()
    // As long as it is held no row comes or goes.
    expect(await lane('Statements').boundingBox()).toEqual(before)
    await page.mouse.up()
    expect(await selected()).toBeNull()
  })

  test('a group opens by keyboard, lists its members in time order, and a chosen one is selected', async () => {
    await open('town/')
    const group = page.locator('.timeline-group[tabindex="0"]')
    await group.focus()
    const count = Number((await group.innerText()).replace('+', ''))
    await page.keyboard.press('Enter')
    await list().waitFor()
    const members = list().getByRole('link')
    expect(await members.count()).toBe(count)
    const ids = await members.evaluateAll(links =>
      links.map(link => Number((link as HTMLElement).dataset.event?.slice(1))),
    )
    expect(ids).toEqual([...ids].sort((a, b) => a - b))
    await page.keyboard.press('Escape')
    await expect.poll(() => list().count()).toBe(0)
    expect(await group.evaluate(element => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await list().waitFor()
    await page.keyboard.press('ArrowDown')
    const wanted = `m${ids[1]}`
    await page.keyboard.press('Enter')
    await expect.poll(selected).toBe(wanted)
    expect(await list().count()).toBe(0)
    await page.locator(`[data-view=timeline] [data-event=${wanted}][aria-current=true]`).waitFor()
  })

  test('arrows go from group to group', async () => {
    await open('town/#from=1980-01-01&to=1982-12-31')
    await page.locator('.timeline-group[tabindex="0"]').focus()
    const first = await page.evaluate(() => document.activeElement?.getBoundingClientRect().left ?? 0)
    await page.keyboard.press('ArrowRight')
    const second = await page.evaluate(() => document.activeElement?.getBoundingClientRect().left ?? 0)
    expect(second).toBeGreaterThan(first)
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('timeline-group')
    expect(await selected()).toBeNull()
  })

  test('a group opens by pointer, and zooms to its members', async () => {
    await open('town/')
    await page.locator('.timeline-group').first().click()
    await list().getByRole('button', { name: 'Zoom to these' }).click()
    await expect.poll(() => said('from')).not.toBeNull()
    await expect.poll(() => list().count()).toBe(0)
  })

  test('the list stands at what the window shows', async () => {
    await open('town/#from=1982-01-01&to=1982-12-31')
    const top = (): Promise<string | null> =>
      page.locator('[data-view=events]').evaluate(list => {
        const { top } = list.getBoundingClientRect()
        const rows = [...list.querySelectorAll<HTMLElement>('li a[data-event]')]
        return rows.find(row => row.getBoundingClientRect().bottom > top + 8)?.dataset.event ?? null
      })
    // 1 January 1982 is the 731st day: the 61st meeting is the first after it.
    await expect.poll(top).toBe('m61')
    await page.mouse.move(5, 5)
    await page.keyboard.press('0')
    await expect.poll(top).toBe('m0')
  })

  test('a link to an event opens the list at its row', async () => {
    await open('town/#e=m70&lanes=entity')
    const frame = await page.locator('[data-view=events]').boundingBox()
    const row = await page.locator('[data-view=events] [data-event=m70]').boundingBox()
    if (!frame || !row) throw new Error('the list is not drawn')
    expect(row.y).toBeGreaterThanOrEqual(frame.y)
    expect(row.y + row.height).toBeLessThanOrEqual(frame.y + frame.height)
  })
})

describe('empty stretches', () => {
  test('are named, and jumped with the pointer', async () => {
    await open('town/#from=1980-01-01&to=1981-01-01')
    await page.getByRole('button', { name: /^no events/ }).click()
    await marks('last').waitFor()
  })

  test('a drag that begins on their words moves the window, and is no click', async () => {
    await open('town/#from=1980-01-01&to=1981-01-01')
    const words = await page.getByRole('button', { name: /^no events/ }).boundingBox()
    if (!words) throw new Error('no words')
    const [x, y] = [words.x + words.width / 2, words.y + words.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 30, y, { steps: 3 })
    await expect.poll(() => said('from')).toMatch(/^19(8[5-9]|9)/)
    await page.mouse.up()
    const rested = await said('from')
    await page.mouse.move(x + 60, y)
    expect(await said('from')).toBe(rested)
    expect(await marks('last').count()).toBe(0)
  })

  test('a window without events says so, and leads to either side', async () => {
    await open('town/#from=1990-01-01&to=1991-01-01')
    await page.getByText('No events here').waitFor()
    await page.getByRole('button', { name: 'Earlier events' }).click()
    await marks('m89').waitFor()
    await page.keyboard.press('n')
    await marks('last').waitFor()
    expect(await page.getByText('No events here').count()).toBe(0)
    await page.keyboard.press('p')
    await marks('m89').waitFor()
  })
})

describe('the help', () => {
  beforeEach(() => open('small/'))
  const help = () => page.getByRole('dialog', { name: 'Help' })

  test('opens by its key and by its button, closes at Escape, and keys do nothing meanwhile', async () => {
    await page.keyboard.press('?')
    await help().waitFor()
    expect(await help().innerText()).toContain('some time in')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await expect.poll(() => help().count()).toBe(0)
    expect(await selected()).toBeNull()
    await page.getByRole('banner').getByRole('button', { name: 'Help' }).click()
    await help().getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => help().count()).toBe(0)
  })

  test('keys of one character can be turned off, and stay so', async () => {
    await page.keyboard.press('?')
    await help().getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    await page.locator('[data-view=timeline][data-ready]').waitFor()
    await page.keyboard.press('?')
    await page.keyboard.press('ArrowRight')
    await expect.poll(selected).toBe('spoke')
    expect(await help().count()).toBe(0)
  })
})

test('f fits the selected event', async () => {
  await open('small/#e=met')
  await page.keyboard.press('f')
  await expect.poll(() => said('from')).toMatch(/^2012-0[12]/)
})

test('the axis speaks the reader’s language, with days that no zone moves', async () => {
  await open('small/#from=2012-02-01&to=2012-02-07', { locale: 'de-DE', timezoneId: 'Pacific/Auckland' })
  await expect.poll(() => page.locator('.axis').textContent()).toContain('3. Feb.')
  const label = await page.locator('.axis text', { hasText: '3. Feb.' }).boundingBox()
  const mark = await marks('met').locator('.mark').boundingBox()
  if (!label || !mark) throw new Error('nothing is drawn')
  // The day's dot stands in the middle between its beginning and its end, a seventh of the width apart.
  expect(mark.x + mark.width / 2).toBeGreaterThan(label.x + label.width / 2)
})

describe('a phone', () => {
  const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true }

  test('parts its list, not its strip', async () => {
    await open('town/', PHONE)
    const rows = (): Promise<number> => page.locator('[data-view=events] .event-rows li').count()
    const [all, before] = [await rows(), await page.locator('.timeline-item').count()]
    await choice().selectOption('entity')
    await expect.poll(() => said('lanes')).toBe('entity')
    await lanes().first().tap()
    await expect.poll(rows).toBeLessThan(all)
    expect(await page.locator('.timeline-item').count()).toBe(before)
    await page.getByRole('button', { name: 'All events' }).tap()
    await expect.poll(rows).toBe(all)
  })

  test('a group opens with a finger', async () => {
    await open('town/', PHONE)
    await page.locator('.timeline-group').first().tap()
    await list().getByRole('link').first().tap()
    await expect.poll(selected).toMatch(/^m\d+$/)
    await page.locator('[data-view=reader] [aria-current=true]').waitFor()
  })

  test('two fingers zoom', async () => {
    await open('town/#from=1980-01-01&to=1984-12-31', PHONE)
    const box = await page.locator('[data-view=timeline]').boundingBox()
    if (!box) throw new Error('no timeline')
    const session = await context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', half: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [-half, half].map((dx, id) => ({ x: box.x + box.width / 2 + dx, y: box.y + 40, id })),
      })
    await touch('touchStart', 30)
    for (const half of [45, 60, 75, 90, 110]) await touch('touchMove', half)
    await touch('touchEnd', 110)
    await expect.poll(() => said('from')).toMatch(/^198[12]/)
    expect(Number((await said('to'))?.slice(0, 4))).toBeLessThan(1984)
  })
})
