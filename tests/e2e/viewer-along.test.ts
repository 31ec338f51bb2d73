/** What was left out, pages of names, the telling, what can be taken along, links that heal: as a person uses them. */
import { readFile } from 'node:fs/promises'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type OpenSite, openSite } from '../support/page.ts'
import { richStory } from '../support/rich-story.ts'
import { takenOver } from '../support/taken-over.ts'
import { watched } from '../support/use-everything.ts'

const DESK = { width: 1440, height: 900 }
const PHONE = { width: 360, height: 740 }
const story = richStory()

/** The same article after an edit: a passage reworded, what follows moved, and all events read anew. */
function edited() {
  const from = 'came in the night of'
  const to = 'came ashore late in the night of'
  const { text, blocks } = story.article
  const at = text.indexOf(from)
  const moved = <S extends { start: number; end: number }>(span: S): S => ({
    ...span,
    start: span.start > at ? span.start + to.length - from.length : span.start,
    end: span.end > at ? span.end + to.length - from.length : span.end,
  })
  return richStory({
    article: { ...story.article, text: text.replace(from, to), blocks: blocks.map(moved), title: 'Edited' },
    times: story.times.map(moved),
    entities: story.entities.map(one => ({ ...one, mentions: one.mentions.map(moved) })),
    relations: story.relations.map(one => ({
      ...one,
      passages: one.passages.map(moved),
      event: 'new-mayor',
    })),
    events: story.events.map(event => ({
      ...event,
      id: `new-${event.id}`,
      passages: event.passages.map(one => ({ ...moved(one), trigger: moved(one.trigger) })),
    })),
  })
}

let site: OpenSite
beforeAll(async () => {
  site = await openSite({
    'harbour.story.json': JSON.stringify(story),
    'later.story.json': JSON.stringify(edited()),
  })
})
afterAll(() => site?.close())

