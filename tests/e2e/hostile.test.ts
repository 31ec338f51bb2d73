/** Articles that try to be more than text: nothing of them runs, and all of it shows as it is written. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenSite, openSite } from '../support/page.ts'

const DOLLAR = '$'

/** Each runs, or asks for something, where it is taken for what it looks like. */
const TRICKS = {
  script: '<script>window.ran=1;alert(1)</script>',
  image: '<img src="https://elsewhere.invalid/i.png" onerror="window.ran=1">',
  ends: '</mark></p></title></script></textarea><!--',
  attribute: '" onmouseover="window.ran=1" x=\'',
  link: '<a href="javascript:window.ran=1">javascript:window.ran=1</a>',
  templates: `{{7*7}}${DOLLAR}{7*7}<%= 7*7 %>$&$1`,
  frame: '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  drawing: '<svg/onload=window.ran=1>',
  entity: '&lt;b&gt;&amp;#x3C;',
  lines: 'one\u2028two\u2029three',
  direction: '\u202eback\u202c \u200fwards\u200e \u2067isolate\u2069',
  unseen: 'zero\u200bwidth\u200d\u2060\ufeffend',
}
const ALL = Object.values(TRICKS).join(' ')

/** Every place of a Story that is shown somewhere holds every trick. */
function hostileStory(): string {
  const subject = `Anna ${TRICKS.script}${TRICKS.attribute}`
  const object = `Tarnby ${TRICKS.image}${TRICKS.templates}`
  const sentence = `${subject} visited ${object} on 3 May 2020.`
  const later = `She left ${ALL} in 2021.`
  const text = `${sentence}\n\n${later}\n\n${ALL}`
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const derivation = { rule: 'stated', text: `because ${ALL}` }
  const day = (edtf: string) => ({
    edtf,
    earliest: edtf,
    latest: edtf,
    basis: 'stated',
    times: ['t1'],
    derivation,
  })
  const event = {
    class: 'OCCURRENCE',
    participants: [
      { entity: 'n1', role: 'agent' },
      { entity: 'n2', role: 'location' },
    ],
    place: 'n2',
    polarity: 'positive',
    modality: 'reported',
    sourceText: ALL,
    salience: 1,
    origin: 'extracted',
  }
  return JSON.stringify({
    version: 1,
    generator: ALL,
    article: {
      id: ALL,
      title: `Title ${ALL}`,
      titleFrom: 'metadata',
      text,
      publishedAt: '2021-06-01',
      publisher: ALL,
      author: ALL,
      language: 'en"><script>window.ran=1</script>',
      blocks: [sentence, later, ALL].map((words, i, { length }) => ({
        kind: 'paragraph',
        ...(i === length - 1 ? { start: text.length - words.length, end: text.length } : span(words)),
      })),
      source: { file: `${ALL}.txt`, sha256: '0'.repeat(64) },
    },
    times: [
      {
        id: 't1',
        ...span('3 May 2020'),
        type: 'DATE',
        value: '2020-05-03',
        edtf: '2020-05-03',
        earliest: '2020-05-03',
        latest: '2020-05-03',
        derivation,
      },
    ],
    entities: [
      {
        id: 'n1',
        type: 'Person',
        name: subject,
        description: ALL,
        mentions: [{ ...span(subject), kind: 'name' }],
      },
      { id: 'n2', type: 'Place', name: object, mentions: [{ ...span(object), kind: 'name' }] },
    ],
    events: [
      {
        ...event,
        id: 'e1',
        title: `Visit ${ALL}`,
        passages: [{ ...span(sentence), trigger: span('visited') }],
        time: day('2020-05-03'),
      },
      {
        ...event,
        id: 'e2',
        title: `Leaving ${ALL}`,
        passages: [{ ...span(later), trigger: span('left') }],
        time: null,
        undated: `undated ${ALL}`,
      },
    ],
    relations: [
      {
        id: 'r1',
        subject: 'n1',
        predicate: ALL,
        label: `label ${ALL}`,
        object: 'n2',
        time: day('2020-05-03'),
        passages: [span(sentence)],
        event: 'e1',
      },
    ],
    links: [],
  })
}

/** The same by way of the converter: in the text, in names, in front matter, in the file's name. */
const ARTICLE = `---
date: 2021-01-01
title: ${JSON.stringify(`Plain ${ALL}`)}
author: ${JSON.stringify(ALL)}
publisher: ${JSON.stringify(ALL)}
---
Anna ${TRICKS.script} Berg visited Oslo ${TRICKS.image} on 3 May 2020. Mr Berg${TRICKS.ends} said he founded ${TRICKS.attribute} in 1999.

${ALL}

Bo\u200bris \u202eKarl\u202c met Anna Berg in Lima on 4 June 2020.
`
const FILE = `<img src=x onerror=window.ran=1>\u202e${DOLLAR}{7}\u200b.txt`

let site: OpenSite
beforeAll(async () => {
  site = await openSite({ 'story.story.json': hostileStory(), [FILE]: ARTICLE })
})
afterAll(() => site?.close())

const SLUGS = { story: 'story', article: 'img-src-x-onerror-window-ran-1-7' }

