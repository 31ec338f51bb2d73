/** Finding, filtering, reading along and going through time in the net: with keys, with a pointer, with fingers. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { syntheticStory } from '../bench/story.ts'
import { on, storyOf } from '../support/events.ts'
import { openPage } from '../support/open-page.ts'
import { type OpenSite, openSite } from '../support/page.ts'
import { richStory } from '../support/rich-story.ts'

/** Told backwards, each with a relation of its own. */
const told = storyOf(
  Array.from({ length: 40 }, (_, n) =>
    on(`y${n}`, `${2040 - n}-05-01`, {
      title: `The ${n}th house was built in that year, ${'as they say, '.repeat(12)}`,
    }),
  ),
  { id: 'years', title: 'Forty years' },
)
const years = {
  ...told,
  entities: ['a', 'b'].map(id => ({
    id,
    type: 'Person' as const,
    name: id,
    mentions: [{ start: 0, end: 3, kind: 'name' as const }],
  })),
  relations: told.events.map(({ id, passages }) => ({
    id: `r${id}`,
    subject: 'a',
    predicate: 'built',
    label: `built ${id} for`,
    object: 'b',
    time: null,
    passages: passages.map(({ start, end }) => ({ start, end })),
  })),
}

let site: OpenSite
beforeAll(async () => {
  site = await openSite({
    'harbour.story.json': JSON.stringify(richStory()),
    'years.story.json': JSON.stringify(years),
    'history.story.json': JSON.stringify(syntheticStory({ events: 3000, paragraphs: 400 })),
  })
})
afterAll(() => site?.close())

let context: BrowserContext
let page: Page
let complaints: string[]

async function open(path: string, options: Parameters<typeof openPage>[2] = {}): Promise<void> {
  ;({ context, page, complaints } = await openPage(site, path, options))
  if (path.includes('view=relations')) await slider().waitFor()
  else await page.locator('[data-view=timeline][data-ready]').waitFor()
}
afterEach(async () => {
  expect(complaints).toEqual([])
  await context.close()
})

const LINDHOLMS = ['Lindholm', 'Lindholm', 'Lindholm', 'Lindholm’s']
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true }
const said = (name: string): Promise<string | null> =>
  page.evaluate(key => new URLSearchParams(location.hash.slice(1)).get(key), name)
const slider = () => page.getByRole('slider', { name: 'Moment' })
const bar = () => page.getByRole('search')
const field = () => bar().getByRole('combobox')
const options = () => page.getByRole('listbox').getByRole('option')
const button = (name: string | RegExp) => page.getByRole('button', { name })
const filter = () => bar().getByRole('button', { name: 'Filter', exact: true })
const value = (name: string) => page.getByRole('dialog', { name: 'Filter' }).getByRole('checkbox', { name })
/** Ids of the events that the timeline draws, and of those that are listed. */
const drawn = (): Promise<string[]> =>
  page
    .locator('[data-view=timeline] [data-event]')
    .evaluateAll(marks => marks.map(mark => (mark as HTMLElement).dataset.event ?? '').sort())
const listed = (): Promise<string[]> =>
  page
    .locator('[data-view=events] .event-rows a')
    .evaluateAll(links => links.map(link => (link as HTMLElement).dataset.event ?? ''))
const lit = (view: string): Promise<string[]> =>
  page
    .locator(`[data-view=${view}] .is-lit`)
    .evaluateAll(all =>
      all.map(one => (one as HTMLElement | SVGElement).dataset.event ?? one.textContent ?? ''),
    )
const idsOf = (all: Element[]): string[] => all.map(one => (one as HTMLElement).dataset.event ?? '').sort()
/** The words that are lit in the text. */
const litWords = (): Promise<string[]> =>
  page.evaluate(() =>
    ['found', 'found-here'].flatMap(name => [...(CSS.highlights.get(name) ?? [])].map(String)).sort(),
  )
/** Scrolls the text until an element of it stands near the top. */
const readUpTo = (words: string) =>
  page
    .locator('[data-view=reader] p', { hasText: words })
    .first()
    .evaluate(element => scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight * 0.15))

