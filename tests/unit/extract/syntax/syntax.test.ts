import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { syntax } from '../../../../src/extract/syntax/syntax.ts'
import { visible } from '../../../../src/extract/visible.ts'
import { models } from '../../../../src/publish/models.ts'
import type { Block } from '../../../../src/story/types.ts'
import { arcsOf, readDocument } from '../../../support/read.ts'

/** Arcs of the first sentence of a text. */
function arcs(text: string): string[] {
  const [sentence] = readDocument(text).sentences
  return sentence ? arcsOf(sentence) : []
}

describe('who does what in news prose', () => {
  test.each([
    [
      'Chad’s ambassador to Peru, who spent years in Lima, died on Monday, Paris said.',
      ['ambassador nsubj died', 'spent acl:relcl ambassador', 'Paris nsubj said', 'died ccomp said'],
    ],
    [
      'The ministry said Ana Orr, who led the bank for years, died on Monday.',
      ['ministry nsubj said', 'Ana nsubj died', 'died ccomp said', 'led acl:relcl Ana'],
    ],
    [
      '“We will rebuild the bridge,” said the mayor.',
      ['mayor nsubj said', 'rebuild ccomp said', 'We nsubj rebuild'],
    ],
    ['The bridge was destroyed by rebels.', ['bridge nsubj:pass destroyed', 'rebels obl:agent destroyed']],
    [
      'She became president in 2014, having previously served as minister.',
      ['served advcl became', 'She nsubj became'],
    ],
    ['The army (now the national guard) left the city.', ['army nsubj left', 'city obj left']],
    [
      'The Danish foreign ministry announced Ana Orr, who gave much of her life to building ties between the court and Lima, resigned aged 64 on May 11.',
      ['Ana nsubj resigned', 'resigned ccomp announced'],
    ],
    [
      'The level of trade between Norway and Chile reached today is the result of years of work.',
      ['reached acl level'],
    ],
    ['A van carrying nurses sank in a lake.', ['carrying acl van', 'nurses obj carrying', 'van nsubj sank']],
    ['The council announced the sale and left.', ['sale obj announced']],
    ['She urged both firms to wait.', ['wait xcomp urged', 'firms obj urged']],
    ['He left the room to rest.', ['rest advcl left']],
    ['LIMA — The council sold the bridge.', ['council nsubj sold', 'bridge obj sold']],
    ['Chad has become one of Peru’s closest allies.', ['Peru nmod:poss allies', 'allies nmod one']],
    ['Hundreds fled the town, the mayor, Ana Orr, said on Monday.', ['mayor nsubj said', 'fled ccomp said']],
    [
      'Mayor Orr, 52, who was jailed in 2018, will take office.',
      ['jailed acl:relcl Mayor', 'Mayor nsubj take'],
    ],
    [
      'Acme agreed to buy Bolt, the companies announced Thursday.',
      ['Bolt obj buy', 'agreed ccomp announced', 'Thursday obl:unmarked announced'],
    ],
    ['The firm moved to Lima, state media reported.', ['moved ccomp reported', 'media nsubj reported']],
    [
      'The driver, police say, fled the town.',
      ['driver nsubj fled', 'police nsubj say', 'say parataxis fled'],
    ],
    [
      'A helicopter took two critically injured children to hospital.',
      ['helicopter nsubj took', 'children obj took'],
    ],
    ['The firm, according to lawyers, paid them.', ['firm nsubj paid', 'lawyers obl paid']],
    ['In May, the ministry said, the firm sold its mill.', ['May obl sold', 'said parataxis sold']],
    [
      'The paper reported that Ana Orr had “sold the trust” to a rival.',
      ['Orr flat Ana', 'Ana nsubj sold', 'sold ccomp reported', 'rival obl sold'],
    ],
    [
      'It throve under Ana Orr, who built the bridge in May, but a flood destroyed most of it.',
      ['built acl:relcl Ana', 'flood nsubj destroyed'],
    ],
    ['The minister rejected suggestions.', ['minister nsubj rejected', 'suggestions obj rejected']],
    [
      'Under Ana Orr, who gave the town a park, the firm made engines.',
      ['gave acl:relcl Ana', 'firm nsubj made', 'park obj gave'],
    ],
  ])('%s', (text, expected) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(expected))
  })

  test.each([
    [
      'Chad’s ambassador to Peru, who spent years in Lima, died on Monday, Paris said.',
      ['ambassador nsubj said', 'Paris nsubj died', 'who nsubj died'],
    ],
    [
      'The ministry said Ana Orr, who led the bank for years, died on Monday.',
      ['ministry nsubj died', 'Ana obj said'],
    ],
    ['“We will rebuild the bridge,” said the mayor.', ['mayor obj said', 'mayor nsubj rebuild']],
    ['The bridge was destroyed by rebels.', ['bridge nsubj destroyed']],
    ['When it rained, the mayor said the bridge was closed.', ['rained ccomp said', 'closed root -']],
    ['Mayor Orr, 52, who was jailed in 2018, will take office.', ['jailed acl:relcl 52']],
    ['In Lima, the mayor said the bridge was closed.', ['Lima ccomp said', 'mayor nsubj closed']],
    ['The bridge fell, the mayor said, adding that it rained.', ['adding advcl fell', 'said parataxis fell']],
    ['It is a rejected suggestion.', ['suggestion obj rejected']],
    ['The minister is a rejected author.', ['minister nsubj rejected']],
    ['The mayor said “we will rebuild it” and left.', ['rebuild conj said']],
    ['Ana Orr, who came in May, but left in June, won.', ['left conj won']],
  ])('not in: %s', (text, forbidden) => {
    for (const arc of forbidden) expect(arcs(text)).not.toContain(arc)
  })

  test('a name that opens a sentence is a name if it is one elsewhere', () => {
    const { sentences } = readDocument('Officials in Moscow waited. Moscow did not answer.')
    expect(sentences[1]?.tokens[0]?.upos).toBe('PROPN')
  })

  test('forms tell tense, voice and aspect', () => {
    const [sentence] = readDocument('The bridge was sold, prices have risen, and it will open.').sentences
    const feats = (word: string) => sentence?.tokens.find(({ text }) => text === word)?.feats
    expect(feats('sold')).toMatchObject({ VerbForm: 'Part', Voice: 'Pass' })
    expect(feats('risen')).toMatchObject({ Aspect: 'Perf' })
    expect(feats('risen')).not.toHaveProperty('Voice')
    expect(feats('open')).toMatchObject({ Tense: 'Fut' })
    expect(feats('prices')).toMatchObject({ Number: 'Plur' })
  })

  test('boilerplate and bylines are not read, headlines and captions are', () => {
    const document = readDocument('It rained.')
    const [block] = document.blocks
    const read = (kind: Block['kind']) =>
      syntax(models())({ ...document, blocks: block ? [{ ...block, kind }] : [] }).sentences.length
    expect([read('boilerplate'), read('byline')]).toEqual([0, 0])
    expect([read('headline'), read('caption')]).toEqual([1, 1])
  })
})

