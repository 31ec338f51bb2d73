/** What is told a length of time before or after a dated happening, and what such words do not date. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../../../src/extract/pipeline.ts'
import { models } from '../../../../src/publish/models.ts'

const dated = (text: string): string[] =>
  extract(
    { file: 'a.txt', text, sha256: '0'.repeat(64), metadata: { date: '2022-06-21', language: 'en' } },
    models(),
    'test',
  ).events.map(({ title, time }) => `${title} | ${time?.edtf ?? '-'}`)

describe('counted from a dated happening', () => {
  test.each([
    [
      'The museum reopened on Saturday, four years after a quake damaged it. Crowds came.',
      'damaged',
      '2018~',
    ],
    ['The ferry sank on 3 May 2019, ten days after the strike. Nobody was hurt.', 'Strike', '2019-04-23'],
    ['Two years after the 2004 merger, the bank moved to Leeds.', 'bank moved', '2006~'],
    ['The envoy resigned three weeks after the talks of 3 May 2019.', 'resigned', '[2019-05-21..2019-05-27]'],
    ['The chapel burned down on 3 May 2019, two months before it was sold.', 'was sold', '2019-07~'],
  ])('%s', (text, title, time) => {
    expect(dated(text).filter(event => event.includes(title) && event.endsWith(`| ${time}`))).toHaveLength(1)
  })
})

describe('what gives no such count', () => {
  test.each([
    ['nothing to count from', 'Four years after a quake damaged it, the museum may reopen.', 'damaged'],
    ['from a time too long for the unit', 'The firm grew in 2015, ten days after the flood.', 'Flood'],
    ['from no length of time', 'The museum reopened on Saturday, soon after a quake damaged it.', 'damaged'],
  ])('%s', (_, text, title) => {
    const found = dated(text).filter(event => event.toLowerCase().includes(title.toLowerCase()))
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(event => /\| \[?(?:2018|2015-0|2015-1|20\d\d~)/.test(event))).toEqual([])
  })
})
