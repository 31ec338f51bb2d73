/** Everything that a reader can do with the page of {@link richStory}, once: for tests of what must never happen meanwhile. */
import type { Browser, Page } from 'playwright-core'

declare global {
  interface Window {
    /** What the page's policy refused, by {@link watched}. */
    refused: string[]
  }
}

/** A page that keeps what its policy refuses, and what it complains of. */
export async function watched(
  browser: Browser,
  viewport: { width: number; height: number },
): Promise<{ page: Page; wrong: () => Promise<string[]> }> {
  const page = await browser.newPage({ viewport })
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.addInitScript(() => {
    window.refused = []
    document.addEventListener('securitypolicyviolation', event =>
      window.refused.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`),
    )
  })
  return { page, wrong: async () => [...complaints, ...(await page.evaluate(() => window.refused))] }
}

/** With room for text beside timeline. */
export async function useEverything(page: Page): Promise<void> {
  const press = (name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).locator('visible=true').first().click()
  await ready(page)
  await page.locator('[data-view=events] a[data-event~=reopened]').click()
  await page.locator('[data-view=reader] [aria-current=true]').waitFor()
  for (const name of [
    'Next event',
    'Previous event',
    'Zoom in',
    'Zoom out',
    'Fold empty stretches of time',
    'All',
  ])
    await press(name)

  const { x, y, width } = await box(page, '[data-view=timeline]')
  await page.mouse.move(x + width / 2, y + 10)
  await page.keyboard.down('Control')
  for (let n = 0; n < 5; n++) await page.mouse.wheel(0, -240)
  await page.keyboard.up('Control')
  await page.mouse.down()
  await page.mouse.move(x + width / 3, y + 10, { steps: 5 })
  await page.mouse.up()
  const strip = await box(page, '.overview')
  await page.mouse.click(strip.x + strip.width / 3, strip.y + 20)
  for (const key of ['ArrowRight', 'ArrowLeft', '+', '-', '0', 'Escape']) await page.keyboard.press(key)

  await page.locator('[data-view=reader] [data-event]').first().hover()
  await page.locator('[data-view=reader] [data-event]').first().click()
  for (let n = 0; n < 3; n++) await page.getByRole('button', { name: /^Colours/ }).click()
  await press('Relations')
  await page.locator('[data-view=relations] [data-relation] text').locator('visible=true').first().click()
  await page.locator('[data-view=relations] [data-entity] text').locator('visible=true').first().click()
  await page.locator('[data-view=relations] li a').first().click()
  await press('Timeline')
  await page.evaluate(() => {
    location.hash = 'e=nothing'
  })
  await press('Dismiss')
}

/** On a phone: one view at a time. */
export async function useEverythingOnPhone(page: Page): Promise<void> {
  const turnTo = (name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).locator('visible=true').first().click()
  await ready(page)
  for (const view of ['Relations', 'Text', 'Events']) await turnTo(view)
  await page.locator('[data-view=events] a[data-event]').first().click()
  await page.locator('[data-view=reader] [aria-current=true]').waitFor()
  await turnTo('Events')
}

const ready = (page: Page): Promise<void> => page.locator('[data-view=timeline][data-ready]').waitFor()

async function box(page: Page, selector: string) {
  const found = await page.locator(selector).boundingBox()
  if (!found) throw new Error(`the page shows no ${selector}`)
  return found
}
