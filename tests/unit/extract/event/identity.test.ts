import { describe, expect, it } from 'vitest'
import { eventId, hash } from '../../../../src/extract/event/identity.ts'
import { marked, read } from './marked.ts'

const ids = (line: string) => read(marked(line)).events.map(({ id }) => id)

describe('hash', () => {
  it('is the published cyrb53', () => {
    expect(hash('a')).toBe((7_929_297_801_672_961).toString(36))
    expect(hash('revenge')).toBe((4_051_478_007_546_757).toString(36))
  })
})

describe('eventId', () => {
  it('does not mind line breaks and case', () => {
    expect(eventId('The mill\n closed.', 'closed', 0)).toBe(eventId('the mill closed.', 'Closed', 0))
  })
  it('tells triggers, their count and sentences apart', () => {
    const all = [
      eventId('It fell.', 'fell', 0),
      eventId('It fell.', 'fell', 1),
      eventId('It fell.', 'It', 0),
      eventId('She fell.', 'fell', 0),
    ]
    expect(new Set(all).size).toBe(4)
  })
})

describe('ids of a document', () => {
  it('stay when other text is added before and behind', () => {
    const [alone] = ids('{Ada Bell|Person} resigned.')
    const among = ids('The sun rose.¶{Ada Bell|Person} resigned.¶A mill closed.')
    expect(among).toContain(alone)
  })
  it('do not depend on names, times or the day of publication', () => {
    const plain = read(marked('Ada Bell resigned in 2014.'), null).events[0]
    const known = read(marked('{Ada Bell|Person} resigned in [2014].')).events[0]
    expect(plain?.time).toBeNull()
    expect(known?.time?.edtf).toBe('2014')
    expect(plain?.id).toBe(known?.id)
  })
  it('differ for a sentence said twice', () => {
    const twice = ids('A mill closed.¶A mill closed.')
    expect(new Set(twice).size).toBe(twice.length)
  })
})
