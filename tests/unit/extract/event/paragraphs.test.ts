/** Paragraphs that have nothing to do with one another: each tells what it tells, wherever it stands. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyDocument } from '../../../../src/extract/document.ts'
import { extract } from '../../../../src/extract/pipeline.ts'
import { models } from '../../../../src/publish/models.ts'
import { quote } from '../../../../src/story/spans.ts'

/** Each with names and dates of its own. */
const PARAGRAPHS = [
  'Ada Bell founded Norlight Energy in Bergen on 3 May 1994. She sold the company to Kestrel Power in 2006.',
  'The Dutch painter Piet Boom was born in Delft in 1871. He died in Rome on 9 June 1932.',
  'On 14 August 1947, a fire destroyed the mill of Otto Falk. Eleven workers were killed.',
  'Zainab Okoro became minister of health in March 2003. Okoro resigned on 1 July 2005.',
  'In 1888, Juan Lera married Rosa Vidal. They moved to Lima in 1890.',
  'Kenji Mori won the Osaka Marathon on 12 October 1981, beating Paul Wirth by two minutes.',
]

/** What a text of paragraphs tells: trigger, who takes part, and when. */
function told(paragraphs: readonly string[]): string[] {
  const { source } = emptyDocument({
    file: 'a.txt',
    text: paragraphs.join('\n\n'),
    sha256: '0'.repeat(64),
    metadata: { language: 'en', title: 'Notes' },
  })
  const story = extract(source, models(), 'test')
  const names = new Map(story.entities.map(({ id, name }) => [id, name]))
  return story.events
    .map(({ passages: [passage], participants, time }) => {
      const trigger = passage ? quote(source.text, passage.trigger) : ''
      const who = participants.map(({ entity, role }) => `${names.get(entity)} ${role}`).sort()
      return `${trigger} | ${who.join(', ')} | ${time?.edtf ?? '-'}`
    })
    .sort()
}

const some = fc.shuffledSubarray(PARAGRAPHS, { minLength: 2 })

test('their order does not change what is told', () => {
  fc.assert(
    fc.property(some, paragraphs => {
      expect(told(paragraphs)).toEqual(told([...paragraphs].sort()))
    }),
    { numRuns: 12 },
  )
})

test('one less takes away what it tells, and nothing else', () => {
  fc.assert(
    fc.property(some, ([first = '', ...rest]) => {
      expect([...told(rest), ...told([first])].sort()).toEqual(told([first, ...rest]))
    }),
    { numRuns: 12 },
  )
})
