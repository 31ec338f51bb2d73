import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonText, readdress, scriptText, styleText } from '../../../src/publish/inline.ts'

const TAGS = ['</script>', '</SCRIPT >', '<!--', '<script>', '</style>', '</STYLE', '\\', '"', "'", '`', 'a']
const tagged = fc.array(fc.constantFrom(...TAGS)).map(parts => parts.join(''))

describe('what stands in a page cannot end its element', () => {
  test('a script keeps its meaning', () => {
    fc.assert(
      fc.property(tagged, words => {
        const text = scriptText(`return ${JSON.stringify(words)}`)
        expect(text).not.toMatch(/<\/script|<!--/i)
        expect(new Function(text)()).toBe(words)
      }),
    )
  })

  test('a pattern in a script too', () => {
    const text = scriptText('return [/<!--/u.test("<!-- x"), /<\\/script/.test("</script>"), `</script>`]')
    expect(text).not.toMatch(/<\/script|<!--/i)
    expect(new Function(text)()).toEqual([true, true, '</script>'])
  })

  test('data keep their values', () => {
    fc.assert(
      fc.property(tagged, words => {
        const text = jsonText({ [words]: words })
        expect(text).not.toContain('<')
        expect(JSON.parse(text)).toEqual({ [words]: words })
      }),
    )
  })

  test('styles', () => {
    expect(styleText('a::after { content: "</style>" }')).toBe('a::after { content: "\\3C /style>" }')
  })
})

describe('addresses in styles', () => {
  const css =
    '@font-face{font-family:A;src:url(./a-latin.woff2)}@font-face{font-family:A;src:url("a-greek.woff2")}' +
    'p{background:url(i.svg)}q{mask:url(#m);background:url(data:image/png;base64,AA)}'

  test('are given anew, but for those within the page', () => {
    expect(readdress(css, file => `../x/${file}`)).toBe(
      '@font-face{font-family:A;src:url(../x/a-latin.woff2)}@font-face{font-family:A;src:url(../x/a-greek.woff2)}' +
        'p{background:url(../x/i.svg)}q{mask:url(#m);background:url(data:image/png;base64,AA)}',
    )
  })

  test('a typeface that is not wanted goes with its rule', () => {
    expect(readdress(css, file => (file.includes('greek') ? null : file))).not.toContain('greek')
  })
})