test.each([
  ['The bomb exploded.', 'exploded', 'explode'],
  ['They postponed it.', 'postponed', 'postpone'],
  ['The court ruled on it.', 'ruled', 'rule'],
  ['They raided the mill.', 'raided', 'raid'],
  ['They waited.', 'waited', 'wait'],
  ['They hoped for it.', 'hoped', 'hope'],
])('%s: %s is a form of %s', (text, form, lemma) => {
  const tokens = readDocument(text).sentences.flatMap(sentence => sentence.tokens)
  expect(tokens.find(token => token.text === form)?.lemma).toBe(lemma)
})

describe('characters that take no place', () => {
  const said = 'A well-known guide visited the old harbour on Monday.'
  const broken = 'A well\u00AD-known gui\u200Bde visi\u00ADted the old\u2060 har\uFEFFbour on Mon\u200Dday.'
  const told = (text: string) =>
    readDocument(text).sentences.flatMap(({ tokens }) =>
      tokens.map(({ text, lemma, upos, head, deprel }) => ({ text, lemma, upos, head, deprel })),
    )

  test('change no word and no tree', () => {
    expect(told(broken)).toEqual(told(said))
  })

  test('stay inside the span of the word they part', () => {
    const tokens = readDocument(broken).sentences.flatMap(sentence => sentence.tokens)
    const visited = tokens.find(({ text }) => text === 'visited')
    expect(broken.slice(visited?.start, visited?.end)).toBe('visi\u00ADted')
  })
})

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          ...'the who said , . ( ) — “ ” " which Orr ’s was sold mayor , said and Lima : ; died in 2014 having [ ] -- !'.split(
            ' ',
          ),
        ),
        { maxLength: 50 },
      )
      .map(words => words.join(' ')),
  )

  test('every sentence is a tree within its block, tokens in order', () => {
    fc.assert(
      fc.property(texts, text => {
        const { sentences, blocks } = readDocument(text)
        for (const { tokens, start, end, block } of sentences) {
          expect(start).toBeGreaterThanOrEqual(blocks[block]?.start ?? Infinity)
          expect(end).toBeLessThanOrEqual(blocks[block]?.end ?? -1)
          expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1)
          tokens.forEach((token, i) => {
            expect(visible(text.slice(token.start, token.end)).text).toBe(token.text)
            if (i > 0) expect(token.start).toBeGreaterThanOrEqual(tokens[i - 1]?.end ?? 0)
            let at = i
            let steps = 0
            while ((tokens[at]?.head ?? -1) >= 0 && steps <= tokens.length) {
              at = tokens[at]?.head ?? -1
              steps++
            }
            expect(steps).toBeLessThanOrEqual(tokens.length)
            expect(token.deprel === 'root').toBe(token.head < 0)
          })
        }
      }),
    )
  })

  test('the same text gives the same trees', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(readDocument(text).sentences).toEqual(readDocument(text).sentences)
      }),
      { numRuns: 20 },
    )
  })
})
