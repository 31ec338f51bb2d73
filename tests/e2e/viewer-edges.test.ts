/** The page at the edges of its use: in the system's own colours, with little room, by keyboard, without scripts. */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { SCENES } from '../scenes/scenes.ts'
import { type OpenSite, openSite } from '../support/page.ts'
import { richStory } from '../support/rich-story.ts'
import { takenOver } from '../support/taken-over.ts'

const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

let site: OpenSite
beforeAll(async () => {
  site = await openSite({
    'harbour.story.json': JSON.stringify(richStory()),
    'crowd.story.json': JSON.stringify(SCENES['crowded-day']?.story),
    'names.story.json': JSON.stringify(SCENES['long-names']?.story),
    'towns.story.json': JSON.stringify(SCENES['many-names']?.story),
  })
})
afterAll(() => site?.close())

let page: Page
async function open(path: string, options: BrowserContextOptions): Promise<void> {
  const context = await site.browser.newContext({ reducedMotion: 'reduce', ...options })
  page = await context.newPage()
  await page.goto(site.url + path)
  if (options.javaScriptEnabled === false) return
  await takenOver(page)
  await page.locator('[data-view=timeline][data-ready]').waitFor({ state: 'attached' })
}
afterEach(() => page.context().close())

const boxOf = async (of: Locator) => {
  const box = await of.boundingBox()
  if (!box) throw new Error('it is not drawn')
  return box
}
const styleOf = (of: Locator, property: string, pseudo?: string): Promise<string> =>
  of.evaluate((element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name ?? ''), [
    property,
    pseudo,
  ] as const)

describe.each(['light', 'dark'] as const)('in %s colours that the system forces', colorScheme => {
  const forced = { viewport: DESK, forcedColors: 'active', colorScheme } as const

  test('every mark of the text can be read, selected or not', async () => {
    await open('harbour/#e=reopened', forced)
    await page.locator('[data-view=reader] [aria-current=true]').waitFor()
    const { read, faint } = await page.locator('[data-view=reader]').evaluate(reader => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
      /** @returns red, green, blue and opacity. */
      const channels = (color: string): number[] => {
        if (!canvas) throw new Error('no canvas')
        canvas.clearRect(0, 0, 1, 1)
        canvas.fillStyle = color
        canvas.fillRect(0, 0, 1, 1)
        return [...canvas.getImageData(0, 0, 1, 1).data]
      }
      const luminance = (color: number[]): number => {
        const [r = 0, g = 0, b = 0] = color
          .slice(0, 3)
          .map(one => one / 255)
          .map(one => (one <= 0.04 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      }
      const fieldOf = (element: Element | null): number[] => {
        if (!element) return channels('Canvas')
        const field = channels(getComputedStyle(element).backgroundColor)
        return (field[3] ?? 0) > 100 ? field : fieldOf(element.parentElement)
      }
      const marks = [...reader.querySelectorAll('mark, mark a, .reader-marks .time')]
      const unread = marks.filter(mark => {
        const [one = 0, other = 0] = [
          luminance(channels(getComputedStyle(mark).color)),
          luminance(fieldOf(mark)),
        ].sort((a, b) => b - a)
        return (one + 0.05) / (other + 0.05) < 4.5
      })
      return { read: marks.length, faint: unread.map(mark => mark.outerHTML) }
    })
    expect(read).toBeGreaterThan(20)
    expect(faint).toEqual([])
  })

  test('the chosen view is underlined, the other is not', async () => {
    await open('harbour/', forced)
    const line = (name: string): Promise<string> =>
      styleOf(page.locator('.tab', { hasText: name }), 'border-bottom-width')
    expect([await line('Timeline'), await line('Relations')]).toEqual(['2px', '0px'])
    await page.locator('.tab', { hasText: 'Relations' }).click()
    expect([await line('Timeline'), await line('Relations')]).toEqual(['0px', '2px'])
  })

  test('the shapes before names are seen', async () => {
    await open('harbour/#e=reopened', forced)
    const shape = page.locator('.card .node').first()
    await shape.waitFor()
    expect(await styleOf(shape, 'background-color', '::before')).not.toBe(
      await styleOf(page.locator('html'), 'background-color'),
    )
  })
})

describe('rings of the focus', () => {
  test('of a passage lie within the run that it is drawn in', async () => {
    await open('harbour/#e=reopened', { viewport: DESK })
    const passage = page.locator('[data-view=reader] [aria-current=true]')
    await passage.waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => passage.evaluate(element => element === document.activeElement)).toBe(true)
    const [inner, outer] = [
      await boxOf(passage),
      await boxOf(page.locator('.reader-run:has([aria-current])')),
    ]
    expect(outer.x).toBeLessThanOrEqual(inner.x - 4)
    expect(outer.x + outer.width).toBeGreaterThanOrEqual(inner.x + inner.width + 4)
  })

  test('of a tab are not covered by the head of the page', async () => {
    await open('harbour/', { viewport: DESK })
    const tab = page.locator('.tab').first()
    await page.keyboard.press('Tab')
    await tab.focus()
    const offset = Number.parseFloat(await styleOf(tab, 'outline-offset'))
    const width = Number.parseFloat(await styleOf(tab, 'outline-width'))
    const head = await boxOf(page.locator('.top'))
    expect(width).toBe(2)
    expect((await boxOf(tab)).y - offset - width).toBeGreaterThanOrEqual(head.y + head.height)
  })
})

