/** The built seed article as a reader meets it. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../support/page.ts'
import { serve } from '../support/serve.ts'

let browser: Browser
let site: Awaited<ReturnType<typeof serve>>
let page: Page

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serve('dist')])
  page = await browser.newPage()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

describe('the seed article', () => {
  test('an event of the timeline leads to its passage', async () => {
    await page.goto(site.url)
    const item = page.locator('[data-view=timeline] [data-event]').first()
    const id = await item.getAttribute('data-event')
    await item.click()
    const passage = page.locator('[data-view=reader] [aria-current=true]')
    await passage.waitFor()
    expect(await passage.getAttribute('data-event')).toContain(id)
    expect(await passage.count()).toBe(1)
  })
})
