/** `npm run build` with seeds of every kind, and its output on a host, under a sub-path, and from disk. */
import { createHash } from 'node:crypto'
import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMPANY, POLITICS } from '../support/articles.ts'
import { folderWith, openBrowser } from '../support/page.ts'
import { ended, type Ran, vite } from '../support/run.ts'
import { serve } from '../support/serve.ts'
import { sampleStory } from '../unit/story/sample.ts'

const SEEDS = {
  'company.txt': COMPANY,
  'politics.txt': `---\ndate: 2024-05-14\n---\n${POLITICS}`,
  'given.story.json': JSON.stringify(sampleStory()),
  'assets.txt': '---\nlanguage: ar\ndate: 1999-01-01\n---\nThe souk of Qasr Yusuf burned in 1998.',
  'latin.txt': new Uint8Array([0x61, 0x0a, 0xe9]),
  'empty.txt': '',
  'README.md': 'Not an article.',
}

const folders: { remove: () => Promise<void> }[] = []
const temporary = async (files: Record<string, string | Uint8Array> = {}): Promise<string> => {
  const made = await folderWith(files)
  folders.push(made)
  return made.folder
}
const build = async (seeds: string, env: Record<string, string> = {}): Promise<Ran & { dist: string }> => {
  const dist = await temporary()
  const ran = await ended(
    vite(['build', '--outDir', dist, '--emptyOutDir'], { TIMEPIECE_SEEDS: seeds, ...env }),
  )
  return { ...ran, dist }
}
/** Every file of a folder with a hash of its bytes. */
const hashes = async (folder: string): Promise<Record<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const hashed = await Promise.all(
    files.map(async file => [
      file.slice(folder.length),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ]),
  )
  return Object.fromEntries(hashed)
}

let browser: Browser
let page: Page
let seeds: string
let built: Awaited<ReturnType<typeof build>>
let site: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  seeds = await temporary(SEEDS)
  ;[browser, built] = await Promise.all([openBrowser(), build(seeds)])
  site = await serve(built.dist)
  page = await browser.newPage()
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await Promise.all(folders.map(({ remove }) => remove()))
})

describe('npm run build', () => {
  test('builds what it can, names the rest at the end, and ends well', () => {
    expect(built.code).toBe(0)
    const lines = built.stderr.trimEnd().split('\n')
    expect(lines.slice(-2)).toEqual([
      expect.stringContaining('empty.txt: is empty; put the text of the article into it, or remove it'),
      expect.stringContaining('latin.txt:2: is not valid UTF-8; save the file as UTF-8'),
    ])
    expect(built.stderr).not.toMatch(/^ +at /m)
    expect(built.stdout.trimEnd().split('\n').at(-1)).toContain('4 of 6 articles built')
  })

  test('writes a page an article, with relative addresses only, and leaves the seeds alone', async () => {
    const files = Object.keys(await hashes(built.dist))
    expect(files.filter(file => !file.startsWith('/assets/')).sort()).toEqual([
      '/article-assets/index.html',
      '/company/index.html',
      '/given/index.html',
      '/index.html',
      '/politics/index.html',
    ])
    for (const file of files.filter(name => name.endsWith('.html'))) {
      const html = await readFile(join(built.dist, file), 'utf8')
      const up = file === '/index.html' ? './' : '../'
      const addresses = [...html.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^"]*)"/g)].map(
        match => match[1],
      )
      expect(addresses.length).toBeGreaterThan(3)
      for (const address of addresses) expect(address?.startsWith(`${up}assets/`)).toBe(true)
    }
    expect(Object.keys(await hashes(seeds)).length).toBe(Object.keys(SEEDS).length)
  })

  test('the first page is the newest article’s', async () => {
    const [first, newest] = await Promise.all(
      ['index.html', 'politics/index.html'].map(file => readFile(join(built.dist, file), 'utf8')),
    )
    const title = (html: string | undefined) => /<title>.*<\/title>/.exec(html ?? '')?.[0]
    expect(title(first)).toBe(title(newest))
    expect(first).toContain('data-article="politics"')
  })

  test('a page is English; its article tells its own language and way of writing', async () => {
    const html = await readFile(join(built.dist, 'article-assets/index.html'), 'utf8')
    expect(html).toContain('<html lang="en">')
    expect(html).toMatch(/<article [^>]*lang="ar" dir="rtl"/)
  })

  test('gives the same bytes in every time zone and language', async () => {
    const environments = [
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
    ]
    const expected = await hashes(built.dist)
    for (const env of environments) {
      const { dist } = await build(seeds, env)
      expect(await hashes(dist)).toEqual(expected)
    }
  })

  test('an empty TIMEPIECE_SEEDS is none', async () => {
    const { code, stdout } = await build('')
    expect(code).toBe(0)
    expect(stdout).toMatch(/ articles built from seeds$/m)
  })

  test('without a single article it ends with one clear line', async () => {
    const [none, missing, broken] = await Promise.all([
      build(await temporary()),
      build(join(seeds, 'nowhere')),
      build(await temporary({ 'a.txt': '' })),
    ])
    expect([none.code, missing.code, broken.code]).toEqual([1, 1, 1])
    expect(none.stderr).toContain(': holds no article; put an article into it')
    expect(missing.stderr).toContain('nowhere: is no folder that can be read; make the folder and put')
    expect(broken.stderr).toContain('a.txt: is empty; put the text')
    for (const { stderr } of [none, missing, broken]) expect(stderr).not.toMatch(/^ +at /m)
  })
})

