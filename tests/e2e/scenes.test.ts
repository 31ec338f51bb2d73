/** Every scene as people with wide, middling and narrow windows see it. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SCENES } from '../scenes/scenes.ts'
import { auditOf } from '../support/axe.ts'
import { type OpenSite, openSite } from '../support/page.ts'
import { takenOver } from '../support/taken-over.ts'

let site: OpenSite
beforeAll(async () => {
  site = await openSite(
    Object.fromEntries(
      Object.entries(SCENES).map(([name, { story }]) => [`${name}.story.json`, JSON.stringify(story)]),
    ),
  )
})
afterAll(() => site?.close())

const WINDOWS = [
  { width: 360, colorScheme: 'dark', audited: true },
  { width: 768, colorScheme: 'dark', audited: false },
  { width: 1440, colorScheme: 'light', audited: true },
] as const

describe.each(Object.entries(SCENES))('%s', (name, { story, address = '', button, key, has }) => {
  test.each(WINDOWS)('stands $width px wide', async ({ width, colorScheme, audited }) => {
    const viewport = { width, height: 800 }
    const page = await site.browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' })
    const errors: string[] = []
    page.on('pageerror', error => errors.push(error.message))
    await page.goto(`${site.url}${name}/#${address}`)
    await page.getByRole('heading', { level: 1, name: story.article.title }).locator('visible=true').waitFor()
    await takenOver(page)
    if (key) await page.keyboard.press(key)
    if (button) await page.getByRole('button', { name: button }).locator('visible=true').click()
    if (has) await page.locator(has).locator('visible=true').first().waitFor()
    else if (story.events.some(({ time }) => time))
      await page.locator('[data-view=timeline] [data-event]').first().waitFor()
    expect(errors).toEqual([])
    expect(await overflowing(page)).toEqual([])
    if (audited) expect((await auditOf(page)).wrong).toEqual([])
    await page.close()
  })
})

/** What is wider than the window, so that the page would scroll sideways. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter(one => one.getBoundingClientRect().right > clientWidth + 1)
      .map(one => `${one.tagName}.${one.getAttribute('class')}`)
  })