describe('finding', () => {
  test('with keys: what is found is lit everywhere, Enter goes on, the address brings it back', async () => {
    await open('harbour/')
    await page.keyboard.press('/')
    await expect.poll(() => field().evaluate(input => input === document.activeElement)).toBe(true)
    // A slip, and no capital.
    await page.keyboard.type('lindhlom')
    await expect.poll(() => options().count()).toBe(8)
    // The list answers first; text, then timeline and net, a frame later each.
    await expect.poll(litWords).toEqual(LINDHOLMS)
    await expect
      .poll(() => page.locator('[data-view=events] .is-lit a').evaluateAll(idsOf))
      .toEqual(['carried', 'founded', 'paid'])
    expect(await lit('reader')).toEqual(
      expect.arrayContaining(['paid', 'Jon Lindholm', 'founded', 'carried']),
    )
    await button('Relations').first().click()
    expect((await lit('relations')).map(name => name.replace(/\W*\d*$/, ''))).toEqual(
      expect.arrayContaining([expect.stringContaining('Jon Lindholm')]),
    )
    await button('Timeline').first().click()
    await field().fill('storm')
    await expect.poll(() => lit('timeline')).toEqual(['broke', 'killed'])
    await field().fill('lindhlom')
    await page.keyboard.press('Enter')
    await expect.poll(() => said('entity')).toBe('jon')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect.poll(() => said('e')).toBe('founded')
    await page.keyboard.press('Shift+Enter')
    await expect.poll(() => said('entity')).toBe('company')
    await expect.poll(() => said('find')).toBe('lindhlom')

    await page.reload()
    await expect.poll(() => field().inputValue()).toBe('lindhlom')
    await expect.poll(litWords).toEqual(LINDHOLMS)
    // The reader reads: the list opens when it is asked for.
    expect(await options().count()).toBe(0)
  })

  test('a passage of the text is gone to, and can be seen', async () => {
    await open('harbour/', { viewport: { width: 1000, height: 500 } })
    await page.keyboard.press('/')
    await page.keyboard.type('calm da')
    await options().first().waitFor()
    await page.keyboard.press('Enter')
    const passage = page.locator('[data-view=reader] p', { hasText: 'on a calm day' })
    const isSeen = async (): Promise<boolean> => {
      const box = await passage.boundingBox()
      const list = await page.getByRole('listbox').boundingBox()
      return box !== null && list !== null && box.y >= list.y + list.height && box.y < 480
    }
    await expect.poll(isSeen).toBe(true)
    expect(await page.evaluate(() => [...(CSS.highlights.get('found-here') ?? [])].map(String))).toEqual([
      'calm',
      'day',
    ])
  })

  test('with fingers: a hit is tapped, the text comes to the front', async () => {
    await open('harbour/', PHONE)
    await button('Find and filter').tap()
    await field().fill('salt')
    await options().first().waitFor()
    // The list covers none of what one filters with.
    await filter().tap({ trial: true })
    await options().filter({ hasText: 'text' }).tap()
    await expect.poll(() => said('view')).toBe('text')
    await page.locator('[data-view=reader] p', { hasText: 'carried salt' }).waitFor()
    expect(await page.getByRole('listbox').count()).toBe(0)
    await expect.poll(litWords).toEqual(['salt'])
  })

  test('on phones the card is a line while another view is looked at', async () => {
    await open('harbour/#e=paid', PHONE)
    const card = page.getByRole('region', { name: 'Selected' })
    const heightOf = async (): Promise<number> => (await card.boundingBox())?.height ?? 0
    expect(await heightOf()).toBeGreaterThan(150)
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Relations' }).tap()
    await expect.poll(heightOf).toBeLessThan(60)
    expect(await page.getByRole('article').isVisible()).toBe(false)
    await card.getByRole('button', { name: 'Selected' }).tap()
    await expect.poll(heightOf).toBeGreaterThan(150)
  })

  test('among thousands, also those whose words come later', async () => {
    await open('history/')
    await page.keyboard.press('/')
    await page.keyboard.type('sieg of braken')
    await expect
      .poll(() => bar().getByRole('status').first().innerText())
      .toMatch(/^\d+ events, \d+ passages?$/)
    await expect.poll(() => page.locator('[data-view=timeline] .is-lit').count()).toBeGreaterThan(0)
    await page.keyboard.press('Enter')
    await expect.poll(() => said('e')).not.toBeNull()
    expect(await page.getByRole('listbox').getByRole('option', { selected: true }).innerText()).toMatch(
      /siege of/,
    )
    // The results of a key press are there with its frame.
    await field().fill('')
    await field().evaluate(input => {
      input.addEventListener(
        'input',
        () =>
          requestAnimationFrame(() => {
            document.body.dataset.counted = document.querySelector('[role=search], search')?.textContent ?? ''
          }),
        { once: true },
      )
    })
    await page.keyboard.press('w')
    await expect.poll(() => page.evaluate(() => document.body.dataset.counted)).toMatch(/\d+ events/)
  })
})

