/** `npm run build -- --single`: one file an article that needs nothing else, opened from disk. */
import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderWith, openBrowser } from '../support/page.ts'
import { richStory } from '../support/rich-story.ts'
import { ended, type Ran, start } from '../support/run.ts'
import { takenOver } from '../support/taken-over.ts'
import { useEverything, useEverythingOnPhone, watched } from '../support/use-everything.ts'

const TAGS = '</script><script>alert(1)</script><!--<script> & $& $1'

let browser: Browser
let dist: string
let built: Ran
/** Where the rich Story's file lies, alone and moved. */
let address: string
const folders: { folder: string; remove: () => Promise<void> }[] = []
const temporary = async (files: Record<string, string> = {}): Promise<string> => {
  const made = await folderWith(files)
  folders.push(made)
  return made.folder
}

beforeAll(async () => {
  const seeds = await temporary({
    'harbour.story.json': JSON.stringify(richStory()),
    'tags.txt': `---\ndate: 2001-01-01\ntitle: '${TAGS}'\n---\nThe bridge ${TAGS} was closed on 4 May 2000.`,
    'empty.txt': '',
  })
  dist = await temporary()
  const build = start('src/publish/build.ts', ['--single', '--outDir', dist, '--emptyOutDir'], {
    TIMEPIECE_SEEDS: seeds,
  })
  ;[browser, built] = await Promise.all([openBrowser(), ended(build)])
  const moved = join(await temporary(), 'a file sent by mail.html')
  await cp(join(dist, 'harbour.html'), moved)
  address = pathToFileURL(moved).href
})
afterAll(async () => {
  await browser?.close()
  await Promise.all(folders.map(({ remove }) => remove()))
})

const DESK = { width: 1440, height: 900 }

describe('the build', () => {
  test('writes one file an article and nothing else; what cannot be read is named', async () => {
    expect(built.code).toBe(0)
    expect(built.stderr).toContain('empty.txt: is empty')
    expect(built.stdout.trimEnd().split('\n').at(-1)).toContain('2 of 3 articles built')
    expect((await readdir(dist)).sort()).toEqual(['harbour.html', 'tags.html'])
  })

  test('allows its page nothing but what stands in it', async () => {
    const html = await readFile(join(dist, 'harbour.html'), 'utf8')
    const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^script-src( 'sha256-[\w+/=]+'){2}$/),
      expect.stringMatching(/^style-src 'sha256-[\w+/=]+'$/),
      'img-src data:',
      'font-src data:',
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types default',
    ])
    const markup = html.replace(/(<script[^>]*>).*?<\/script>/gs, '$1')
    expect(markup.match(/<(?:script|link|img)[^>]* (?:src|href)="(?!data:)[^"]*/g)).toBeNull()
    expect(markup.match(/url\((?!data:)[^)]*/g)).toBeNull()
  })
})

describe('the file, opened from disk', () => {
  test.each([
    ['a desk', DESK, useEverything],
    ['a phone', { width: 390, height: 844 }, useEverythingOnPhone],
  ])('does on %s all that the site does, asking for nothing', async (_, viewport, use) => {
    const { page, wrong } = await watched(browser, viewport)
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await page.goto(address)
    await use(page)
    expect(await wrong()).toEqual([])
    expect(asked.filter(url => !url.startsWith('data:'))).toEqual([address])
    expect(await page.locator('.page-note:visible').count()).toBe(0)
    await page.close()
  })

  test('keeps the selection in its address, and opens with it again', async () => {
    const { page } = await watched(browser, DESK)
    await page.goto(address)
    await takenOver(page)
    await page.locator('[data-view=events] a[data-event~=reopened]').click()
    await page.waitForURL(/#e=reopened/)
    const again = await browser.newPage({ viewport: DESK })
    await again.goto(page.url())
    const passage = again.locator('[data-view=reader] [aria-current=true]')
    await passage.waitFor()
    expect(await passage.getAttribute('data-event')).toContain('reopened')
    expect(await passage.innerText()).toContain('reopened the harbour')
    await Promise.all([page.close(), again.close()])
  })

  test('keeps the chosen colours, is in our typefaces, and its name leads to itself', async () => {
    const { page } = await watched(browser, DESK)
    await page.goto(address)
    await page.locator('[data-view=timeline][data-ready]').waitFor()
    const faces = await page.evaluate(async () => {
      await document.fonts.ready
      return [...document.fonts].filter(face => face.status === 'loaded').map(face => face.family)
    })
    expect(faces).toEqual(expect.arrayContaining(['Source Serif 4 Variable', 'Inter Variable']))
    await page.getByRole('button', { name: /^Colours/ }).click()
    await page.getByRole('button', { name: /^Colours/ }).click()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await page.getByRole('link', { name: 'Timepiece' }).click()
    await page.locator('[data-view=timeline][data-ready]').waitFor()
    expect(page.url()).toBe(address)
    await page.close()
  })

  test('shows an article’s tags as words', async () => {
    const { page, wrong } = await watched(browser, DESK)
    await page.goto(pathToFileURL(join(dist, 'tags.html')).href)
    await page.locator('[data-view=timeline][data-ready]').waitFor()
    expect(await page.title()).toBe(TAGS)
    expect(await page.locator('[data-view=reader]').innerText()).toContain(`The bridge ${TAGS} was closed`)
    expect(await wrong()).toEqual([])
    await page.close()
  })
})