describe('the built site', () => {
  const openAt = async (address: string): Promise<void> => {
    await page.goto(address)
    await page.locator('[data-view=reader]').waitFor()
  }

  test('works under a sub-path, asking nobody else and for nothing that is not there', async () => {
    const asked: string[] = []
    const failed: string[] = []
    const fresh = await browser.newPage()
    fresh.on('request', request => asked.push(request.url()))
    fresh.on('response', response => response.ok() || failed.push(response.url()))
    fresh.on('pageerror', error => failed.push(error.message))
    for (const address of ['', 'company/', 'given/index.html']) {
      await fresh.goto(site.url + address, { waitUntil: 'networkidle' })
      await fresh.locator('[data-view=timeline] [data-event]').first().waitFor()
    }
    await fresh.close()
    expect(failed).toEqual([])
    expect(asked.filter(url => !url.startsWith(site.url))).toEqual([])
  })

  test('shows a Story that came as a file', async () => {
    await openAt(`${site.url}given/`)
    expect(await page.title()).toBe('A bridge opens')
    expect(await page.locator('[data-view=reader]').textContent()).toContain('opened the Lindholm bridge')
    await page.locator('[data-view=timeline] [data-event~=e1]').first().waitFor()
  })

  test('its article is asked for with the scripts', async () => {
    const html = await readFile(join(built.dist, 'company/index.html'), 'utf8')
    expect(html).toMatch(/<link rel="modulepreload"[^>]* href="\.\.\/assets\/company-[^"]+\.js"/)
    const [, data = ''] =
      /<link rel="preload" as="fetch" crossorigin href="\.\.\/(assets\/company-[^"]+\.json)"/.exec(html) ?? []
    expect(await readFile(join(built.dist, data), 'utf8')).toContain('Norlight')
  })

  test('no script but the inlined ones is asked for before the text is painted', async () => {
    const html = await readFile(join(built.dist, 'company/index.html'), 'utf8')
    const [late = ''] = /<template>.*?<\/template>/s.exec(html) ?? []
    expect(late.match(/<script /g)?.length).toBeGreaterThan(1)
    expect(html.replace(late, '')).not.toMatch(/<script[^>]* src=|rel="modulepreload"/)
  })

  test('is dark or light before it is painted, as chosen, else as the system is', async () => {
    const theme = () => page.locator('html').getAttribute('data-theme')
    await page.emulateMedia({ colorScheme: 'dark' })
    await openAt(site.url)
    expect(await theme()).toBe('dark')
    await page.evaluate(() => localStorage.setItem('timepiece:theme', 'light'))
    await page.reload()
    expect(await theme()).toBe('light')
    await page.evaluate(() => localStorage.clear())
    await page.emulateMedia({ colorScheme: 'light' })
    await page.reload()
    expect(await theme()).toBe('light')
    expect(await page.locator('#disk').isVisible()).toBe(false)
  })

  test('without JavaScript it shows text and events, and says what is missing', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(`${site.url}given/`)
    expect(await plain.locator('[data-view=reader]').textContent()).toContain('Mara Quill opened')
    expect(await plain.locator('[data-view=events] [data-event]').count()).toBe(2)
    expect(await plain.locator('.page-note:visible').allInnerTexts()).toEqual([
      expect.stringContaining('Without JavaScript'),
    ])
    await context.close()
  })

  test('opened from disk it shows text and events with their style, and one line says what is missing', async () => {
    const copy = await temporary()
    await cp(built.dist, join(copy, 'moved here'), { recursive: true })
    await openAt(pathToFileURL(join(copy, 'moved here', 'given', 'index.html')).href)
    expect(await page.locator('[data-view=reader]').textContent()).toContain('Mara Quill opened')
    expect(await page.locator('[data-view=events] [data-event]').count()).toBe(2)
    expect(await page.locator('html').getAttribute('data-disk')).toBe('')
    expect(await page.locator('.page-note:visible').allInnerTexts()).toEqual([
      expect.stringContaining('Opened from disk'),
    ])
    const [sheets, rules] = await page.evaluate(() => [
      document.styleSheets.length,
      getComputedStyle(document.querySelector('#disk') ?? document.body).borderBlockEndStyle,
    ])
    expect(sheets).toBeGreaterThan(0)
    expect(rules).toBe('solid')
  })
})