let context: BrowserContext
let page: Page
async function open(path: string, viewport = DESK, hasTouch = false): Promise<void> {
  context = await site.browser.newContext({
    viewport,
    hasTouch,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  page = await context.newPage()
  await page.goto(site.url + path)
  await takenOver(page)
  await page.locator('[data-view=reader]').waitFor({ state: 'attached' })
  await page.waitForFunction(() => document.querySelector('[data-view=timeline]')?.closest('#root') !== null)
}
afterEach(() => context?.close())

const hash = (): string => new URL(page.url()).hash
const visible = (name: string | RegExp): Locator =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .locator('visible=true')
    .first()
const current = (): Locator => page.locator('[data-view=reader] [aria-current=true]')
const isInView = (of: Locator): Promise<boolean> =>
  of.evaluate(element => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

describe('what was left out', () => {
  test.each([
    ['a desk', DESK],
    ['a phone', PHONE],
  ])('is one press away on %s, and each line leads to its words in the text', async (_, viewport) => {
    await open('harbour/', viewport, viewport === PHONE)
    await visible('Left out').click()
    expect(hash()).toBe('#view=omitted')
    const sentences = page.getByRole('region', { name: 'Sentences without an event 5' })
    await sentences.getByRole('link', { name: 'Nobody knows when the old quay was built.' }).click()
    await current().waitFor()
    expect(await isInView(current())).toBe(true)
    const painted = await page.evaluate(() =>
      [...(CSS.highlights.get('place') ?? [])].map(range => String(range as Range)),
    )
    expect(painted).toEqual(['Nobody knows when the old quay was built.'])
    await page.goBack()
    await sentences.waitFor()
  })
})

describe('the page of a name', () => {
  test('is opened from its card, has an address of its own, and back returns', async () => {
    await open('harbour/#entity=quill')
    await visible('All about it').click()
    const about = page.getByRole('region', { name: 'Mara Quill' })
    await about.waitFor()
    expect(hash()).toBe('#entity=quill&view=entity&of=quill')
    await about.getByRole('link', { name: /Mara Quill reopened the harbour/ }).click()
    expect(hash()).toContain('e=reopened')
    await page
      .getByRole('region', { name: 'Selected' })
      .getByRole('heading', { name: /reopened/ })
      .waitFor()
    expect(await about.isVisible()).toBe(true)
    await page.goBack()
    await page.goBack()
    await expect.poll(hash).toBe('#entity=quill')
    await about.waitFor({ state: 'detached' })
    await page.goForward()
    await about.waitFor()
    await page.reload()
    await about.waitFor()
  })

  test('on a phone a mention turns to the text', async () => {
    await open('harbour/#entity=quill&view=entity&of=quill', PHONE, true)
    await page.getByRole('button', { name: 'Next mention' }).tap()
    await expect.poll(() => page.locator('main').getAttribute('data-pane')).toBe('text')
    await expect.poll(() => isInView(current())).toBe(true)
  })

  test('an address of nobody says so', async () => {
    await open('harbour/#view=entity&of=nobody')
    await page.getByRole('status').filter({ hasText: '“nobody”' }).waitFor()
  })
})

describe('the telling against time', () => {
  test.each([
    ['a desk', DESK],
    ['a phone', PHONE],
  ])('is a view of its own on %s: a mark leads to its passage', async (_, viewport) => {
    await open('harbour/', viewport, viewport === PHONE)
    await visible('Telling').click()
    const mark = page.getByRole('option', { name: /^11 May 2021: Mara Quill reopened/ }).last()
    await mark.waitFor()
    const box = await mark.boundingBox()
    if (!box) throw new Error('no mark')
    const [x, y] = [box.x + box.width / 2 + 3, box.y + box.height / 2 + 3]
    if (viewport === PHONE) await page.touchscreen.tap(x, y)
    else await page.mouse.click(x, y)
    await expect.poll(hash).toContain('e=reopened&passage=2')
    await expect.poll(async () => (await current().textContent()) ?? '').toContain('on a calm day')
  })

  test('arrows go through the text while it has the focus', async () => {
    await open('harbour/#view=telling')
    await page.getByRole('listbox').focus()
    await page.keyboard.press('End')
    await expect.poll(hash).toContain('e=carried')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(hash).toContain('e=reopened&passage=2')
    expect(await page.getByRole('option', { selected: true }).getAttribute('aria-label')).toContain(
      'reopened',
    )
  })

  test('the bar of the timeline still has room for all that it holds', async () => {
    for (const width of [1200, 1280, 1440, 620, 820]) {
      await open('harbour/', { width, height: 800 })
      await page.locator('[data-view=timeline][data-ready]').waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      const all = await visible('All').boundingBox()
      expect((all?.x ?? 0) + (all?.width ?? 0)).toBeLessThanOrEqual(width)
      await context.close()
    }
  })
})

describe('taken along', () => {
  const openSheet = async (): Promise<Locator> => {
    await visible(/^Take along/).click()
    const sheet = page.getByRole('dialog', { name: 'Take along' })
    await sheet.waitFor()
    return sheet
  }
  const saved = async (name: string): Promise<Buffer> => {
    const [download] = await Promise.all([page.waitForEvent('download'), visible(name).click()])
    return readFile(await download.path())
  }

  test('timeline and relations are saved whole as SVG and PNG, whatever is on the screen', async () => {
    await open('harbour/#from=2021-01-01&to=2021-12-31')
    await openSheet()
    const timeline = String(await saved('Timeline as SVG'))
    for (const { title } of story.events) expect(timeline).toContain(title)
    expect(timeline).toContain(story.article.title)
    const relations = String(await saved('Relations as SVG'))
    expect(relations).toContain('Jon Lindholm founder of Lindholm Company')
    // A page without the policy, which lets nothing be parsed.
    const elsewhere = await context.newPage()
    for (const svg of [timeline, relations]) {
      const root = await elsewhere.evaluate(
        text => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement.nodeName,
        svg,
      )
      expect(root).toBe('svg')
    }
    await elsewhere.close()
    for (const name of ['Timeline as PNG', 'Relations as PNG']) {
      const png = await saved(name)
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      expect(png.readUInt32BE(16)).toBeGreaterThan(1200)
    }
  })

  test('the sheet gives the focus back', async () => {
    await open('harbour/')
    const sheet = await openSheet()
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))).toBe('dialog')
  })

  test('printed, the page is the text with its numbers, the timeline and all tables, and afterwards as before', async () => {
    await open('harbour/#from=2021-01-01&to=2021-12-31')
    await page.locator('[data-view=timeline][data-ready]').waitFor()
    // On the way to the browser's menu the pointer leaves the page: what lays it out is loaded then.
    await page.mouse.move(400, 20)
    const [chunk] = await Promise.all([
      page.waitForResponse(/PrintPage[^/]*\.css/),
      page.mouse.move(400, -20),
    ])
    await chunk.finished()
    await page.emulateMedia({ media: 'print' })
    await expect
      .poll(() =>
        page.evaluate(() => {
          dispatchEvent(new Event('beforeprint'))
          return document.querySelector('.print-page') !== null
        }),
      )
      .toBe(true)
    const paper = page.locator('.print-page')
    const text = await paper.innerText()
    for (const { title } of story.events) expect(text).toContain(title)
    expect(await paper.locator('sup').first().innerText()).toBe('9')
    expect(await paper.locator('tbody tr').count()).toBe(story.events.length + story.relations.length)
    expect(await paper.locator('.print-picture svg').first().isVisible()).toBe(true)
    expect(await page.locator('header.top').isVisible()).toBe(false)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 4).toString()).toBe('%PDF')
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await paper.waitFor({ state: 'detached' })
    expect(await page.locator('header.top').isVisible()).toBe(true)
  })
})

