/** The page as axe-core sees it: every view, both themes, wide and narrow. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditOf } from '../support/axe.ts'
import { type OpenSite, openSite } from '../support/page.ts'
import { richStory } from '../support/rich-story.ts'

let site: OpenSite

beforeAll(async () => {
  site = await openSite({ 'harbour.story.json': JSON.stringify(richStory()) })
})
afterAll(() => site?.close())

const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } }
const STATES: Record<string, (page: Page) => Promise<unknown>> = {
  'with nothing selected': () => Promise.resolve(),
  'with the help open': async page => {
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Help' }).waitFor()
  },
  'with lanes by name': async page => {
    await page.evaluate(() => {
      location.hash = 'lanes=entity&e=mayor'
    })
    await page.locator('[data-view=timeline] [data-event=mayor]').first().waitFor()
  },
  'with time folded': async page => {
    await page.evaluate(() => {
      location.hash = 'time=folded&e=reopened'
    })
    await page.getByRole('button', { name: /without events|nothing begins or ends/ }).waitFor()
  },
  'with something found': async page => {
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: /^Find/ }).fill('lindholm')
    await page.keyboard.press('Enter')
    await page.getByRole('search').getByText(/^1 of/).waitFor()
    // Phones close the list.
    await page.getByRole('combobox', { name: /^Find/ }).click()
    await page.getByRole('listbox').getByRole('option', { selected: true }).waitFor()
  },
  'with the filters open': async page => {
    await page.evaluate(() => {
      location.hash = 'status=asserted&read=along'
    })
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    await page.getByRole('checkbox', { name: 'Planned' }).waitFor()
  },
  'with a moment of the net': async page => {
    await page.evaluate(() => {
      location.hash = 'view=relations&at=2016-03-01&find=sandoy'
    })
    await page.getByRole('slider', { name: 'Moment' }).waitFor()
  },
  'with an event selected': page => select(page, 'e=reopened', 'Mara Quill reopened the harbour'),
  'with an undated event selected': page => select(page, 'e=paid', 'The Lindholm Company was paid twice'),
  'with a person selected': page => select(page, 'entity=quill', 'Mara Quill'),
  'with words of the text selected': page => select(page, 'words=245-277', 'Words of the text'),
  'with what was left out': page => view(page, 'view=omitted', 'What was left out'),
  'with the page of a person': page => view(page, 'entity=quill&view=entity&of=quill', 'Mara Quill'),
  'with the telling against time': page => view(page, 'e=wrote&view=telling', 'Telling against time'),
  'with what can be taken along': async page => {
    await page.getByRole('button', { name: /^Take along/ }).click()
    await page.getByRole('dialog', { name: 'Take along' }).waitFor()
  },
  'with the sheet of reading, over first steps': async page => {
    await page.keyboard.press('Shift')
    await page.getByRole('complementary', { name: 'First steps' }).waitFor()
    await page.evaluate(() => {
      location.hash = 'view=text'
    })
    await page.getByRole('button', { name: 'Typeface, size, outline' }).locator('visible=true').click()
    await page.getByRole('dialog', { name: 'Reading' }).waitFor()
  },
  'with the relations open': async page => {
    await select(page, 'relation=mayor-of', 'Mara Quill mayor of Tarnby')
    await page.getByRole('button', { name: 'Relations' }).locator('visible=true').click()
  },
}

async function view(page: Page, fragment: string, name: string): Promise<void> {
  await page.evaluate(hash => {
    location.hash = hash
  }, fragment)
  await page.getByRole('region', { name }).waitFor()
}

async function select(page: Page, fragment: string, heading: string): Promise<void> {
  await page.evaluate(hash => {
    location.hash = hash
  }, fragment)
  await page
    .getByRole('region', { name: 'Selected' })
    .getByRole('heading', { name: heading })
    .first()
    .waitFor()
}

describe.each(['light', 'dark'] as const)('in %s colours', colorScheme => {
  describe.each(Object.entries(SIZES))('on a %s page', (_, viewport) => {
    test.each(Object.entries(STATES))('%s nothing is wrong', async (_, bring) => {
      const page = await site.browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' })
      await page.goto(site.url)
      await page.locator('[data-view=timeline] [data-event]').first().waitFor()
      await bring(page)
      const { wrong, passed } = await auditOf(page)
      expect(wrong).toEqual([])
      expect(passed).toBeGreaterThan(15)
      await page.close()
    })
  })
})
