/** What lies a length of time from the news is not of its day. */
import { expect, test } from 'vitest'
import { extract } from '../../../../src/extract/pipeline.ts'
import { models } from '../../../../src/publish/models.ts'

const dated = (text: string): string[] =>
  extract(
    { file: 'a.txt', text, sha256: '0'.repeat(64), metadata: { date: '2022-06-21', language: 'en' } },
    models(),
    'test',
  ).events.map(({ title, time }) => `${title} | ${time?.edtf ?? '-'}`)

test('“four years after a quake damaged it”', () => {
  const events = dated(
    'The museum reopened on Saturday, four years after a quake damaged its roof. Crowds came.',
  )
  expect(events).toContain('The museum reopened | 2022-06-18')
  expect(events.filter(event => /damaged/.test(event) && !event.endsWith('| -'))).toEqual([])
})
