/** The ribbon between text and timeline, read from what is drawn: it joins what is selected, and stays with it. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Story } from '../../src/story/types.ts'
import { eventOf, on, storyOf } from '../support/events.ts'
import { type OpenSite, openSite } from '../support/page.ts'
import { richStory } from '../support/rich-story.ts'
import { takenOver } from '../support/taken-over.ts'

const WORDS = 'and much more was said of it that day by everyone who stood at the quay and watched'
const told = (n: number): string => `The council met for the ${n}th time, ${`${WORDS} `.repeat(3)}at last`

/** Told from the latest to the earliest; one of them has no date. */
const few = storyOf(
  [
    ...Array.from({ length: 15 }, (_, n) => on(`e${n}`, `20${30 - n}-03-04`, { title: told(n) })),
    eventOf('undated', null, { title: told(15) }),
  ],
  { id: 'few', title: 'Fifteen meetings' },
)
const many = storyOf(
  Array.from({ length: 60 }, (_, n) =>
    on(`m${n}`, `${1900 + n}-03-04`, { title: told(n), salience: n === 7 ? 1 : 0.2 }),
  ),
  { id: 'many', title: 'Sixty meetings' },
)
const arabic: Story = storyOf(
  Array.from({ length: 15 }, (_, n) =>
    on(`a${n}`, `20${10 + n}-03-04`, { title: 'افتتح الميناء من جديد بعد تسع سنوات' }),
  ),
  { id: 'arabic', title: 'الميناء', language: 'ar' },
)

let site: OpenSite
let page: Page
beforeAll(async () => {
  const files = { few, many, arabic, rich: richStory() }
  site = await openSite(
    Object.fromEntries(
      Object.entries(files).map(([name, story]) => [`${name}.story.json`, JSON.stringify(story)]),
    ),
  )
})
afterAll(() => site?.close())
afterEach(() => page.close())

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<void> {
  page = await site.browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  await page.goto(site.url + path)
  await takenOver(page)
  await page.locator('[data-view=timeline][data-ready]').waitFor()
}

/** The corners of a part of the ribbon, on the screen: `[x, y]` in the order in which they are drawn. */
const points = (part: string): Promise<[number, number][]> =>
  page.locator(`[data-view=ribbon] [data-part="${part}"]`).evaluate(path => {
    const { left, top } = (path as SVGPathElement).ownerSVGElement?.getBoundingClientRect() ?? new DOMRect()
    let at: [number, number] = [0, 0]
    return [...(path.getAttribute('d') ?? '').matchAll(/([A-Za-z])([-\d. ]*)/g)].flatMap(
      ([, letter, said]) => {
        const numbers = (said ?? '').trim().split(' ').map(Number)
        if (letter === 'H') at = [numbers[0] ?? 0, at[1]]
        else if (letter === 'V') at = [at[0], numbers[0] ?? 0]
        else if (/[MCQL]/.test(letter ?? '')) at = numbers.slice(-2) as [number, number]
        else return []
        return [[at[0] + left, at[1] + top]] as [number, number][]
      },
    )
  })
/** How many lines a part has. */
const count = async (part: string): Promise<number> =>
  ((await page.locator(`[data-view=ribbon] [data-part="${part}"]`).getAttribute('d')) ?? '').split('M')
    .length - 1

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}
const boxOf = (selector: string): Promise<Box> =>
  page
    .locator(selector)
    .first()
    .evaluate(element => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return { left, top, right, bottom }
    })
const row = (id: string) => page.locator(`[data-view=events] a[data-event="${id}"]`)
const passage = (id: string): string => `[data-view=reader] .passage[data-event="${id}"]`

/** How far the band's ends are from the edges of a passage and of a row, in px. */
async function misses(passageSelector: string, rowSelector: string): Promise<number> {
  const [band, from, to] = await Promise.all([points('band'), boxOf(passageSelector), boxOf(rowSelector)])
  const [start, rightTop] = band
  const [, rightBottom, leftBottom] = band.slice(-3)
  if (!start || !rightTop || !rightBottom || !leftBottom) return Infinity
  return Math.max(
    Math.abs(start[1] - from.top),
    Math.abs(leftBottom[1] - from.bottom),
    Math.abs(rightTop[1] - to.top),
    Math.abs(rightBottom[1] - to.bottom),
    Math.max(0, from.right - start[0]),
    Math.abs(rightTop[0] - to.left) - 2,
  )
}