describe('on a phone', () => {
  test('groups are large enough for a finger, and stand alone there', async () => {
    await open('crowd/', { viewport: PHONE, hasTouch: true })
    const group = page.locator('.timeline-group').first()
    await group.waitFor()
    const { x, y, width, height } = await boxOf(group)
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    for (const at of [y + 1, y + height - 1])
      expect(
        await page.evaluate(
          ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest('button')?.className ?? null,
          [x + 4, at],
        ),
      ).toContain('timeline-group')
  })

  test('of 200 px nothing of the head lies upon another, and the page does not scroll sideways', async () => {
    await open('harbour/', { viewport: { width: 200, height: 600 } })
    const menu = await boxOf(page.locator('.top summary'))
    const theme = await boxOf(page.locator('.theme'))
    expect(menu.width).toBeGreaterThan(24)
    expect(menu.x + menu.width).toBeLessThanOrEqual(theme.x)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(200)
  })
})

describe.each([
  { width: 320, height: 256 },
  { width: 844, height: 390 },
  { width: 720, height: 450 },
])('in a window of $width × $height px', viewport => {
  test('half of it is text, and a third of it where something is selected', async () => {
    await open('harbour/#view=text', { viewport })
    await page.evaluate(() => document.querySelector('.reader-run')?.scrollIntoView())
    expect(await readable()).toBeGreaterThan(viewport.height / 2)
    await page.evaluate(() => {
      location.hash = 'e=mayor&view=text'
    })
    await page.locator('[data-view=reader] [aria-current=true]').waitFor()
    await page.locator('.card').waitFor()
    expect(await readable()).toBeGreaterThan(viewport.height / 3)
  })

  /** Height in px of the window in which words of the text are uncovered. */
  const readable = (): Promise<number> =>
    page.evaluate(() => {
      const x = (document.querySelector('.reader-run')?.getBoundingClientRect().left ?? 0) + 60
      return Array.from({ length: innerHeight }, (_, y) => document.elementFromPoint(x, y)).filter(element =>
        element?.closest('.desk-text'),
      ).length
    })
})

test('a very long name takes two lines of the card at most', async () => {
  await open('names/', { viewport: PHONE })
  await page.locator('[data-view=events] a[data-event]').first().click()
  const name = page.locator('.card-entity bdi').first()
  await name.waitFor()
  expect((await name.innerText()).length).toBeGreaterThan(80)
  expect((await boxOf(name)).height).toBeLessThanOrEqual(42)
})

