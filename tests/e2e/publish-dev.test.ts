/** `npm run dev`: the page follows the seeds folder. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderWith, openBrowser } from '../support/page.ts'

let browser: Browser
let page: Page
let server: ViteDevServer
let url: string
let seeds: string
let remove: () => Promise<void>
const crashes: string[] = []

beforeAll(async () => {
  const made = await folderWith({})
  remove = made.remove
  seeds = join(made.folder, 'seeds')
  process.env.TIMEPIECE_SEEDS = seeds
  // A port far from 5173, so that it does not meet a server that someone works with.
  server = await createServer({ logLevel: 'silent', server: { port: 5700 } })
  delete process.env.TIMEPIECE_SEEDS
  ;[browser] = await Promise.all([openBrowser(), server.listen()])
  url = server.resolvedUrls?.local[0] ?? ''
  page = await browser.newPage()
  page.on('pageerror', error => crashes.push(error.message))
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  await remove?.()
})

const write = (file: string, content: string): Promise<void> => writeFile(join(seeds, file), content)
const article = (text: string, date = '2020-01-01'): string => `---\ndate: ${date}\n---\n${text}\n`
const text = (words: string): Locator => page.locator('[data-view=reader]', { hasText: words })
const alert = (words: string): Locator => page.locator('[role=alert]', { hasText: words })

/** One story, told in order: each test begins where the one before left the folder and the page. */
describe('npm run dev', () => {
  test('says that there is no seeds folder, and shows an article once there is one', async () => {
    await page.goto(url)
    await alert('make the folder and put an article into it').waitFor()
    await mkdir(seeds)
    await alert('holds no article; put an article into it').waitFor()
    await write('mill.txt', article('The mill of Tarnby burned on 2 March 2019.'))
    await text('mill of Tarnby burned').waitFor()
    expect(await page.locator('[role=alert]').count()).toBe(0)
  })

  test('an edited article is shown as it is now, at its address', async () => {
    await page.goto(`${url}mill`)
    expect(page.url()).toBe(`${url}mill/`)
    await text('mill of Tarnby burned').waitFor()
    await write('mill.txt', article('The mill of Tarnby reopened on 5 May 2021.'))
    await text('mill of Tarnby reopened').waitFor()
  })

  test('an article that breaks is named on the page, and back when it is mended', async () => {
    await write('mill.txt', '---\ndate: soon\n---\nThe mill.')
    await alert('mill.txt:2: “soon” is not a calendar day; write it as date: YYYY-MM-DD').waitFor()
    await write('mill.txt', article('The mill of Tarnby was sold on 6 June 2022.'))
    await text('mill of Tarnby was sold').waitFor()
    expect(await page.locator('[role=alert]').count()).toBe(0)
  })

  test('an added article has a page; a broken one stands above the pages of the others', async () => {
    await mkdir(join(seeds, 'more'))
    await write('more/dam.md', article('The dam at Ostrava Lake broke on 7 July 2018.', '2023-01-01'))
    await write('empty.txt', '')
    await alert('empty.txt: is empty').waitFor()
    await text('mill of Tarnby was sold').waitFor()
    await page.goto(`${url}more-dam/`)
    await text('dam at Ostrava Lake broke').waitFor()
    await page.goto(url)
    await text('dam at Ostrava Lake broke').waitFor()
  })

  test('what is removed is gone from the list, and its page says so until it is back', async () => {
    await page.goto(`${url}mill/`)
    await text('mill of Tarnby').waitFor()
    await rm(join(seeds, 'mill.txt'))
    await alert('There is no article “mill”').waitFor()
    await page.getByRole('link', { name: 'To the other articles' }).click()
    await text('dam at Ostrava Lake broke').waitFor()
    await rm(join(seeds, 'empty.txt'))
    await page.goto(url)
    await text('dam at Ostrava Lake broke').waitFor()
    await page.goto(`${url}mill/`)
    await alert('There is no article “mill”').waitFor()
    await write('mill.txt', article('The mill of Tarnby is back since 2023.'))
    await text('mill of Tarnby is back').waitFor()
  })

  test('a folder that vanishes and comes back is followed still', async () => {
    await rm(seeds, { recursive: true })
    await alert('make the folder').waitFor()
    await mkdir(seeds)
    await write('mill.txt', article('The mill of Tarnby stands on 8 August 2024.'))
    await text('mill of Tarnby stands').waitFor()
  })

  test('none of this crashed the page', () => {
    expect(crashes).toEqual([])
  })
})
