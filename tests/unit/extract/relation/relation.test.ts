import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../../../src/extract/document.ts'
import { relation } from '../../../../src/extract/relation/relation.ts'
import type { Event, EventTime } from '../../../../src/story/types.ts'
import { CASES } from '../../../cases/relation/cases.ts'
import { marked } from './marked.ts'

function stated(document: Document): string[] {
  const name = (id: string): string => document.entities.find(entity => entity.id === id)?.name ?? '?'
  return relation(document).relations.map(r => `${name(r.subject)} – ${r.label} – ${name(r.object)}`)
}

describe('who is what to whom', () => {
  test.each(CASES)('$about: $text', ({ text, relations }) => {
    expect(stated(marked(text)).sort()).toEqual([...relations].sort())
  })
})

const TIME: EventTime = {
  edtf: '2014',
  earliest: '2014-01-01',
  latest: '2014-12-31',
  basis: 'stated',
  times: [],
  derivation: { rule: 'test', text: 'In 2014.' },
}

/** An event whose trigger is a word of the text. */
function happening({ source: { text } }: Document, word: string, more: Partial<Event> = {}): Event {
  const start = text.indexOf(word)
  const trigger = { start, end: start + word.length }
  return {
    id: `e-${word}`,
    title: word,
    class: 'OCCURRENCE',
    passages: [{ ...trigger, trigger }],
    participants: [],
    time: TIME,
    polarity: 'positive',
    modality: 'asserted',
    salience: 0.5,
    origin: 'extracted',
    ...more,
  }
}

describe('what a relation carries', () => {
  const document = marked(
    '[Ana Orr|Person] visited [Lima|Place PE] in 2014. [Ana Orr|Person] visited [Lima|Place PE].',
  )

  test('one relation, however often it is stated, with every passage', () => {
    const [only, ...more] = relation(document).relations
    expect(more).toEqual([])
    expect(only?.passages.map(({ start, end }) => document.source.text.slice(start, end))).toEqual([
      'Ana Orr visited Lima',
      'Ana Orr visited Lima',
    ])
  })

  test('the time and the event of its verb', () => {
    const [only] = relation({ ...document, events: [happening(document, 'visited')] }).relations
    expect(only).toMatchObject({ time: TIME, event: 'e-visited' })
    expect(relation(document).relations[0]).toMatchObject({ time: null })
    expect(relation(document).relations[0]).not.toHaveProperty('event')
  })

  test('what is only supposed or denied is no relation', () => {
    for (const more of [
      { modality: 'hypothetical' },
      { modality: 'planned' },
      { polarity: 'negative' },
      { modality: 'reported', claim: 'alleged' },
      { modality: 'hypothetical', claim: 'denied' },
    ] as const) {
      const events = [happening(document, 'visited', more)]
      expect(relation({ ...document, events }).relations.map(({ event }) => event)).not.toContain('e-visited')
    }
  })

  test('a capital that stands for its country is the country in deeds, and itself as a birthplace', () => {
    const capital = marked(
      '[Lima|Place PE] attacked [Chad|Place TD]. [Ana Orr|Person] was born in [Lima|Place PE]. [Peru|Place PE] slept.',
    )
    const peru = capital.entities.find(({ name }) => name === 'Peru')
    const entities = capital.entities.map(entity =>
      entity.name === 'Lima' && peru ? { ...entity, standsFor: peru.id } : entity,
    )
    expect(stated({ ...capital, entities })).toEqual(['Peru – attacked – Chad', 'Ana Orr – born in – Lima'])
  })

  test('ids are unique and the same each time', () => {
    const many = marked(CASES.map(({ text }) => text).join('\n\n'))
    const ids = relation(many).relations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(relation(many).relations.map(({ id }) => id)).toEqual(ids)
  })

  test('a document without entities has no relations', () => {
    expect(relation({ ...document, entities: [] }).relations).toEqual([])
  })
})

test('any text: ends are known, never the same, passages lie in the text', () => {
  const words = [
    ...'who is was the president of ambassador to , . ’s and met sued between said by as founder ( ) in became'.split(
      ' ',
    ),
    '[Ana Orr|Person]',
    '[Acme|Organization]',
    '[Peru|Place PE]',
    '[Lima|Place PE]',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), parts => {
      const document = marked(parts.join(' '))
      const ids = document.entities.map(({ id }) => id)
      for (const { subject, object, passages } of relation(document).relations) {
        expect(ids).toContain(subject)
        expect(ids).toContain(object)
        expect(subject).not.toBe(object)
        for (const { start, end } of passages) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(document.source.text.length)
        }
      }
    }),
  )
})
