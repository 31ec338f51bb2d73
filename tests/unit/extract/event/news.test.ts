import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract/pipeline.ts'
import { models } from '../../../../src/publish/models.ts'
import { eventAt, marked, read } from './marked.ts'

/** Time and rule of the starred word. */
function time(line: string, published: string | null = '2025-12-09') {
  const one = marked(line)
  const found = eventAt(read(one, published), one.trigger)?.time
  return found ? `${found.edtf} ${found.derivation.rule} ${found.basis}` : found
}

describe('news is dated by its publication, through a rule with a name', () => {
  it('the lead', () => {
    expect(time('The firm *opened* a mill.')).toBe('2025-12-09 lead publication')
  })
  it('what is told on, after a day the lead states', () => {
    expect(time('A bridge collapsed on [Sunday|2025-12-07].¶The police *closed* the road.')).toBe(
      '[2025-12-07..2025-12-09] narrative publication',
    )
  })
  it('the present perfect, without a beginning', () => {
    expect(time('A bridge collapsed on [Sunday|2025-12-07].¶The town has *become* an island.')).toBe(
      '[..2025-12-09] perfect publication',
    )
  })
  it('what is under way', () => {
    expect(time('A bridge collapsed on [Sunday|2025-12-07].¶The town is *building* another.')).toBe(
      '2025-12-09 present publication',
    )
  })
  it('an answer: between what it answers and the day it was told', () => {
    const text =
      '{Ada Bell|Person} died on [Saturday|2025-12-06].¶{Carl Dahl|Person} *sent* flowers over her death, the palace said on [2025-12-08].'
    expect(time(text.replace('her', '{her=Ada Bell|Person}'))).toBe(
      '[2025-12-06..2025-12-08] bounded inferred',
    )
  })
})

describe('nothing is dated by publication', () => {
  const undated = (line: string, published?: null) => expect(time(line, published)).toBeNull()
  it('where the day of publication is unknown', () => undated('The firm *opened* a mill.', null))
  it('in a history', () => {
    undated(
      'The siege began in [1640].¶In [1641], the town surrendered.¶The walls were *rebuilt*.¶A church opened in [1655].',
    )
  })
  it('of a saying in a history', () => {
    undated(
      'The siege began in [1640].¶In [1641], the town surrendered.¶The count *said* it was lost.¶A church opened in [1655].',
    )
  })
  it('of former days', () => {
    undated('A bridge collapsed on [Sunday|2025-12-07].¶The firm was *founded* by two brothers.')
    undated('A bridge collapsed on [Sunday|2025-12-07].¶The firm once *built* ships.')
  })
  it('where the paragraph has moved to another time', () => {
    undated(
      'A bridge collapsed on [Sunday|2025-12-07].¶In [1990], a ship hit the bridge. Two people *drowned*.',
    )
  })
  it('in a relative clause', () => {
    undated('A bridge collapsed on [Sunday|2025-12-07].¶The firm that *opened* the mill was silent.')
  })
  it('of what did not or may not happen', () => {
    undated('The firm did not *open* a mill.')
    undated('The firm may *open* a mill.')
  })
  it('of what had happened before', () => undated('The firm had *opened* a mill.'))
})

it('every time tells in a sentence how it was reached', () => {
  const { events } = read(
    marked(
      '{Ada Bell|Person} died on [2025-12-06]. She had served as mayor until [2014]. The town said it will build a school.',
    ),
  )
  for (const { time: found, undated } of events) {
    if (found) expect(found.derivation.text).toMatch(/\.$/)
    else expect(undated).toMatch(/\.$/)
  }
})

describe('what its own clause dates is not dated by publication', () => {
  const read = (text: string) => {
    const metadata = { date: '2025-12-09' }
    return extract({ file: 'a.txt', text, sha256: '0'.repeat(64), metadata }, models(), 'test').events[0]
  }
  it('by a full date to come', () => {
    expect(read('Mr Smith died on 31 December 2025.')?.time?.edtf).toBe('2025-12-31')
  })
  it('by a year to come, which leaves it undated', () => {
    expect(read('Mr Smith died in 2027.')).toMatchObject({
      time: null,
      undated: 'Told as past, but ‘2027’ lies after the day of publication, 9 December 2025.',
    })
  })
  it('by words that are no date, which leave it undated', () => {
    expect(read('Mr Smith resigned years ago.')).toMatchObject({
      time: null,
      undated: 'Its own clause says ‘years ago’, which is no day or year.',
    })
    expect(read('Mr Smith visited Oslo every Friday.')?.time).toBeNull()
  })
  it('by a time that cannot be used, which the reason names', () => {
    const reason = (text: string) => read(text)?.undated
    expect(reason('Mr Smith had waited for three hours.')).toBe(
      'Its clause has a time that does not date it: ‘three hours’ says how long, not when.',
    )
    expect(reason('Mr Smith had waited.')).toBe('Told as earlier than the rest; the text does not say when.')
    expect(reason('Mr Smith may resign.')).toBe('Not told as happening, so it is not dated.')
  })
  it('but by a length of time it is not dated at all', () => {
    expect(read('The minister left Oslo after three hours.')?.time?.edtf).toBe('2025-12-09')
  })
})
