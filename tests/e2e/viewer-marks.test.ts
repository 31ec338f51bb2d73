/** What marks look like, by their pixels: no status may be taken for another. */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/page.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage()
  await page.setContent(
    `<style>${await readFile('src/viewer/ui/mark.css', 'utf8')}</style><body><p style="padding: 20px"></p>`,
  )
})
afterAll(() => browser?.close())

/** A picture of a mark on white. */
async function drawn(form: string, status: string, widthPx: number): Promise<Buffer> {
  await page.locator('p').evaluate(
    (place, [name, width]) => {
      const mark = document.createElement('i')
      mark.className = name ?? ''
      mark.style.width = width ?? ''
      place.replaceChildren(mark)
    },
    [`mark mark-${form} is-${status}`, `${widthPx}px`],
  )
  return page.locator('.mark').screenshot()
}

/** How many strokes or points cross the middle of it, its two ends aside. */
async function inside(form: string, status: string, widthPx: number): Promise<number> {
  const bytes = (await drawn(form, status, widthPx)).toString('base64')
  return page.evaluate(async data => {
    const blob = await (await fetch(`data:image/png;base64,${data}`)).blob()
    const image = await createImageBitmap(blob)
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (!canvas) throw new Error('no canvas')
    canvas.drawImage(image, 0, 0)
    const row = canvas.getImageData(0, Math.floor(image.height / 2), image.width, 1).data
    const dark = Array.from({ length: image.width }, (_, x) => (row[x * 4] ?? 255) < 128)
    return dark.filter((one, x) => one && !dark[x - 1]).length - 2
  }, bytes)
}

test.each([10, 12, 14, 16, 17, 18, 20, 24, 40])(
  'a report of %d px is never a ring with one stroke',
  async widthPx => {
    const strokes = await inside('within', 'reported', widthPx)
    expect(strokes === 0 || strokes > 1).toBe(true)
    expect(await inside('within', 'denied', widthPx)).toBe(1)
  },
)

test('a wide report of some time in a stretch is hatched, a lasting one is not', async () => {
  expect(await inside('within', 'reported', 60)).toBeGreaterThan(4)
  expect(await inside('span', 'reported', 60)).toBe(0)
})

test.each(['span', 'within'])('an allegation has no date in the middle of its %s', async form => {
  expect(await inside(form, 'alleged', 60)).toBeGreaterThan(4)
  expect(await inside(form, 'asked', 60)).toBeGreaterThan(4)
})
