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
  /** Title, what the row says, and words of the sentence it leads to. */
  test.each([
    ['Matsegora died', '6 Dec 2025', 'died aged 70 on Dec 6'],
    ['became ambassador', '2014', 'He became ambassador to Pyongyang in 2014'],
    ['Putin visited Pyongyang', '2024', 'President Vladimir Putin visited Pyongyang in 2024'],
    ['Moscow said', '8 Dec 2025', 'Moscow said on Dec 8'],
    ['sent his condolences', '6–9 Dec 2025', 'Kim Jong Un sent his condolences'],
    ['worked on trade ties', '1922–1991', 'worked on trade ties between the USSR and North Korea'],
  ])('“%s” stands at %s and leads to its sentence', async (title, when, sentence) => {
    await page.goto(site.url)
    const row = page.locator('[data-view=events] a[data-event]').filter({ hasText: title }).first()
    expect(await row.locator('time').innerText()).toBe(when)
    const id = await row.getAttribute('data-event')
    await row.click()
    const passage = page.locator('[data-view=reader] [aria-current=true]')
    await passage.waitFor()
    expect(await passage.count()).toBe(1)
    expect(await passage.getAttribute('data-event')).toContain(id)
    expect(await passage.innerText()).toContain(sentence)
  })

  test('tells the death once, though the text tells it again', async () => {
    await page.goto(site.url)
    const rows = page.locator('[data-view=events] a[data-event] b')
    const titles = await rows.allInnerTexts()
    expect(titles.filter(title => /^Alexander Matsegora died/.test(title))).toHaveLength(1)
    await rows.filter({ hasText: /^Alexander Matsegora died/ }).click()
    const card = page.getByRole('region', { name: 'Selected' })
    await card.getByText('Saturday 6 December 2025').waitFor()
    // Of its passages the one that dates it is shown first: the second in the order of the text.
    expect(await card.innerText()).toContain('2 of 3')
  })

  test('shows neither newsletter nor caption as happenings, nor what nobody said', async () => {
    await page.goto(site.url)
    const rows = await page.locator('[data-view=events] a[data-event]').allInnerTexts()
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter(row => /sign up|insights|groundbreaking/i.test(row))).toEqual([])
    for (const row of rows.filter(row => /replace/.test(row)))
      expect(row).toMatch(/asked|possible|planned|did not say/)
  })
})
