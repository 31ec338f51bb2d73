/** What a text says of a time, and what contradicts it. */
import { expect, test } from 'vitest'
import { extract } from '../../../../src/extract/pipeline.ts'
import { models } from '../../../../src/publish/models.ts'

const read = (text: string) =>
  extract(
    { file: 'a.txt', text, sha256: '0'.repeat(64), metadata: { date: '2024-03-08', language: 'en' } },
    models(),
    'test',
  ).events

test.each([
  ['The tower was built between 1985 and 1970.', '‘1985’ to ‘1970’'],
  ['Ada Bell worked in Oslo from 12 May 1990 to 3 April 1990.', '‘12 May 1990’ to ‘3 April 1990’'],
])('a stretch that ends before it begins dates nothing: %s', (text, words) => {
  const [event] = read(text)
  expect(event).toMatchObject({ time: null, undatedKind: 'contradictory' })
  expect(event?.undated).toContain(words)
})

test.each([
  'The tower was built between 1970 and 1985.',
  'The war lasted from 490 to 480 BC.',
  'The shop was open from 11 p.m. to 2 a.m. on 3 May 2001.',
])('other stretches are none: %s', text => {
  expect(read(text).map(({ undatedKind }) => undatedKind)).not.toContain('contradictory')
})

test('nobody dies twice: both are dated, and each names the other', () => {
  const events = read(
    'Ana Cole died on 3 March 1991 in Oslo. In another account, Ana Cole died on 3 May 1992.',
  )
  const deaths = events.filter(({ title }) => title.includes('died'))
  expect(deaths.map(({ time }) => time?.edtf)).toEqual(['1991-03-03', '1992-05-03'])
  expect(deaths.map(({ contradicts }) => contradicts)).toEqual([[deaths[1]?.id], [deaths[0]?.id]])
})

test.each([
  'Ana Cole died on 3 March 1991. Bo Dahl died on 3 May 1992.',
  'Ana Cole died in 1991. Ana Cole died on 3 March 1991.',
  'Ana Cole visited Oslo in 1991. Ana Cole visited Oslo in 1992.',
])('others contradict nothing: %s', text => {
  expect(read(text).flatMap(({ contradicts }) => contradicts ?? [])).toEqual([])
})