describe('beside rows', () => {
  test('the band joins the selected passage and its row, and stays with them when the text is scrolled', async () => {
    await open('few/')
    await row('e3').click()
    const joined = () => misses(passage('e3'), '[data-view=events] .is-selected')
    await expect.poll(joined).toBeLessThan(1)
    expect(await count('bar')).toBe(1)
    const before = (await points('bar'))[0]?.[1] ?? 0
    await page.mouse.move(300, 400)
    await page.mouse.wheel(0, 70)
    await expect.poll(async () => before - ((await points('bar'))[0]?.[1] ?? 0)).toBeGreaterThan(60)
    await expect.poll(joined).toBeLessThan(1)
  })

  test('the drawing is of the frame in which the text moved', async () => {
    await open('few/#e=e3')
    await expect.poll(() => misses(passage('e3'), '[data-view=events] .is-selected')).toBeLessThan(1)
    const apart = await page.evaluate(
      selector =>
        new Promise<number>(done => {
          const bar = document.querySelector('[data-part=bar]')
          const text = document.querySelector(selector)
          scrollBy(0, -30)
          // What is seen of a frame is what the next one finds.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              const top = Number(/M\S+ (-?[\d.]+)/.exec(bar?.getAttribute('d') ?? '')?.[1])
              const ribbon = bar?.closest('svg')?.getBoundingClientRect().top ?? 0
              done(Math.abs(top + ribbon - (text?.getBoundingClientRect().top ?? 0)))
            }),
          )
        }),
      passage('e3'),
    )
    expect(apart).toBeLessThan(1)
  })

  test('threads to passages out of view are fainter, until these come into view; dotted ones lead to the tray', async () => {
    await open('few/')
    await expect.poll(() => count('plain')).toBeGreaterThan(0)
    const [near, far] = [await count('plain'), await count('far')]
    expect(far).toBeGreaterThan(0)
    expect(near + far).toBe(15)
    expect((await count('plain-undated')) + (await count('far-undated'))).toBe(1)
    const inkOf = (part: string): Promise<number> =>
      page.locator(`[data-part=${part}]`).evaluate(path => Number(getComputedStyle(path).strokeOpacity))
    expect(await inkOf('far')).toBeLessThan(await inkOf('plain'))
    const ends = (await points('plain')).map(([x]) => x)
    const rails = (await points('rail')).map(([x]) => x)
    expect([Math.min(...ends), Math.max(...ends)]).toEqual([Math.min(...rails), Math.max(...rails)])
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect.poll(() => count('plain-undated')).toBe(1)
    const [, end] = await points('plain-undated')
    const tray = await boxOf('[data-view=events] li:has(a[data-event=undated])')
    expect(end?.[1]).toBeGreaterThan(tray.top)
    expect(end?.[1]).toBeLessThan(tray.bottom)
  })

  test('a pointer on either side lights the other and the thread between them', async () => {
    await open('few/')
    await row('e1').hover()
    await expect.poll(() => count('hovered')).toBe(1)
    expect(await page.locator(passage('e1')).getAttribute('class')).toContain('is-hovered')
    await page.locator(`${passage('e2')} a`).hover()
    await page.locator('[data-view=events] .is-hovered a[data-event=e2]').waitFor()
    await expect.poll(() => count('hovered')).toBe(1)
    const [, end] = await points('hovered')
    const lit = await boxOf('[data-view=events] .is-hovered')
    expect(end?.[1]).toBeCloseTo((lit.top + lit.bottom) / 2, 0)
    await page.mouse.move(700, 20)
    await expect.poll(() => count('hovered')).toBe(0)
  })

  test('shows where one reads, and when that was', async () => {
    await open('few/')
    const readTo = async (): Promise<number> => (await points('read')).at(-1)?.[1] ?? 0
    /** The row that the right triangle points at. */
    const pointedAt = async (): Promise<string | null> => {
      const y = (await points('here'))[1]?.[1] ?? 0
      return page.evaluate(
        at =>
          [...document.querySelectorAll<HTMLElement>('[data-view=events] a[data-event]')].find(link => {
            const box = link.closest('li')?.getBoundingClientRect()
            return box && box.top <= at + 5 && box.bottom >= at + 5
          })?.dataset.event ?? null,
        y,
      )
    }
    await expect.poll(pointedAt).toBe('e0')
    for (const id of ['e4', 'e6']) {
      const y = await readTo()
      await page.locator(`${passage(id)} a`).evaluate((word, line) => {
        scrollBy(0, word.getBoundingClientRect().top - line + 30)
      }, y)
      await expect.poll(pointedAt).toBe(id)
    }
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect.poll(readTo).toBeGreaterThan(700)
  })

  test('relations are joined to their list', async () => {
    await open('rich/', { viewport: { width: 1440, height: 1400 } })
    await page.getByRole('button', { name: 'Relations' }).first().click()
    await page
      .getByRole('list', { name: 'All relations' })
      .getByRole('link', { name: /visits/ })
      .click()
    const cited = '[data-view=reader] [aria-current=true]'
    await expect.poll(() => misses(cited, '.relation-rows .is-selected')).toBeLessThan(1)
  })

  test('those who want more contrast get it', async () => {
    await open('few/', { contrast: 'more' })
    await expect.poll(() => count('far')).toBeGreaterThan(0)
    const ink = await page.locator('[data-part=far]').evaluate(path => getComputedStyle(path).strokeOpacity)
    expect(ink).toBe('0.6')
  })
})