describe('links that heal', () => {
  const copiedLink = async (): Promise<string> => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await visible('Copy link').click()
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor()
    return page.evaluate(() => navigator.clipboard.readText())
  }

  test('a copied link opens the same view, and says nothing of it', async () => {
    await open('harbour/#e=killed&from=2010-01-01&to=2015-01-01&view=relations')
    const link = await copiedLink()
    await page.goto('about:blank')
    await page.goto(link)
    await page
      .getByRole('region', { name: 'Selected' })
      .getByRole('heading', { name: /killed/ })
      .waitFor()
    expect(await page.locator('main').getAttribute('data-pane')).toBe('relations')
    expect(hash()).toContain('from=2010-01-01&to=2015-01-01')
    expect(await page.getByRole('status').first().innerText()).toBe('')
  })

  test('opened in the edited article it finds its passage, says what it read, and the address is mended', async () => {
    await open('harbour/#e=killed')
    const link = (await copiedLink()).replace('/harbour/', '/later/')
    await page.goto('about:blank')
    await page.goto(link)
    await page
      .getByRole('status')
      .filter({ hasText: 'Its passage read: “The storm came in the night' })
      .waitFor()
    await expect.poll(hash).toBe('#e=new-killed')
    await expect
      .poll(async () => (await current().textContent()) ?? '')
      .toContain('came ashore late in the night')
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(4)
  })

  test('the key c copies the selected event with its quote', async () => {
    await open('harbour/#e=sail')
    await page.getByRole('region', { name: 'Selected' }).getByRole('heading', { name: /sail/ }).waitFor()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.keyboard.press('c')
    await page.getByRole('status').filter({ hasText: 'Copied: the event' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^The Alba will sail to Sandoy\nJuly 2021 \(stated\); planned\n“Its ferry Alba will sail/,
    )
  })
})