/** Opens a page and watches for anything that should not happen. */
async function watched(context: BrowserContext, slug: string): Promise<{ page: Page; happened: string[] }> {
  const page = await context.newPage()
  const happened: string[] = []
  page.on('dialog', dialog => {
    happened.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', request => {
    const known = request.url().startsWith(`${site.url}assets/`) || request.url() === `${site.url}${slug}/`
    if (!known) happened.push(`request ${request.url()}`)
  })
  page.on('pageerror', error => happened.push(`error ${error.message}`))
  page.on('framenavigated', frame => {
    if (!frame.url().startsWith(`${site.url}${slug}/`)) happened.push(`navigation ${frame.url()}`)
  })
  await page.goto(`${site.url}${slug}/`, { waitUntil: 'load' })
  return { page, happened }
}

/** What of the page is an element or attribute that only an article could have made. */
const intruders = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = [...document.querySelectorAll('iframe, img, [href^="javascript:" i], script:not([src])')]
      // The page's own two, which the policy knows by what they hold.
      .filter((element, n) => !(element.matches('head > script') && n < 2))
      .map(element => element.outerHTML)
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes)
        if (name.startsWith('on')) found.push(`${element.tagName} ${name}=${value}`)
    if ('ran' in window) found.push('it ran')
    return found
  })

/** Blanks and line ends may be laid out anew; every other character counts, invisible ones too. */
const unspaced = (text: string): string => text.replace(/\s/g, '')

/** All text of the page's elements that match. */
const textOf = async (page: Page, selector: string): Promise<string> =>
  unspaced((await page.locator(selector).allTextContents()).join(' '))

const shown = Object.entries(TRICKS).map(([trick, text]) => [trick, unspaced(text)] as const)

describe.each(Object.entries(SLUGS))('the hostile %s', (name, slug) => {
  test('shows as text before and without JavaScript', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false })
    const { page, happened } = await watched(context, slug)
    const reader = await textOf(page, '[data-view=reader]')
    for (const [trick, text] of shown) expect(reader, trick).toContain(text)
    // In a tab there is nothing to isolate it.
    expect(await textOf(page, 'head > title')).toContain(
      unspaced(ALL.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')),
    )
    expect(await page.locator('body script:not([src]), iframe, img').count()).toBe(0)
    expect(await page.locator('head script:not([src])').count()).toBe(2)
    expect(happened).toEqual([])
    await context.close()
  })

  test('shows as text with JavaScript, whatever is pointed at and selected', async () => {
    const context = await site.browser.newContext()
    const { page, happened } = await watched(context, slug)
    await page.locator('[data-view=timeline] [data-event]').first().waitFor()
    const reader = await textOf(page, '[data-view=reader]')
    for (const [trick, text] of shown) expect(reader, trick).toContain(text)
    expect(await page.title()).toContain(TRICKS.script)
    expect(await intruders(page)).toEqual([])

    await page.getByRole('button', { name: 'Relations' }).first().click()
    await page.locator('[data-view=relations]').waitFor()
    const touched = await page.evaluate(() => {
      const targets = [
        ...document.querySelectorAll<HTMLElement>('[data-event], [data-entity], [data-view=relations] a'),
      ]
      for (const target of targets)
        for (const kind of ['pointerover', 'mouseover', 'click'])
          target.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true }))
      return targets.length
    })
    expect(touched).toBeGreaterThan(5)
    await page.locator('[data-view=reader] [data-event]').first().click()
    await page.getByRole('region', { name: 'Selected' }).getByRole('heading').first().waitFor()
    expect(await intruders(page)).toEqual([])
    expect(happened).toEqual([])
    await context.close()
  })

  test('its data arrive as they are', async () => {
    const html = await readFile(join(site.dist, slug, 'index.html'), 'utf8')
    const [, chunk = ''] =
      /<link rel="modulepreload"[^>]*href="\.\.\/(assets\/(?:story|img)[^"]*)"/.exec(html) ?? []
    const context = await site.browser.newContext()
    const { page, happened } = await watched(context, slug)
    // As a string: the test runner would rewrite an import in a function.
    const text = await page.evaluate(`import('${site.url}${chunk}').then(({ story }) => story.article.text)`)
    expect(text).toContain(name === 'story' ? `She left ${ALL} in 2021.` : `\n${ALL}\n`)
    expect(happened).toEqual([])
    await context.close()
  })
})

test('titles show as text in every view, and on what is selected', async () => {
  const context = await site.browser.newContext()
  const { page } = await watched(context, SLUGS.story)
  await page.locator('[data-view=timeline] [data-event~=e1]').first().waitFor()
  const title = unspaced(`Visit ${TRICKS.script} ${TRICKS.image}`)
  expect(await textOf(page, '[data-view=events]')).toContain(title)
  await page.locator('[data-view=events] a[data-event~=e1]').click()
  await expect.poll(() => textOf(page, '[aria-label=Selected]')).toContain(title)
  await page.getByRole('button', { name: 'Relations' }).first().click()
  await page.locator('[data-view=relations]').waitFor()
  expect(await textOf(page, '[data-view=relations]')).toContain(unspaced(`label ${TRICKS.script}`))
  await context.close()
})
