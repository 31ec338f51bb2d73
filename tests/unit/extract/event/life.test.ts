import { describe, expect, test } from 'vitest'
import type { Time } from '../../../../src/story/types.ts'
import { marked, read } from './marked.ts'

/** Title and time of all events of a marked text. */
const told = (line: string): string[] =>
  read(marked(line), null).events.map(({ title, time }) => `${title} | ${time?.edtf ?? '-'}`)

describe('dates of a life in brackets', () => {
  test.each([
    [
      '{Piet Boom|Person} ([3 May 1928|1928-05-03] – [2017]) drew.',
      ['Piet Boom was born | 1928-05-03', 'Piet Boom died | 2017'],
    ],
    ['{Piet Boom|Person} (born [1928]) drew.', ['Piet Boom was born | 1928']],
    ['{Piet Boom|Person} (b. [1928]) drew.', ['Piet Boom was born | 1928']],
    ['{Piet Boom|Person} (died [2017]) drew.', ['Piet Boom died | 2017']],
    [
      '{Piet Boom|Person} (né Bom; c. [1928] – [2017-05-01]) drew.',
      ['Piet Boom was born | 1928', 'Piet Boom died | 2017-05-01'],
    ],
  ])('%s', (line, expected) => {
    const [drew, ...rest] = told(line).reverse()
    expect(drew).toMatch(/drew \| -$/i)
    expect(rest.reverse()).toEqual(expected)
  })

  test.each([
    ['a term is none', '{Piet Boom|Person} ([2008]–[2012]) ruled.'],
    ['nor are the dates of a firm', '{Acme|Organization} ([1928]–[2017]) sold ships.'],
    ['nor a date without a word for it', '{Piet Boom|Person} ([1928]) drew.'],
    ['nor more years than one lives', '{Piet Boom|Person} ([1528] – [2017]) drew.'],
    ['nor what stands between commas', '{Piet Boom|Person}, born in Oslo, drew.'],
  ])('%s', (_, line) => {
    expect(told(line).filter(one => /was born \| \d|died \| \d/.test(one))).toEqual([])
  })
})

describe('what can be worked out', () => {
  test('a birth from an age at death, between two birthdays', () => {
    expect(told('{Ana Orr|Person} died on [6 December 2025|2025-12-06], aged 70.')).toContain(
      'Ana Orr was born | [1954-12-07..1955-12-06]',
    )
    expect(told('{Ana Orr|Person} died in [2001] at the age of 45.')).toContain(
      'Ana Orr was born | [1955..1956]',
    )
  })

  test('it says what it was reckoned from, and is marked as worked out', () => {
    const { events } = read(marked('{Ana Orr|Person} died aged 70 on [2025-12-06].'))
    const birth = events.find(({ title }) => title === 'Ana Orr was born')
    expect(birth?.time).toMatchObject({ basis: 'inferred', times: ['t1'], derivation: { rule: 'age' } })
    expect(birth?.time?.derivation.text).toMatch(/^Aged 70 at death: so born 71 to 70 years before it\./)
  })

  test.each([
    ['no death', '{Ana Orr|Person} resigned on [2025-12-06], aged 70.'],
    ['a death without a date', '{Ana Orr|Person} had died aged 70.'],
    ['a death that is denied', '{Ana Orr|Person} did not die aged 70 on [2025-12-06].'],
    ['one feared', '{Ana Orr|Person} may die aged 70 on [2026-12-06].'],
    [
      'a birth that is told',
      '{Ana Orr|Person} was born in [1955]. {Ana Orr|Person} died in [2025], aged 70.',
    ],
  ])('no birth from %s', (_, line) => {
    expect(told(line).filter(one => /Orr was born \| \[/.test(one))).toEqual([])
  })

  test('an earlier time from the first in so many years', () => {
    const line = '{Ana Orr|Person} visited Oslo in [2024] for the first time in more than 20 years.'
    const start = marked(line).text.indexOf('20 years')
    const length: Time = {
      id: 't2',
      start,
      end: start + '20 years'.length,
      type: 'DURATION',
      value: 'P20Y',
      edtf: null,
      earliest: null,
      latest: null,
      derivation: { rule: 'marked', text: '' },
    }
    const found = (times: readonly Time[]): string[] =>
      read({ ...marked(line), times: [...marked(line).times, ...times] }).events.map(
        ({ title, time }) => `${title} | ${time?.edtf}`,
      )
    expect(found([length])).toContain('Ana Orr had visited Oslo before | [..2004]')
    expect(found([])).toHaveLength(1)
    expect(found([{ ...length, value: 'P20D' }])).toHaveLength(1)
  })

  test('an earlier time from the first since then', () => {
    expect(told('{Ana Orr|Person} won a cup in [2024] for the first time since [1958].')).toContain(
      'Ana Orr won a cup before | 1958',
    )
    expect(
      told('{Ana Orr|Person} won a cup in [2024] for the first time.').filter(one => /before/.test(one)),
    ).toEqual([])
    expect(told('{Ana Orr|Person} has lived here since [1958].').filter(one => /before/.test(one))).toEqual(
      [],
    )
  })
})
