import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../../../src/extract/document.ts'
import { relation } from '../../../../src/extract/relation/relation.ts'
import { timex } from '../../../../src/extract/timex/timex.ts'
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

describe('when it held', () => {
  /** Each relation with its time, of a marked text whose dates are read and which has these events. */
  function held(text: string, events: (document: Document) => Event[] = () => []): string[] {
    const document = timex(marked(text))
    return relation({ ...document, events: events(document) }).relations.map(
      ({ label, time }) => `${label}: ${time?.edtf ?? '–'}`,
    )
  }
  const year = (edtf: string): EventTime => ({
    ...TIME,
    edtf,
    earliest: `${edtf}-01-01`,
    latest: `${edtf}-12-31`,
  })
  const happened =
    (word: string, edtf: string, more: Partial<Event> = {}) =>
    (document: Document) => [happening(document, word, { time: year(edtf), ...more })]

  test.each([
    ['[Ana Orr|Person], president of [Acme|Organization] since 2014, slept.', 'president of: 2014/..'],
    [
      '[Ana Orr|Person], president of [Acme|Organization] from 1947 to 1960, slept.',
      'president of: 1947/1960',
    ],
    ['[Ana Orr|Person], president of [Acme|Organization] until 1960, slept.', 'president of: ../1960'],
    ['[Ana Orr|Person], president of [Acme|Organization] (1947–1960), slept.', 'president of: 1947/1960'],
    ['[Ana Orr|Person], president of [Acme|Organization] in 1947, slept.', 'president of: 1947'],
    // times of something else
    ['[Ana Orr|Person], president of [Acme|Organization], slept in 1947.', 'president of: –'],
    ['[Ana Orr|Person], daughter of [Tom Orr|Person] (1904–1987), slept.', 'daughter of: –'],
    ['[Ana Orr|Person], president of [Acme|Organization] before 1960, slept.', 'president of: –'],
    ['[Ana Orr|Person], president of [Acme|Organization] from 1960 to 1947, slept.', 'president of: –'],
  ])('by the words behind it: %s', (text, expected) => {
    expect(held(text)).toEqual([expected])
  })

  test('from what begins it to what ends it', () => {
    const text =
      '[Ana Orr|Person] became president of [Acme|Organization]. [Ana Orr|Person] resigned as president of [Acme|Organization].'
    expect(held(text, happened('became', '2014'))).toEqual(['president of: 2014/..'])
    expect(held(text, happened('resigned', '2020'))).toEqual(['president of: ../2020'])
    expect(
      held(text, document => [
        ...happened('became', '2014')(document),
        ...happened('resigned', '2020')(document),
      ]),
    ).toEqual(['president of: 2014/2020'])
  })

  test('until its holder’s death, unless another office began later', () => {
    const dies = (document: Document): Event[] =>
      happened('died', '2025', {
        participants: [{ entity: document.entities[0]?.id ?? '', role: 'patient' }],
      })(document)
    const text = '[Ana Orr|Person] became president of [Acme|Organization]. [Ana Orr|Person] died.'
    const events = (document: Document): Event[] => [
      ...happened('became', '2014')(document),
      ...dies(document),
    ]
    expect(held(text, events)).toEqual(['president of: 2014/2025'])
    expect(held(`${text} [Ana Orr|Person], head of [Bolt|Organization] since 2020, slept.`, events)).toEqual([
      'president of: 2014/..',
      'head of: 2020/2025',
    ])
    expect(held(text, document => [...happened('became', '2014')(document)])).toEqual([
      'president of: 2014/..',
    ])
  })

  test('not that of another place of the same event, nor the day of publication for what lasts', () => {
    const text =
      '[Ana Orr|Person] taught at [Acme|Organization]. From 1947 on she taught at [Bolt|Organization].'
    const document = timex(marked(text))
    const plain = document.source.text
    const passages = [plain.indexOf('From'), 0].map(start => ({
      start,
      end: start === 0 ? plain.indexOf(' From') : plain.length,
      trigger: { start: plain.indexOf('taught', start), end: plain.indexOf('taught', start) + 6 },
    }))
    const time = { ...year('1947'), times: document.times.slice(0, 1).map(({ id }) => id) }
    const events = [happening(document, 'taught', { passages, time })]
    expect(relation({ ...document, events }).relations).toMatchObject([{ label: 'taught at', time: null }])
    expect(
      held(
        '[Ana Orr|Person] is married to [Tom Bell|Person].',
        happened('married', '2014', {
          time: { ...year('2014'), basis: 'publication' },
        }),
      ),
    ).toEqual(['married to: –'])
  })

  test('places of life in brackets, and rows of facts', () => {
    expect(
      held('[Ana Orr|Person] (4 May 1901 in [Lima|Place PE] – 3 June 1980 in [Oslo|Place NO]) slept.'),
    ).toEqual(['born in: 1901-05-04', 'died in: 1980-06-03'])
    expect(held('[Ana Orr|Person] ([Spanish|Place ES=Spain]: Ana; 4 May 1901 – 3 June 1980) slept.')).toEqual(
      [],
    )
    const rows = timex(
      marked('[Ana Orr|Person]\n\nBorn 4 May 1901 [Lima|Place PE]\n\n[Ana Orr|Person] slept.'),
    )
    const [name, ...others] = rows.blocks
    const told = (blocks: Document['blocks']): unknown =>
      relation({ ...rows, blocks }).relations.map(({ label, time }) => `${label}: ${time?.edtf}`)
    expect(told(name ? [{ ...name, kind: 'headline' }, ...others] : [])).toEqual(['born in: 1901-05-04'])
    expect(told(rows.blocks)).toEqual([])
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
