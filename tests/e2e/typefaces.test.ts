/** The typefaces of the built page: text never waits for them, and nothing moves, come they early or late. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/page.ts'
import { serve } from '../support/serve.ts'

let browser: Browser
let site: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serve('dist')])
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test.each([1920, 1280, 834, 390])('on a page of %i px nothing moves when they come late', async width => {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  await page.addInitScript(() => {
    const moved: number[] = []
    Object.assign(window, { moved })
    new PerformanceObserver(list =>
      moved.push(...list.getEntries().map(entry => (entry as unknown as { value: number }).value)),
    ).observe({ type: 'layout-shift', buffered: true })
  })
  let send = (): void => {}
  const asked = new Promise<void>(resolve => {
    send = resolve
  })
  const faces: Promise<void>[] = []
  await page.route('**/*.woff2', route => {
    faces.push(asked.then(() => route.continue()))
  })
  await page.goto(site.url, { waitUntil: 'commit' })
  await page.locator('[data-view=timeline][data-ready]').waitFor({ state: 'attached' })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  send()
  await Promise.all(faces)
  expect(faces.length).toBeGreaterThanOrEqual(2)
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)))
  })
  expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([])
  await page.close()
})

test('what stands in for them is as wide', async () => {
  const page = await browser.newPage()
  await page.goto(site.url)
  const widths = await page.evaluate(async () => {
    const text = document.querySelector('[data-view=reader]')?.textContent?.replace(/\s+/g, ' ') ?? ''
    const line = document.createElement('span')
    document.body.append(line)
    line.textContent = text
    Object.assign(line.style, { position: 'absolute', whiteSpace: 'pre', fontSize: '16px' })
    const widthIn = async (family: string, weight: number): Promise<number> => {
      await document.fonts.load(`${weight} 16px "${family}"`)
      Object.assign(line.style, { fontFamily: `"${family}", monospace`, fontWeight: String(weight) })
      return line.getBoundingClientRect().width
    }
    /** As a face of its own: one that came too late for the page is not used in it. */
    const asIts = async (family: string): Promise<string> => {
      const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
      const latin = rules.find(
        (rule): rule is CSSFontFaceRule =>
          rule instanceof CSSFontFaceRule &&
          rule.style.getPropertyValue('font-family').includes(family) &&
          /^U\+0+-/i.test(rule.style.getPropertyValue('unicode-range')),
      )
      const [, url = ''] = /url\("?([^")]+)/.exec(latin?.style.getPropertyValue('src') ?? '') ?? []
      const base = latin?.parentStyleSheet?.href ?? document.baseURI
      const face = new FontFace(`its ${family}`, `url(${new URL(url, base)})`, { weight: '200 900' })
      document.fonts.add(await face.load())
      return face.family.replaceAll('"', '')
    }
    const pairs = [
      ['Nearly Serif', 'Source Serif 4 Variable'],
      ['Nearly Sans', 'Inter Variable'],
    ] as const
    const ratios: number[] = []
    for (const [near, family] of pairs) {
      const ours = await asIts(family)
      for (const weight of [400, 600])
        ratios.push((await widthIn(near, weight)) / (await widthIn(ours, weight)))
    }
    return ratios
  })
  for (const ratio of widths) {
    expect(ratio).toBeGreaterThan(0.98)
    expect(ratio).toBeLessThan(1.02)
  }
  await page.close()
})
