/** `npm run picture`: the README's picture, taken of the built page with its most salient event selected. */
import { chromium } from 'playwright-core'
import { findBrowser, isRoot } from '../support/find-browser.ts'
import { serve } from '../support/serve.ts'

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: isRoot ? ['--no-sandbox'] : [],
})
const site = await serve('dist')
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })
await page.goto(site.url)
const title = await page.getByRole('heading', { level: 1 }).first().innerText()
await page.locator('[data-view=events] a[data-event]').filter({ hasText: title }).first().click()
await page.locator('[data-view=reader] [aria-current=true]').waitFor()
// The timeline glides for a quarter of a second; the picture waits for its last frame. What goes with scrolling stays.
await page.waitForFunction(() =>
  document.getAnimations().every(({ timeline }) => !(timeline instanceof DocumentTimeline)),
)
await page.mouse.move(0, 0)
await page.screenshot({ path: 'tests/page.jpg', type: 'jpeg', quality: 72 })
await browser.close()
await site.stop()
