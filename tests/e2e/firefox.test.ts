/** The built page in Firefox, once through: its text, its timeline, and the way from an event to its passage. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFirefox } from '../support/find-browser.ts'
import { type Firefox, openFirefox } from '../support/firefox.ts'
import { serve } from '../support/serve.ts'

let firefox: Firefox
let site: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  ;[firefox, site] = await Promise.all([findFirefox().then(openFirefox), serve('dist')])
})
afterAll(async () => {
  await firefox?.close()
  await site?.stop()
})

test('Firefox shows text and marks; a click on an event selects its passage, and nothing breaks its policy', async () => {
  await firefox.open(site.url)
  await firefox.waitFor(`return document.querySelector('[data-view=timeline][data-ready]')`)
  await firefox.waitFor(
    `window.broken = []
     document.addEventListener('securitypolicyviolation', event => window.broken.push(event.violatedDirective))
     return true`,
  )
  const text = await firefox.waitFor(`return document.querySelector('[data-view=reader]').textContent`)
  expect(text).toContain('He became ambassador to Pyongyang in 2014')
  const marks = await firefox.waitFor(
    `return [...document.querySelectorAll('[data-view=timeline] [data-event]')].filter(mark => mark.checkVisibility()).length`,
  )
  expect(marks).toBeGreaterThan(5)

  const row = '[data-view=events] a[data-event]:not([tabindex="-1"])'
  const id = await firefox.waitFor(`return document.querySelector('${row}').dataset.event`)
  await firefox.click(row)
  const passage = await firefox.waitFor(
    `return document.querySelector('[data-view=reader] [aria-current=true]')?.dataset.event`,
  )
  expect(String(passage).split(' ')).toContain(id)
  expect(await firefox.waitFor(`return location.hash`)).toContain(`e=${id}`)
  expect(await firefox.waitFor('return window.broken')).toEqual([])
})