describe('reading', () => {
  test('typeface and size are chosen, kept, and there before the first paint of the next page', async () => {
    await open('harbour/')
    const look = (): Promise<string> =>
      page.locator('.reader').evaluate(reader => {
        const { fontFamily, fontSize } = getComputedStyle(reader)
        return `${fontFamily.split(',')[0]} ${fontSize}`
      })
    expect(await look()).toBe('"Source Serif 4 Variable" 18px')
    await visible('Typeface, size, outline').click()
    await page.getByRole('radio', { name: 'without' }).check()
    await page.getByRole('button', { name: 'Larger text' }).click()
    await page.getByRole('button', { name: 'Larger text' }).click()
    await page.getByText('22 px').waitFor()
    expect(await look()).toBe('"Inter Variable" 22px')
    await page.goto(`${site.url}later/`, { waitUntil: 'commit' })
    await page.locator('.reader').waitFor()
    expect(await look()).toBe('"Inter Variable" 22px')
  })

  test.each([
    ['a desk', DESK],
    ['a phone', PHONE],
  ])('the outline leads to a part of the text on %s', async (_, viewport) => {
    await open('harbour/#view=text', viewport, viewport === PHONE)
    await visible('Typeface, size, outline').click()
    await page
      .getByRole('navigation', { name: 'Outline' })
      .getByRole('button', { name: /A town/ })
      .click()
    await current().waitFor()
    expect(await current().textContent()).toBe('A town and its company')
    await expect.poll(() => isInView(current())).toBe(true)
  })

  test('first steps are shown once, in nobody’s way', async () => {
    await open('harbour/')
    await page.locator('[data-view=timeline][data-ready]').waitFor()
    const steps = page.getByRole('complementary', { name: 'First steps' })
    expect(await steps.count()).toBe(0)
    await page.mouse.move(500, 400)
    await steps.waitFor()
    const box = await steps.boundingBox()
    if (!box) throw new Error('no steps')
    const below = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest('aside') ?? null,
      [box.x + 200, box.y + box.height / 2],
    )
    expect(below).toBeNull()
    await steps.getByRole('button', { name: 'Got it' }).click()
    await steps.waitFor({ state: 'detached' })
    await page.reload()
    await page.locator('[data-view=timeline][data-ready]').waitFor()
    await page.mouse.move(300, 300)
    await page.keyboard.press('ArrowRight')
    await expect.poll(hash).toContain('e=')
    expect(await steps.count()).toBe(0)
  })

  test('the help explains a mark by an event of this article', async () => {
    await open('harbour/')
    await page.locator('[data-view=timeline][data-ready]').waitFor()
    await page.keyboard.press('?')
    await page
      .getByRole('dialog', { name: 'Help' })
      .getByRole('button', { name: 'Here: The storm killed two fishermen' })
      .click()
    await expect.poll(hash).toContain('e=killed')
    await page.getByRole('dialog', { name: 'Help' }).waitFor({ state: 'hidden' })
  })
})

test('nothing of all this is refused by the policy', async () => {
  const { page: one, wrong } = await watched(site.browser, DESK)
  await one.goto(`${site.url}harbour/`)
  await one.locator('[data-view=timeline][data-ready]').waitFor()
  for (const [to, shown] of [
    ['view=telling', '[data-view=telling]'],
    ['view=omitted', '[data-view=omitted]'],
    ['view=entity&of=quill', '[data-view=entity]'],
    ['words=245-277', '[data-view=reader] [aria-current]'],
  ] as const) {
    await one.evaluate(hash => {
      location.hash = hash
    }, to)
    await one.locator(shown).waitFor()
  }
  await one.getByRole('button', { name: /^Take along/ }).click()
  for (const name of ['Timeline as SVG', 'Timeline as PNG', 'Relations as PNG'])
    await Promise.all([one.waitForEvent('download'), one.getByRole('button', { name }).click()])
  await one.keyboard.press('Escape')
  await one.pdf()
  expect(await wrong()).toEqual([])
  await one.close()
})
