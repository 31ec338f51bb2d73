/** What is clicked and pressed before the page is taken over is done once, in order, as soon as it is. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type OpenSite, openSite } from '../support/page.ts'
import { richStory } from '../support/rich-story.ts'
import { watched } from '../support/use-everything.ts'

let site: OpenSite
beforeAll(async () => {
  site = await openSite({ 'harbour.story.json': JSON.stringify(richStory()) })
})
afterAll(() => site?.close())

let page: Page
let wrong: () => Promise<string[]>
afterEach(async () => {
  expect(await wrong()).toEqual([])
  await page.close()
})

const hash = (): string => new URL(page.url()).hash
const row = (id: string) => page.locator(`[data-view=events] a[data-event=${id}]`)
const word = (id: string) => page.locator(`[data-view=reader] a[data-event=${id}]`).first()
const current = (id: string) => page.locator(`[data-view=reader] [aria-current=true][data-event~=${id}]`)
const events = () => page.getByRole('button', { name: /^events \d/ })

/** The page as it is before its scripts come. @returns how to let them come. */
async function beforeScripts(size = { width: 1440, height: 900 }): Promise<() => Promise<void>> {
  ;({ page, wrong } = await watched(site.browser, size))
  let release = (): void => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/*.js', async route => {
    await held
    await route.continue()
  })
  await page.goto(site.url, { waitUntil: 'commit' })
  await page.getByText('The timeline is being loaded').waitFor()
  return async () => {
    release()
    await page.locator('[data-view=timeline][data-ready]').waitFor({ state: 'attached' })
  }
}

describe('before the scripts have come', () => {
  test('a click on a word of the text selects its event, and is one step of the history', async () => {
    const release = await beforeScripts()
    const before = await page.evaluate(() => history.length)
    await word('mayor').click()
    expect(hash()).toBe('')
    await release()
    await current('mayor').waitFor()
    await expect.poll(hash).toMatch(/^#e=mayor/)
    expect(await page.evaluate(() => history.length)).toBe(before + 1)
  })

  test('words that are typed to be found are looked for, blanks with them', async () => {
    const release = await beforeScripts()
    await page.keyboard.press('/')
    await page.keyboard.type('mara quill')
    await release()
    await expect.poll(() => page.locator('#find').inputValue()).toBe('mara quill')
  })

  test('clicks and keys are done in the order in which they came, each once', async () => {
    const release = await beforeScripts()
    await events().click()
    await word('mayor').click()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await release()
    const ids = await page
      .locator('[data-view=events] .event-rows a')
      .evaluateAll(rows => rows.map(row => row.getAttribute('data-event')))
    const after = ids[ids.indexOf('mayor') + 2] ?? ''
    await current(after).waitFor()
    expect(await events().getAttribute('aria-pressed')).toBe('false')
  })

  test('a row leads to its passage after what was done before it', async () => {
    const release = await beforeScripts()
    await page.keyboard.press('ArrowRight')
    await row('wrote').click()
    await release()
    await current('wrote').waitFor()
    await expect.poll(hash).toMatch(/^#e=wrote/)
  })

  test('lanes that were chosen are shown', async () => {
    const release = await beforeScripts()
    await page.getByRole('combobox', { name: 'Lanes' }).selectOption('kind')
    await release()
    await expect.poll(hash).toBe('#lanes=kind')
    expect(await page.getByRole('combobox', { name: 'Lanes' }).inputValue()).toBe('kind')
  })

  test('a press on the whole range moves the window there', async () => {
    const release = await beforeScripts()
    const box = await page.locator('.overview').boundingBox()
    if (!box) throw new Error('there is no strip')
    await page.mouse.click(box.x + 3, box.y + 30)
    await release()
    await expect.poll(hash).toMatch(/^#from=18/)
  })

  test('on a phone the views can be turned to', async () => {
    const release = await beforeScripts({ width: 390, height: 844 })
    await page.getByRole('button', { name: 'Text', exact: true }).locator('visible=true').click()
    await release()
    await expect.poll(() => page.locator('.desk').getAttribute('data-pane')).toBe('text')
  })
})

test('on a slow processor a click right after the page has loaded is not lost', async () => {
  ;({ page, wrong } = await watched(site.browser, { width: 1440, height: 900 }))
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 8 })
  for (const id of ['wrote', 'led', 'mayor']) {
    await page.goto(`${site.url}?${id}`)
    await word(id).click()
    await events().click()
    await current(id).waitFor()
    await expect.poll(() => events().getAttribute('aria-pressed')).toBe('false')
  }
})
