/** Articles nobody tuned for, as a reader meets them: two written for the tests, and the seed with everything changed. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMPANY, POLITICS } from '../support/articles.ts'
import { CHANGES, changedSeed } from '../support/changed-seed.ts'
import { buildSite, folderWith, openBrowser } from '../support/page.ts'
import { serve } from '../support/serve.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** A built site of these articles, and a page to read it in. */
async function open(files: Record<string, string>) {
  const seeds = await folderWith(files)
  const { dist, remove } = await buildSite(seeds.folder)
  const site = await serve(dist)
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const close = async (): Promise<void> => {
    await page.close()
    await site.stop()
    await Promise.all([remove(), seeds.remove()])
  }
  return { dist, site, page, close }
}

/** The events as the list says them: date, title, status. */
async function eventLines(page: Page): Promise<string[]> {
  const rows = await page.locator('[data-view=events] a[data-event]').allInnerTexts()
  return rows.map(row => row.replace(/\s+/g, ' '))
}

/** Clicks on an event of the list. @returns the passage the text jumps to. */
async function follow(page: Page, title: RegExp): Promise<string> {
  await page.locator('[data-view=events] a[data-event]').filter({ hasText: title }).first().click()
  const passage = page.locator('[data-view=reader] [aria-current=true]')
  await passage.waitFor()
  expect(await passage.count()).toBe(1)
  return passage.innerText()
}

describe('a political article and one about a company', () => {
  let at: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    at = await open({ 'politics.txt': POLITICS, 'company.txt': COMPANY })
  })
  afterAll(() => at?.close())

  test('are listed, the newest first, each with its headline', async () => {
    await at.page.goto(at.site.url)
    expect(await at.page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Portuguese minister resigns over ferry inquiry',
    )
    await at.page.locator('summary').click()
    await at.page.getByRole('link', { name: /Norlight buys rival Kestrel Power/ }).click()
    await at.page.waitForURL(/company/)
    expect(await at.page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Norlight buys rival Kestrel Power',
    )
  })

  test('tell what happened when', async () => {
    await at.page.goto(`${at.site.url}politics/`)
    const politics = (await eventLines(at.page)).join('\n')
    expect(politics).toMatch(/13 May 2024.*Duarte resigned/)
    expect(politics).toMatch(/3 Feb 2023.*ferry sank/)
    expect(politics).toMatch(/2021.*Duarte became transport minister/)
    expect(politics).toMatch(/Mar 2023.*Duarte visited Setúbal/)
    expect(politics).toMatch(/1990s.*Duarte worked/)
    await at.page.goto(`${at.site.url}company/`)
    const company = (await eventLines(at.page)).join('\n')
    expect(company).toMatch(/1998.*Ingrid Solberg founded Kestrel/)
    expect(company).toMatch(/2004.*opened/)
    expect(company).toMatch(/Jun 2015.*moved/)
    expect(company).toMatch(/2019.*fined Norlight/)
  })

  test('show what is planned and denied as such, and no happening where there is none', async () => {
    await at.page.goto(`${at.site.url}politics/`)
    const politics = await eventLines(at.page)
    expect(politics.find(line => /debate/.test(line))).toMatch(/planned/)
    expect(politics.filter(line => /replace/.test(line) && !/planned|possible|asked|not/.test(line))).toEqual(
      [],
    )
    await at.page.goto(`${at.site.url}company/`)
    const company = await eventLines(at.page)
    expect(company.find(line => /misled/.test(line))).toMatch(/denied|not/)
    expect(company.find(line => /complete/.test(line) && !/said/.test(line))).toMatch(/planned|possible/)
    expect(company.join('\n')).not.toMatch(/newsletter|sign up/i)
  })

  test('lead from an event to its sentence and from the text to the event', async () => {
    await at.page.goto(`${at.site.url}politics/`)
    expect(await follow(at.page, /ferry sank/)).toContain('sank near Setúbal on 3 February 2023')
    await at.page.locator('[data-view=reader] a[data-event]', { hasText: 'visited' }).click()
    const row = at.page.locator('[data-view=events] a[aria-current=true]')
    expect(await row.innerText()).toMatch(/visited Setúbal/)
    const card = at.page.getByRole('region', { name: 'Selected' })
    await expect.poll(() => card.innerText()).toMatch(/Helena Duarte/)
    expect(await card.innerText()).toMatch(/March 2023/)
  })

  test('say who is what to whom', async () => {
    await at.page.goto(`${at.site.url}company/`)
    await at.page.getByRole('button', { name: 'Relations' }).filter({ visible: true }).click()
    const relations = at.page.locator('[data-view=relations] li')
    await relations.first().waitFor()
    expect((await relations.allInnerTexts()).join('\n')).toMatch(/Tom Brandt.*chief executive.*Norlight/)
    await at.page.locator('[data-view=relations] li a', { hasText: 'Tom Brandt' }).first().click()
    const cited = at.page.locator('[data-view=reader] [aria-current=true]')
    await cited.waitFor()
    await expect
      .poll(() => at.page.getByRole('region', { name: 'Selected' }).innerText())
      .toContain('chief executive Tom Brandt')
  })
})

describe('the seed with every name, date and verb changed', () => {
  let at: Awaited<ReturnType<typeof open>>
  beforeAll(async () => {
    at = await open({ 'changed.txt': await changedSeed() })
  })
  afterAll(() => at?.close())

  test('the page follows', async () => {
    await at.page.goto(at.site.url)
    const lines = (await eventLines(at.page)).join('\n')
    expect(lines).toMatch(/11 May 2019.*Lindqvist resigned/)
    expect(lines).toMatch(/2017.*Ulf Sandberg toured Brasilia/)
    expect(lines).toMatch(/1947.1991.*Lindqvist advised/)
    expect(lines).toMatch(/13 May 2019.*announced/)
    expect(await follow(at.page, /Lindqvist resigned/)).toMatch(/resigned/)
  })

  test('nothing of the old article is anywhere in the site', async () => {
    const files = await readdir(at.dist, { recursive: true, withFileTypes: true })
    const texts = await Promise.all(
      files
        .filter(file => file.isFile() && /\.(html|js|json)$/.test(file.name))
        .map(file => readFile(join(file.parentPath, file.name), 'utf8')),
    )
    const names = CHANGES.map(([old]) => old).filter(old =>
      /^[A-Z][a-z]+ [A-Z]|^(Matsegora|Pyongyang|KCNA|Kremlin)$/.test(old),
    )
    expect(names.length).toBeGreaterThan(5)
    for (const name of names) for (const text of texts) expect(text.includes(name)).toBe(false)
  })
})
