import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slugs } from '../../../src/publish/slug.ts'

const slugOf = (file: string): string | undefined => slugs([file]).get(file)

describe('slugs', () => {
  test.each([
    ['000_ba6c41213b3e4a43.txt', '000_ba6c41213b3e4a43'],
    ['Ferry Inquiry.md', 'Ferry-Inquiry'],
    ['politics/2024/ferry.txt', 'politics-2024-ferry'],
    ['ferry.story.json', 'ferry'],
    ['v1.2.txt', 'v1-2'],
    ['Ménage à Łódź.txt', 'Menage-a-Lodz'],
    ['Straße & Smørrebrød.txt', 'Strasse-Smorrebrod'],
    ['ﬁle № 5.txt', 'file-No-5'],
    ['../../etc.txt', 'etc'],
    ['__a--b__.txt', 'a-b'],
    ['assets.txt', 'article-assets'],
    ['ASSETS.md', 'article-ASSETS'],
    ['index.html.txt', 'index-html'],
    ['index.txt', 'article-index'],
    ['con.txt', 'article-con'],
    ['LPT1.txt', 'article-LPT1'],
    ['console.txt', 'console'],
    ['a\u202e\u200btxt.txt', 'a-txt'],
    ['<img src=x>.txt', 'img-src-x'],
  ])('%s → %s', (file, slug) => {
    expect(slugOf(file)).toBe(slug)
  })

  test('names without a Latin letter or figure keep apart', () => {
    const given = [...slugs(['平和.txt', 'мир.txt', '😀.txt']).values()]
    expect(new Set(given).size).toBe(3)
    for (const slug of given) expect(slug).toMatch(/^article-[0-9a-f]{8}$/)
  })

  test('what would clash is numbered, also where only case differs', () => {
    expect([...slugs(['A.txt', 'a.md', 'a.story.json', 'a-2.txt']).values()]).toEqual([
      'A',
      'a-2',
      'a-3',
      'a-2-2',
    ])
  })

  test('any names at all', () => {
    const name = fc.string({ unit: 'binary', minLength: 1 }).map(text => `${text}.txt`)
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 20 }), files => {
        const given = [...slugs(files).values()]
        expect(new Set(given.map(slug => slug.toLowerCase())).size).toBe(files.length)
        for (const slug of given) {
          expect(slug).toMatch(/^[A-Za-z0-9][\w-]*$/)
          expect(slug).not.toMatch(/^(?:assets|index|con|prn|aux|nul|com\d|lpt\d)$/i)
          expect(slug.length).toBeLessThan(110)
        }
      }),
    )
  })
})
