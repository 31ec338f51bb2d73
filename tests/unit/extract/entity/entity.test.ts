/** Who and what an article names, and who is who. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toStory } from '../../../../src/extract/story.ts'
import { faults } from '../../../../src/story/invariants.ts'
import { mentionsOf, named, read } from './read.ts'

describe('names and their types', () => {
  test.each([
    ['The deal was signed by Ann Lee on Monday.', 'Person Ann Lee'],
    ['The firm was founded by Dean Obando.', 'Person Dean Obando'],
    ['U.S. Secretary of State Tarik Obando spoke.', 'Person Tarik Obando'],
    ['President Oduya spoke for an hour.', 'Person Oduya'],
    ['"This is good," Tarik Obando, the coach, said.', 'Person Tarik Obando'],
    ['The plan is called "Velda Obando" now.', 'Other Velda Obando'],
    ['The coach, Tarik Obando, was happy.', 'Person Tarik Obando'],
    ['Nine people met Ludwig van Tellingen in the hall.', 'Person Ludwig van Tellingen'],
    ['They met Park Jin-woo in the hall.', 'Person Park Jin-woo'],
    ['He joined Tellingen Holdings last year.', 'Organization Tellingen Holdings'],
    ['Voters left the Pheu Velda party.', 'Organization Pheu Velda'],
    ['She speaks for the People’s Party of Norway.', 'Organization People’s Party of Norway'],
    ['The carmaker Velda lost money.', 'Organization Velda'],
    [
      'She worked at the Ministry of Trade and Industry for years.',
      'Organization Ministry of Trade and Industry',
    ],
    ['Harlan & Sons closed its shop.', 'Organization Harlan & Sons'],
    ['The Russian foreign ministry denied it.', 'Organization Russian foreign ministry'],
    ['They settled near Velda in the spring.', 'Place Velda'],
    ['The town of Velda was flooded.', 'Place Velda'],
    ['A bridge over the Velda River fell.', 'Place Velda River'],
    ['He comes from Velda, Ohio.', 'Place Velda'],
    ['He comes from Velda, Fla., he says.', 'Place Florida'],
    ['Nobody saw the Velda Pirates play.', 'Organization Velda Pirates'],
    ['Moscow is large.', 'Place Moscow'],
    ['The USSR was a member.', 'Place Soviet Union'],
    ['He bought an iPhone 4 in town.', 'Product iPhone 4'],
    ['The new Velda smartphone is cheap.', 'Product Velda'],
    ['They met at the Velda Conference in May.', 'Other Velda Conference'],
  ])('%s → %s', (text, expected) => expect(named(text)).toContain(expected))

  test.each([
    'However, sales fell on Monday.',
    'The next meeting is in March or on Sunday.',
    'I think the president should resign.',
    'It cost US$5 million, the chief executive said.',
    'Many Syrians and Britons came.',
    'The Prime Minister resigned.',
    'Foolish talk helped nobody. Sales fell.',
    'He is Minister of Finance.',
    'She was Secretary of State.',
    'THREE PEOPLE LOST THEIR MONEY WHEN SHARES FELL.',
  ])('%s names nobody', text => expect(named(text)).toEqual([]))

  test('the types of a name add up over the text', () =>
    expect(named('Velda fell on Monday. The company Velda said it lost money.')).toEqual([
      'Organization Velda',
    ]))

  test('a capitalised heading does not make names of its words', () =>
    expect(named('Ann Lee Opens Large New Bridge\n\nThe bridge was opened by Ann Lee. It is large.')).toEqual(
      ['Person Ann Lee'],
    ))
})

describe('where names end', () => {
  test.each([
    ['Moscow-Pyongyang ties grew.', ['Place Moscow', 'Place Pyongyang']],
    ['The Oslo-based firm closed.', ['Place Oslo']],
    ['Velda Motors chief executive Ann Lee left.', ['Organization Velda Motors', 'Person Ann Lee']],
    ['North Korean leader Kim Jong Un sent a letter.', ['Place North Korea', 'Person Kim Jong Un']],
    [
      'The ambassador to the United States Tarik Obando left.',
      ['Place United States', 'Person Tarik Obando'],
    ],
    [
      'He works for Harlan Foods Inc. Ann Lee does not.',
      ['Organization Harlan Foods Inc.', 'Person Ann Lee'],
    ],
    [
      'British Airways flew to General Motors.',
      ['Organization British Airways', 'Organization General Motors'],
    ],
    ['On Monday Harlan Foods Ltd. closed.', ['Organization Harlan Foods Ltd.']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected))

  test('titles and possessives stay outside', () =>
    expect(mentionsOf('Mr Obando spoke. Later Tarik Obando’s wife left.', 'Tarik Obando')).toEqual([
      'Obando',
      'Tarik Obando',
    ]))
})

describe('who is who', () => {
  test.each([
    ['Ann Lee came. Mrs Lee spoke.', 'Ann Lee', ['Ann Lee', 'Lee']],
    ['Veldai Obando came. Mr Veldai spoke.', 'Veldai Obando', ['Veldai Obando', 'Veldai']],
    [
      'Ann B. Tellingen came. Ann Tellingen spoke.',
      'Ann B. Tellingen',
      ['Ann B. Tellingen', 'Ann Tellingen'],
    ],
    ['Kim Jong Un sent a letter. Mr Kim spoke.', 'Kim Jong Un', ['Kim Jong Un', 'Kim']],
    ['The DPRK answered. North Korea was angry.', 'North Korea', ['DPRK', 'North Korea']],
    ['A French court said no. France accepted.', 'France', ['French', 'France']],
    [
      'The Velda Trade Board (VTB) met. VTB agreed.',
      'Velda Trade Board',
      ['Velda Trade Board', 'VTB', 'VTB'],
    ],
    ['The Velda Trade Board met. In May VTB agreed.', 'Velda Trade Board', ['Velda Trade Board', 'VTB']],
    ['Velda Motors Inc. grew. In May Velda closed.', 'Velda Motors Inc.', ['Velda Motors Inc.', 'Velda']],
    ['The Velda Post wrote it. Later the Post denied it.', 'Velda Post', ['Velda Post', 'Post']],
    [
      'W. Ann Tellingen came. Ann Tellingen spoke.',
      'W. Ann Tellingen',
      ['W. Ann Tellingen', 'Ann Tellingen'],
    ],
    ['South Korea fired. Later the South stopped.', 'South Korea', ['South Korea', 'South']],
    [
      'The Russian foreign ministry spoke. The Russian ministry was sad.',
      'Russian foreign ministry',
      ['Russian foreign ministry', 'Russian ministry'],
    ],
  ])('%s', (text, name, expected) => expect(mentionsOf(text, name)).toEqual(expected))

  test.each([
    ['Ann Lee met Tarik Obando.', 2],
    ['Ann Lee met Ann Obando.', 2],
    ['Ford grew. The actor Mr Tarik Ford left. Mr Ford was tired.', 2],
    ['Velda Trade Board met. The XYZ agreed.', 2],
    ['The Russian foreign ministry spoke to the French foreign ministry.', 2],
    ['North Korea and South Korea talked. The North stopped.', 2],
    ['The Velda Post and the Obando Post wrote it. Later the Post denied it.', 3],
  ])('%s holds %i', (text, count) => expect(named(text)).toHaveLength(count))

  test('a surname goes to the one named last before it', () => {
    const text = 'Ann Lee left. Tarik Lee came. Later Lee spoke.'
    expect(mentionsOf(text, 'Tarik Lee')).toEqual(['Tarik Lee', 'Lee'])
    expect(mentionsOf(text, 'Ann Lee')).toEqual(['Ann Lee'])
  })
})

describe('pronouns', () => {
  test.each([
    ['Ann Lee said she would leave.', 'Ann Lee', 'she'],
    ['Tarik Obando came. He was tired.', 'Tarik Obando', 'He'],
    ['Harlan Foods said it would close its shops.', 'Harlan Foods', 'its'],
    ['Ann Lee, who was tired, left.', 'Ann Lee', 'who'],
  ])('%s: %s is %s', (text, name, pronoun) => expect(mentionsOf(text, name)).toContain(pronoun))

  test.each([
    ['Tarik Obando and Omar Tellingen met. Then his car broke down.', 'his'],
    ['Ann Lee came. He was tired.', 'He'],
    ['Tarik Obando saw him.', 'him'],
    ['Harlan Foods denied it.', 'it'],
    ['Harlan Foods closed. It was raining that day in the whole country.', 'raining'],
    ['The plan has its limits, Harlan Foods said.', 'its'],
    ['Tarik Obando left.\n\nNobody knew it. The dog lost his bone.', 'his'],
  ])('%s leaves %s alone', (text, pronoun) =>
    expect(
      read(text).entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end))),
    ).not.toContain(pronoun),
  )
})

test('a company does not take the name of a person who shares its word, nor the other way round', () => {
  const text = 'Halden Foods Inc grew. Halden was founded in 1908 by Carl and Otto Halden.'
  expect(mentionsOf(text, 'Halden Foods Inc')).toEqual(['Halden Foods Inc', 'Halden'])
  expect(mentionsOf(text, 'Otto Halden')).toEqual(['Otto Halden'])
})

test('a bare surname is the person who was named in full', () => {
  const text = 'The builder Declan Roche paid. Roche, who pleaded guilty, gave evidence.'
  expect(named(text)).not.toContain('Organization Roche')
  expect(mentionsOf(text, 'Declan Roche')).toContain('Roche')
})

test('a soft hyphen belongs to the name it stands in', () => {
  const text = 'They met Lud\u00adwig Tellin\u00adgen in Oslo.'
  expect(mentionsOf(text, 'Ludwig Tellingen')).toEqual(['Lud\u00adwig Tellin\u00adgen'])
})

describe('what a person is said to be', () => {
  test.each([
    ['President Ann Lee spoke.', 'president'],
    ['Mr Lee met Tarik Obando, the coach. Mr Obando smiled.', 'coach'],
    ['Mr Obando smiled.', undefined],
    ['Dr. Ann Lee spoke.', undefined],
  ])('%s', (text, description) =>
    expect(
      read(text).entities.find(({ type, name }) => type === 'Person' && name !== 'Lee')?.description,
    ).toBe(description),
  )
})

describe('descriptions', () => {
  test.each([
    ['Ambassador Ann Lee died. The ambassador was 70.', 'Ann Lee', 'The ambassador'],
    ['Harlan Foods closed. The company lost money.', 'Harlan Foods', 'The company'],
    ['The Russian foreign ministry spoke. The ministry was sad.', 'Russian foreign ministry', 'The ministry'],
    ['Norway is rich. The country sells oil.', 'Norway', 'The country'],
    ['Norway fought Sweden. Both countries were poor.', 'Norway', 'Both countries'],
    ['Norway fought Sweden. The two countries were poor.', 'Sweden', 'The two countries'],
  ])('%s', (text, name, nominal) => expect(mentionsOf(text, name)).toContain(nominal))

  test.each([
    ['Ambassador Ann Lee met Ambassador Tarik Obando. The ambassador was 70.', 'The ambassador'],
    ['Harlan Foods sued Velda Motors. The company lost money.', 'The company'],
    ['Harlan Foods closed. The company of her father lost money.', 'The company'],
    ['Ann Lee died. The ambassador was 70.', 'The ambassador'],
    ['Norway fought Sweden. The country was poor.', 'The country'],
    ['Norway fought Sweden near Denmark. Both countries were poor.', 'Both countries'],
  ])('%s leaves %s alone', (text, nominal) =>
    expect(
      read(text).entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end))),
    ).not.toContain(nominal),
  )
})

describe('places and governments', () => {
  const standsFor = (text: string, capital: string): string | undefined => {
    const { entities } = read(text)
    const id = entities.find(({ name }) => name === capital)?.standsFor
    return entities.find(entity => entity.id === id)?.name
  }
  test('a capital that acts stands for its country', () =>
    expect(standsFor('Russia is large. Moscow rejected the plan.', 'Moscow')).toBe('Russia'))
  test('also where only the adjective names the country', () =>
    expect(standsFor('A Russian plan failed. Moscow rejected another.', 'Moscow')).toBe('Russia'))
  test.each([
    ['Russia is large. They met in Moscow.', 'Moscow'],
    ['Russia is large. Moscow hosted the games.', 'Moscow'],
    ['Moscow rejects plan\n\nRussia is large. It was told in Moscow.', 'Moscow'],
    ['Norway is large. Moscow rejected the plan.', 'Moscow'],
    ['Canada is large. Toronto rejected the plan.', 'Toronto'],
  ])('%s: %s does not', (text, capital) => expect(standsFor(text, capital)).toBeUndefined())

  test('countries carry their code, former ones too', () => {
    const { entities } = read('The Soviet government spoke to Norway.')
    expect(entities.map(({ country }) => country)).toEqual(['SU', 'NO'])
  })
})

test('agencies in credits and cities in datelines are found', () =>
  expect(named('Oslo - The harbour was closed on Monday after a storm.\n\nShips waited. AFP')).toEqual([
    'Place Oslo',
    'Organization Agence France-Presse',
  ]))

test('whatever the text, the Story holds and is the same twice', () => {
  const word = fc.constantFrom(
    ...[
      'Ann',
      'Lee',
      'Mr',
      'the',
      'of',
      'Velda',
      'Inc.',
      'said',
      'he',
      'its',
      'who',
      'Kim',
      '-',
      "'s",
      ',',
      '(',
      ')',
    ],
    ...[
      'KPA',
      'Moscow',
      'Russian',
      'ministry',
      'and',
      '&',
      'US',
      '$',
      '4',
      'iPhone',
      '.',
      '“',
      '\n\n',
      '😀',
      'al',
      'd’',
    ],
  )
  const texts = fc.oneof(
    fc.array(word, { maxLength: 40 }).map(words => words.join(' ')),
    fc.array(word, { maxLength: 40 }).map(words => words.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(texts, text => {
      const story = toStory(read(text), 'test')
      expect(faults(story)).toEqual([])
      for (const { mentions } of story.entities)
        for (const { start, end } of mentions) expect(text.slice(start, end).trim()).not.toBe('')
      expect(toStory(read(text), 'test')).toEqual(story)
    }),
    { numRuns: 25 },
  )
}, 60_000)

describe('a surname alone, where several bear it', () => {
  const death =
    'Harriet Lowe, the architect, has died. Her death was announced by her daughter, the writer Clare Lowe.'
  test('is not the relative’s', () => {
    expect(mentionsOf(`${death} Lowe built the docks.`, 'Harriet Lowe')).toContain('Lowe')
    expect(mentionsOf('Tom Velda spoke. His brother Max Velda left. Velda wept.', 'Tom Velda')).toContain(
      'Velda',
    )
  })
  test('is that of the one named last, where nobody is called a relative', () => {
    expect(mentionsOf('Tom Velda spoke. Max Velda, a rival, left. Velda wept.', 'Max Velda')).toContain(
      'Velda',
    )
    expect(
      mentionsOf('Tom Velda met a daughter of the king. Max Velda left. Velda wept.', 'Max Velda'),
    ).toContain('Velda')
  })
})

describe('a firm that bears its founder’s name', () => {
  test('named first, acting as a firm, is not the founder', () =>
    expect(named('Shares of the carmaker Velda fell. Velda was founded by the engineer Karl Velda.')).toEqual(
      ['Organization Velda', 'Person Karl Velda'],
    ))
  test('a person called by surname first is', () =>
    expect(named('Obando resigned on Monday. Tarik Obando, a coach, wept.')).toEqual(['Person Tarik Obando']))
})
