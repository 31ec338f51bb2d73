/** The built page keeps its own Content-Security-Policy and Trusted Types, whatever is done with it. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenSite, openSite } from '../support/page.ts'
import { richStory } from '../support/rich-story.ts'
import { useEverything, useEverythingOnPhone, watched } from '../support/use-everything.ts'

let site: OpenSite
let pages: string[]
beforeAll(async () => {
  site = await openSite({
    'harbour.story.json': JSON.stringify(richStory()),
    'other.txt': 'date 2001-01-01\n\nThe <b>old</b> bridge of Tarnby was closed last year.',
  })
  const files = await readdir(site.dist, { recursive: true })
  pages = await Promise.all(
    files.filter(name => name.endsWith('.html')).map(name => readFile(join(site.dist, name), 'utf8')),
  )
})
afterAll(() => site?.close())

const policyOf = (html: string): string[] =>
  (/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '').split('; ')

describe('every built page', () => {
  test('allows itself nothing but files of its host and what stands in it', () => {
    expect(pages).toHaveLength(3)
    for (const html of pages) {
      const directives = policyOf(html)
      expect(directives).toEqual(
        expect.arrayContaining([
          "default-src 'none'",
          expect.stringMatching(/^script-src 'self'( 'sha256-[\w+/=]+')+$/),
          expect.stringMatching(/^style-src 'self'( 'sha256-[\w+/=]+')+$/),
          ...['img', 'font', 'connect', 'manifest', 'worker'].map(kind => `${kind}-src 'self'`),
          "base-uri 'none'",
          "form-action 'none'",
          "require-trusted-types-for 'script'",
          'trusted-types default',
        ]),
      )
      expect(directives.join()).not.toContain('unsafe')
    }
  })

  test('comes with the policy before anything that it governs, and without a style attribute', () => {
    for (const html of pages) {
      const start = html.indexOf('Content-Security-Policy')
      expect(html.search(/<(?:script|style|link)\b/)).toBeGreaterThan(start)
      expect(html).not.toMatch(/<[^>]* style=/)
    }
  })
})

test.each([
  ['a desk', { width: 1440, height: 900 }, useEverything],
  ['a tablet', { width: 834, height: 1112 }, useEverything],
  ['a phone', { width: 390, height: 844 }, useEverythingOnPhone],
])('on %s nothing is refused and nothing complains', async (_, viewport, use) => {
  const { page, wrong } = await watched(site.browser, viewport)
  await page.goto(`${site.url}harbour/`)
  await use(page)
  expect(await wrong()).toEqual([])
  await page.close()
})

test('the other article can be reached, and nothing is refused there', async () => {
  const { page, wrong } = await watched(site.browser, { width: 1440, height: 900 })
  await page.goto(site.url)
  await page.getByText('2 articles').click()
  await page.getByRole('link', { name: /bridge/ }).click()
  await page.locator('[data-view=timeline][data-ready]').waitFor()
  expect(page.url()).toMatch(/\/other\/(?:#|$)/)
  expect(await wrong()).toEqual([])
  await page.close()
})

test('what is assigned as HTML is shown as words; scripts and styles from elsewhere are refused', async () => {
  const { page, wrong } = await watched(site.browser, { width: 1440, height: 900 })
  await page.goto(site.url)
  await page.locator('[data-view=timeline][data-ready]').waitFor()
  const shown = await page.evaluate(() => {
    const place = document.createElement('p')
    place.innerHTML = '<img src=x onerror="window.hit = 1"> & co'
    return [place.children.length, place.textContent]
  })
  expect(shown).toEqual([0, '<img src=x onerror="window.hit = 1"> & co'])
  expect(await wrong()).toEqual([])
  await page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = 'body { display: none }'
    document.head.append(style)
  })
  expect(await wrong()).toContainEqual(expect.stringContaining('style-src'))
  expect(await page.locator('body').isVisible()).toBe(true)
  await page.close()
})