describe('filtering', () => {
  test('with a pointer: what is left out leaves every view, the address brings it back, one key undoes it', async () => {
    await open('harbour/')
    const all = await drawn()
    expect(all).toContain('reopened')
    await button('Find and filter').click()
    await filter().click()
    await value('Planned').check()
    await expect.poll(drawn).toEqual(['sail'])
    expect(await listed()).toEqual(['sail'])
    await value('States').check()
    await expect.poll(drawn).toEqual([])
    await value('Planned').uncheck()
    await expect.poll(listed).toEqual(['carried', 'led'])
    await page.keyboard.press('Escape')
    expect(await bar().getByRole('status').last().innerText()).toBe('2 of 11 events')
    expect(await page.locator('.trigger .is-out').count()).toBeGreaterThan(8)
    expect(await page.locator('.trigger .is-out[data-event~=led]').count()).toBe(0)
    expect(await said('kind')).toBe('STATE')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => said('e')).toBe('carried')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => said('e')).toBe('led')

    await page.reload()
    await expect.poll(listed).toEqual(['carried', 'led'])
    await page.goBack()
    await expect.poll(() => said('e')).toBeNull()
    await page.keyboard.press('Escape')
    await expect.poll(listed).toHaveLength(10)
    await page.keyboard.press('0')
    await expect.poll(drawn).toEqual(expect.arrayContaining(all))
    expect(await bar().count()).toBe(0)
    await expect.poll(() => said('kind')).toBeNull()
  })

  test('a time, by its years or as the timeline shows it; relations follow', async () => {
    await open('harbour/#view=relations')
    const relations = page.getByRole('list', { name: 'All relations' }).getByRole('link')
    expect(await relations.count()).toBe(7)
    await button('Find and filter').click()
    await filter().click()
    await page.getByRole('spinbutton', { name: 'From year' }).fill('2020')
    await page.getByRole('spinbutton', { name: 'From year' }).press('Enter')
    await expect.poll(() => said('during')).toBe('2020-01-01/2022-01-01')
    await page.keyboard.press('Escape')
    await bar().getByRole('button', { name: 'Take away: 2020 – 2021' }).waitFor()
    // It held in 2016 only.
    expect(await relations.filter({ hasText: 'mayor of' }).count()).toBe(0)
    expect(await page.locator('.net:visible [data-relation=mayor-of]').count()).toBe(0)
    expect(await relations.count()).toBe(6)
    await bar().getByRole('button', { name: 'Clear all', exact: true }).click()
    expect(await relations.count()).toBe(7)
  })

  test('lanes part what is left', async () => {
    await open('harbour/#lanes=status&who=quill')
    const lanes = page.getByRole('list', { name: 'Lanes' }).getByRole('button')
    await expect
      .poll(async () => (await lanes.allInnerTexts()).map(text => text.replace(/\s+/g, ' ')))
      .toEqual([expect.stringMatching(/^Happened 1 /)])
    await page.getByRole('button', { name: 'Take away: Mara Quill' }).click()
    await expect.poll(() => lanes.count()).toBeGreaterThan(2)
  })

  test('Escape closes the menu first, wherever the keyboard is', async () => {
    await open('harbour/')
    await button('Find and filter').click()
    await filter().click()
    await value('Planned').waitFor()
    await filter().press('Escape')
    await expect.poll(() => page.getByRole('dialog', { name: 'Filter' }).count()).toBe(0)
    expect(await bar().count()).toBe(1)
    await filter().press('Escape')
    await expect.poll(() => bar().count()).toBe(0)
  })

  test('with fingers', async () => {
    await open('harbour/', PHONE)
    await button('Find and filter').tap()
    await filter().tap()
    await value('Denied').or(value('Did not happen')).tap()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.phonehead').innerText()).toContain('1 of 11 events')
    await button('Clear all and close').tap()
    await expect.poll(() => bar().count()).toBe(0)
  })
})

