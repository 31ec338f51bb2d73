/** Waits until a page answers at once: what is done to it before is kept and done later. */
import type { Page } from 'playwright-core'

export const takenOver = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => performance.getEntriesByName('taken-over').length > 0)
}
