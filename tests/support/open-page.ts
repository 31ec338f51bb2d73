/** A page of a test site in a context of its own, ready to be used, that keeps what it complains of. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { OpenSite } from './page.ts'
import { takenOver } from './taken-over.ts'

export interface OpenPage {
  context: BrowserContext
  page: Page
  /** Errors and warnings, so far. */
  complaints: string[]
}

/** @param path below the site, with its fragment. */
export async function openPage(
  site: OpenSite,
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<OpenPage> {
  const context = await site.browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await page.goto(site.url + path)
  await takenOver(page)
  return { context, page, complaints }
}