describe('as far as it is read', () => {
  test('the timeline follows the text, and says how much is still to come', async () => {
    await open('years/')
    await page.keyboard.press('r')
    const count = () => bar().getByRole('status').last().innerText()
    await expect.poll(count).toMatch(/^\d of 40 events, \d+ still to come$/)
    await readUpTo('The 10th house')
    await expect.poll(count).toMatch(/^1\d of 40 events, 2\d still to come$/)
    expect(await listed()).toContain('y10')
    expect(await listed()).not.toContain('y20')
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await expect.poll(count).toBe('40 of 40 events, all told')
    expect(await listed()).toContain('y39')
    await expect.poll(() => said('read')).toBe('along')
    await page.keyboard.press('r')
    await expect.poll(() => said('read')).toBeNull()
  })

  test('on phones too, and the relations with it', async () => {
    await open('years/#view=text&read=along', PHONE)
    await readUpTo('The 10th house')
    const count = () => bar().getByRole('status').last().innerText()
    await expect.poll(count).toMatch(/^1\d of 40 events, 2\d still to come$/)
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Relations' }).tap()
    const relations = page.getByRole('list', { name: 'All relations' }).getByRole('link')
    await expect.poll(() => relations.filter({ hasText: 'built y10 for' }).count()).toBe(1)
    expect(await relations.filter({ hasText: 'built y20 for' }).count()).toBe(0)
  })
})

describe('the moment of the net', () => {
  const isFaint = (): Promise<boolean> =>
    page
      .getByRole('list', { name: 'All relations' })
      .getByRole('listitem')
      .filter({ hasText: 'mayor of' })
      .evaluate(row => row.classList.contains('is-not'))

  test('goes through time with keys: what held then stands out', async () => {
    await open('harbour/#view=relations')
    await slider().focus()
    expect(await slider().getAttribute('aria-valuetext')).toBe('as the timeline’s window')
    await page.keyboard.press('Home')
    await expect.poll(isFaint).toBe(true)
    expect(await slider().getAttribute('aria-valuetext')).toMatch(/ 2015: 6 of 7$/)
    await expect.poll(() => said('at')).toMatch(/^2015-/)
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('PageUp')
    await expect.poll(isFaint).toBe(false)
    expect(await slider().getAttribute('aria-valuetext')).toMatch(/ 2016: 7 of 7$/)

    await expect.poll(() => said('at')).toMatch(/^2016-/)
    await page.reload()
    await expect.poll(async () => slider().getAttribute('aria-valuetext')).toMatch(/ 2016: 7 of 7$/)
    await button('Back to the window').click()
    await expect.poll(() => said('at')).toBeNull()
  })

  test('is dragged', async () => {
    await open('harbour/#view=relations', PHONE)
    const box = await slider().boundingBox()
    if (!box) throw new Error('there is no slider')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 4 })
    await page.mouse.up()
    await expect.poll(isFaint).toBe(true)
    expect(await slider().getAttribute('aria-valuetext')).toMatch(/ 2017: 6 of 7$/)
  })
})
