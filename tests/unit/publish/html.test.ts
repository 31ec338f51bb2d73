import { describe, expect, test } from 'vitest'
import { articleHtml, messageHtml, withAlert } from '../../../src/publish/html.ts'
import { sampleStory } from '../story/sample.ts'

const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <title>Timepiece</title>
    <link rel="icon" href="./assets/i.svg" />
    <script type="module" src="./assets/m.js"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`
const { article } = sampleStory()
const page = (
  changes: Partial<typeof article> = {},
  filling: { up?: string; head?: string; content?: string } = {},
) =>
  articleHtml(TEMPLATE, {
    story: sampleStory({ article: { ...article, ...changes } }),
    slug: 'bridge',
    up: '../',
    ...filling,
  })

describe('the page of an article', () => {
  test('names the article', () => {
    expect(page()).toContain('<title>A bridge opens</title>')
    expect(page()).toContain('<meta name="description" content="Mara Quill opened the Lindholm bridge')
    expect(page({}, { content: '<p>x</p>', head: '<link>' })).toContain(
      '<div id="root" data-article="bridge" data-up="../"><p>x</p></div>',
    )
  })

  test('is named by words only: nothing turns the title of the window around', () => {
    expect(page({ title: '\u202eegdirb\u202c \u2066A\u2069' })).toContain('<title>egdirb A</title>')
  })

  test('finds its files from where it is', () => {
    expect(page()).toContain('href="../assets/i.svg"')
    expect(page()).toContain('src="../assets/m.js"')
    expect(page({}, { up: './' })).toContain('href="./assets/i.svg"')
  })

  test('shows markup as text, and does not take an article for the template', () => {
    const html = page(
      { title: '</title><script>x()</script>$&<div id="root"></div>' },
      { content: '<title>1</title></head> src="./x" <html lang="q">' },
    )
    expect(html).toContain(
      '<title>&lt;/title&gt;&lt;script&gt;x()&lt;/script&gt;$&amp;&lt;div id=&quot;root&quot;&gt;&lt;/div&gt;</title>',
    )
    expect(html).toContain('data-up="../"><title>1</title></head> src="./x" <html lang="q"></div>')
  })

  test('the description is short and ends with a word', () => {
    const text = 'Wordy '.repeat(100).trim()
    const [, description = ''] =
      /content="([^"]*)"/.exec(page({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] })) ??
      []
    expect(description).toMatch(/^(?:Wordy )+…$/)
    expect(description.length).toBeLessThanOrEqual(165)
    const unbroken = 'x'.repeat(1000)
    expect(page({ text: unbroken, blocks: [{ kind: 'paragraph', start: 0, end: 1000 }] })).toContain(
      `content="${'x'.repeat(160)} …"`,
    )
    expect(page({ blocks: [] })).not.toContain('description')
  })

  test('is in English, as its controls are, whatever the article’s language', () => {
    expect(page({ language: 'ar' })).toContain('<html lang="en">')
  })
})

test('a message runs no script and shows what is wrong as text', () => {
  const html = withAlert(messageHtml(TEMPLATE, null), ['<b>.txt: is empty', 'c.txt: is empty'])
  expect(html).not.toContain('<script')
  expect(html).toContain('<p class="page-note" role="alert">&lt;b&gt;.txt: is empty\nc.txt: is empty</p>')
  expect(withAlert(TEMPLATE, [])).toBe(TEMPLATE)
})

test('a message leads to what can be shown', () => {
  expect(messageHtml(TEMPLATE, '../')).toContain('<a href="../">To the other articles</a>')
  expect(messageHtml(TEMPLATE, null)).not.toContain('<a')
})

test('a template that lacks a place is refused', () => {
  expect(() => messageHtml('<html></html>', null)).toThrow(/template lacks/)
})
