/** Words that mean two: both take part, and the words stand as they are. */
import { expect, test } from 'vitest'
import { extract } from '../../../../src/extract/pipeline.ts'
import { models } from '../../../../src/publish/models.ts'

const told = (text: string) => {
  const { events, entities } = extract(
    { file: 'a.txt', text, sha256: '0'.repeat(64), metadata: { date: '2022-06-21', language: 'en' } },
    models(),
    'test',
  )
  const nameOf = (id: string) => entities.find(entity => entity.id === id)?.name
  return events.map(({ title, participants }) => ({
    title,
    who: participants.map(({ entity }) => nameOf(entity)),
  }))
}

test('“both countries”, of two that were named', () => {
  expect(
    told('Peru and Chad signed a truce on Monday. Both countries have sent envoys to Oslo.'),
  ).toContainEqual({
    title: 'Both countries have sent envoys to Oslo',
    who: expect.arrayContaining(['Peru', 'Chad']),
  })
})

test('of three nobody knows which', () => {
  const events = told('Peru, Chad and Mali signed a truce on Monday. Both countries have sent envoys.')
  expect(events).toContainEqual({ title: 'Both countries have sent envoys', who: [] })
})
