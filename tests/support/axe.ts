/** What axe-core finds wrong with a page. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

declare const axe: { run: (options: object) => Promise<AxeResults> }

const script = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** @returns the violations of WCAG 2.2 AA and of good practice, one for each element; and how many rules passed. */
export async function auditOf(page: Page): Promise<{ wrong: object[]; passed: number }> {
  await page.evaluate(await script)
  const { violations, passes } = await page.evaluate(
    tags => axe.run({ runOnly: { type: 'tag', values: tags } }),
    RULES,
  )
  const wrong = violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, impact, target, failureSummary })),
  )
  return { wrong, passed: passes.length }
}
