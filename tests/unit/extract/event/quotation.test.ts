import { describe, expect, it } from 'vitest'
import { eventAt, marked, read } from './marked.ts'

function status(line: string) {
  const one = marked(line)
  const document = read(one)
  const found = eventAt(document, one.trigger)
  return { modality: found?.modality, by: found?.sourceText }
}

describe('speech over several sentences', () => {
  it('is the speaker’s in every sentence inside the marks', () => {
    expect(status('“The mill closed,” {Ada Bell|Person} said. “The bridge *collapsed*. We left.”')).toEqual({
      modality: 'reported',
      by: 'Ada Bell',
    })
  })
  it('before the speaker is named', () => {
    expect(status('“The bridge *collapsed*. The mill closed,” said {Ada Bell|Person}.')).toEqual({
      modality: 'reported',
      by: 'Ada Bell',
    })
  })
  it('of nobody named is still only reported', () => {
    expect(status('“The bridge *collapsed*. The mill closed.”')).toEqual({
      modality: 'reported',
      by: undefined,
    })
  })
  it('ends with the marks', () => {
    expect(status('“The mill closed,” {Ada Bell|Person} said. The bridge *collapsed*.').modality).toBe(
      'asserted',
    )
  })
  it('does not begin at a word in marks', () => {
    expect(status('The “old” bridge *collapsed*.').modality).toBe('asserted')
  })
})