describe.each([
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 1200, height: 700 },
])('on a page of $width × $height px', viewport => {
  test('no card, and no veil, lies over the row of what is selected', async () => {
    await open('harbour/', { viewport })
    const rows = page.locator('.event-rows a[data-event]')
    const ids = await rows.evaluateAll(links => links.map(link => (link as HTMLElement).dataset.event ?? ''))
    expect(ids.length).toBeGreaterThan(5)
    for (const id of ids) {
      await page.evaluate(id => {
        location.hash = `e=${id}`
      }, id)
      await page.locator('.event-row.is-selected').waitFor()
      await expect.poll(() => hidden(id)).toBe('')
    }
  })

  /** What hides the row of an event; empty where all of it is seen. */
  const hidden = (id: string): Promise<string> =>
    page.evaluate(id => {
      const row = document.querySelector(`.event-row.is-selected:has([data-event="${id}"])`)
      const scroller = row?.closest('.timeline-body')
      if (!row || !scroller) return 'no row'
      const { left, top, bottom } = row.getBoundingClientRect()
      const above = document.elementFromPoint(left + 60, top + 2)
      const below = document.elementFromPoint(left + 60, bottom - 2)
      if (![above, below].every(one => one && scroller.contains(one))) return 'covered'
      const veil = Number(getComputedStyle(scroller, '::after').opacity)
      const fades = scroller.getBoundingClientRect().bottom - 36
      return veil > 0.05 && bottom > fades ? 'faded' : ''
    }, id)
})

test('of 1920 px its head and its foot begin and end where text and timeline do', async () => {
  await open('harbour/', { viewport: { width: 1920, height: 1080 } })
  const [text, side] = [await boxOf(page.locator('.reader h1')), await boxOf(page.locator('.desk-side'))]
  expect((await boxOf(page.locator('.brand'))).x).toBeCloseTo(text.x, 0)
  expect((await boxOf(page.locator('.keys ul'))).x).toBeCloseTo(text.x, 0)
  const end = await boxOf(page.locator('.keys > p'))
  expect(end.x + end.width).toBeCloseTo(side.x + side.width, 0)
})

test('a relation that an address names is in sight in its list', async () => {
  await open('towns/', { viewport: DESK })
  await page.getByRole('button', { name: 'Relations' }).first().click()
  const links = page.locator('.relation-rows a')
  await links.first().waitFor()
  const ids = await links.evaluateAll(links =>
    links.map(link => (link as HTMLElement).dataset.relation ?? ''),
  )
  await page.evaluate(id => {
    location.hash = `relation=${id}&view=relations`
  }, ids.at(-3))
  const row = page.locator('.relation-rows [aria-current=true]')
  await row.waitFor()
  const pane = await boxOf(page.locator('.pane-relations'))
  const place = async (): Promise<boolean> => {
    const { y, height } = await boxOf(row)
    return y >= pane.y && y + height <= pane.y + pane.height
  }
  await expect.poll(place).toBe(true)
})

describe.each([
  ['a desk', DESK],
  ['a phone', PHONE],
])('on %s whose scripts do not come', (_, viewport) => {
  test('the timeline says that it is being loaded, and an event of the list leads to its passage', async () => {
    const context = await site.browser.newContext({ reducedMotion: 'reduce', viewport })
    page = await context.newPage()
    await page.route('**/*.js', () => {})
    await page.goto(`${site.url}harbour/`, { waitUntil: 'commit' })
    await page.getByText('The timeline is being loaded').waitFor()
    await page.locator('[data-view=events] a[data-event=mayor]').click()
    const passage = page.locator('[data-view=reader] [id="e=mayor"]')
    await expect.poll(async () => (await passage.boundingBox())?.y ?? -1).toBeGreaterThan(48)
    expect((await boxOf(passage)).y).toBeLessThan(viewport.height - 60)
    expect(await styleOf(passage, 'background-color')).not.toBe('rgba(0, 0, 0, 0)')
  })
})

describe('without scripts', () => {
  test('there is no button that does nothing above the text, and the notice is set as the page is', async () => {
    await open('harbour/', { viewport: DESK, javaScriptEnabled: false })
    expect(await page.locator('.reader-marks').isVisible()).toBe(false)
    const note = page.locator('noscript .page-note')
    const brand = page.locator('.brand')
    expect(await styleOf(note, 'font-family')).toBe(await styleOf(page.locator('html'), 'font-family'))
    expect((await boxOf(note)).x + Number.parseFloat(await styleOf(note, 'padding-left'))).toBe(
      (await boxOf(brand)).x,
    )
    expect((await boxOf(note)).height).toBeLessThan(40)
  })
})