describe('beside lanes', () => {
  test('the band goes on to the mark, and follows it when the window is zoomed', async () => {
    await open('many/#e=m7')
    const mark = '[data-view=timeline] [data-event=m7]'
    /** How far the band’s field ends from the middle of the mark. */
    const apart = async (): Promise<number> => {
      const [band, { left, right }] = await Promise.all([points('band'), boxOf(mark)])
      return Math.abs(Math.max(...band.map(([x]) => x)) - (left + right) / 2)
    }
    await expect.poll(apart).toBeLessThan(1.5)
    const before = await boxOf(mark)
    const plot = await boxOf('[data-view=timeline]')
    await page.mouse.move(plot.right - 40, plot.top + 60)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, 90)
    await page.mouse.wheel(0, -60)
    await page.keyboard.up('Control')
    await expect.poll(async () => Math.abs((await boxOf(mark)).left - before.left)).toBeGreaterThan(5)
    await expect.poll(apart).toBeLessThan(1.5)
  })
})

describe('on a phone', () => {
  const phone = { viewport: { width: 390, height: 844 } }

  test('one thread leads up the margin to the mark in the strip', async () => {
    await open('many/#e=m7', phone)
    await expect.poll(() => count('core')).toBe(1)
    const [core, mark, text] = await Promise.all([
      points('core'),
      boxOf('[data-view=timeline] [data-event=m7]'),
      boxOf(passage('m7')),
    ])
    const [start] = core
    const end = core.at(-1)
    expect(start?.[0]).toBeGreaterThan(text.right)
    expect(start?.[0]).toBeLessThan(390)
    expect(start?.[1]).toBeGreaterThanOrEqual(text.top - 1)
    expect(end?.[0]).toBeCloseTo((mark.left + mark.right) / 2, 0)
    expect(end?.[1]).toBeLessThan(mark.bottom)
    expect(await count('band')).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  test('it runs on the other side of a text from right to left', async () => {
    await open('arabic/#e=a3', phone)
    await expect.poll(() => count('bar')).toBe(1)
    const [bar, text] = await Promise.all([points('bar'), boxOf('[data-view=reader]')])
    expect(bar[0]?.[0]).toBeLessThan(text.left)
    expect(bar[0]?.[0]).toBeGreaterThan(0)
  })
})

test('skipping to the text leaves the selection, on a phone too', async () => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await open('few/', { viewport })
    await row('e3').click()
    await page.locator('[data-view=events] [aria-current=true]').waitFor({ state: 'attached' })
    await page.getByRole('link', { name: 'Skip to the text' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('text')
    expect(new URL(page.url()).hash).toContain('e=e3')
    expect(await page.locator('[data-view=reader] [aria-current=true]').count()).toBe(1)
    if (viewport.width === 1440) await page.close()
  }
})
