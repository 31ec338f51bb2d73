import { describe, expect, it } from 'vitest'
import type { BlockKind } from '../../../../src/story/types.ts'
import { eventAt, marked, read } from './marked.ts'

/** The event at the trigger: how many passages, its time, the words of its triggers. */
function at(line: string, kinds: BlockKind[] = []) {
  const one = marked(line)
  const document = read(one, undefined, kinds)
  const found = eventAt(document, one.trigger)
  return {
    words: found?.passages.map(({ trigger }) => one.text.slice(trigger.start, trigger.end)),
    time: found?.time?.edtf,
  }
}

describe('two mentions of one happening are one event', () => {
  it('by verb, who and time: the clearer is first, the finer time counts', () => {
    expect(
      at(
        '{Ada Bell|Person} *died* on [Saturday|2025-12-06].¶{Ada Bell|Person} died on [the weekend|2025-12-06/2025-12-07].',
      ),
    ).toEqual({ words: ['died', 'died'], time: '2025-12-06' })
  })
  it('by verb and noun', () => {
    expect(
      at('{Ada Bell|Person} *visited* {Oslo|Place} in [2024].¶The visit of {Ada Bell|Person} was short.'),
    ).toEqual({
      words: ['visited', 'visit'],
      time: '2024',
    })
  })
  it('by a definite noun that takes up the verb', () => {
    expect(at('{Ada Bell|Person} *died* on [2025-12-06].¶The death shocked the town.').words).toEqual([
      'died',
      'death',
    ])
  })
  it('by verbs that mean the same', () => {
    expect(
      at(
        '{Acme|Organization} *bought* {Bolt|Organization}.¶{Acme|Organization} acquired {Bolt|Organization}.',
      ).words,
    ).toEqual(['bought', 'acquired'])
  })
  it('where one sentence names who and the other when', () => {
    expect(
      at(
        'The envoy died over [the weekend|2025-12-06/2025-12-07].¶{Ada Bell|Person} *died* on [2025-12-06].',
      ),
    ).toEqual({ words: ['died', 'died'], time: '2025-12-06' })
  })
  it.each([
    [
      'by a noun and the verb that only says that it was',
      'The *visit* took place in [2024].',
      ['visit', 'took'],
    ],
    ['by a noun and the verb that lends it a subject', 'She gave a *speech* in [2024].', ['speech', 'gave']],
    ['by a noun and how it goes on', 'The *talks* are set to begin in [2026].', ['begin', 'talks']],
    ['by a noun and that it does not', 'The *vote* was postponed in [2024].', ['postponed', 'vote']],
    ['by what it does', 'A *storm* damaged the mill in [2024].', ['damaged', 'storm']],
  ])('%s', (_, line, words) => {
    expect(at(line).words).toEqual(words)
  })
  it('not where the verb tells something else', () => {
    expect(at('She praised a *speech* in [2024].').words).toEqual(['speech'])
    expect(at('A *storm* worried the miller in [2024].').words).toEqual(['storm'])
  })
  it('in the headline too, which never comes first', () => {
    const text = '{Ada Bell|Person} visits {Oslo|Place} in spring¶{Ada Bell|Person} *visited* {Oslo|Place}.'
    expect(at(text, ['headline']).words).toEqual(['visited', 'visits'])
  })
})

describe('happenings that only look alike stay apart', () => {
  const apart = (line: string) => expect(at(line).words).toHaveLength(1)
  it('other people', () => {
    apart('{Ada Bell|Person} *died* on [2025-12-06].¶{Carl Dahl|Person} died on [2025-12-06].')
  })
  it('other times', () => {
    apart(
      '{Ada Bell|Person} *visited* {Oslo|Place} in [2024].¶{Ada Bell|Person} visited {Oslo|Place} in [2019].',
    )
  })
  it('other places, without times', () => {
    apart('{Ada Bell|Person} *visited* {Oslo|Place}.¶{Ada Bell|Person} visited {Rome|Place}.')
  })
  it('other objects', () => {
    apart('{Acme|Organization} *bought* {Bolt|Organization}.¶{Acme|Organization} bought {Nut|Organization}.')
  })
  it('done and not done', () => {
    apart('{Ada Bell|Person} *resigned*.¶{Ada Bell|Person} did not resign.')
  })
  it('done and planned', () => {
    apart('{Ada Bell|Person} *resigned*.¶{Ada Bell|Person} will resign.')
  })
  it('two sayings', () => {
    apart('{Ada Bell|Person} *said* prices fell.¶{Ada Bell|Person} said rents rose.')
  })
  it('nobody named in either', () => {
    apart('A shell *landed* on [2025-12-06].¶A bomb landed on [2025-12-06].')
  })
  it('an indefinite noun', () => {
    apart('{Ada Bell|Person} *died* on [2025-12-06].¶A death shocked the town.')
  })
})

describe('only running text and the headline yield events', () => {
  it.each(['caption', 'boilerplate', 'credit', 'byline', 'dateline', 'metadata'] as const)('not %s', kind => {
    expect(read(marked('{Ada Bell|Person} resigned.'), undefined, [kind]).events).toEqual([])
  })
})
