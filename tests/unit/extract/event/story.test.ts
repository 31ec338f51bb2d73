import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract/pipeline.ts'
import { models } from '../../../../src/publish/models.ts'

const title = (text: string, metadata = {}) => {
  const { article } = extract({ file: 'a.txt', text, sha256: '0'.repeat(64), metadata }, models(), 'test')
  return `${article.titleFrom}: ${article.title}`
}

describe('the title of an article', () => {
  it('is what the front matter says', () => {
    expect(title('The mill closed on Monday.', { title: 'End of a mill' })).toBe('metadata: End of a mill')
  })
  it('is its most salient event where it has no headline', () => {
    expect(title('The minister of trade resigned on Monday.\n\nHe likes tea.', { date: '2025-12-09' })).toBe(
      'derived: The minister of trade resigned',
    )
  })
  it('is its first sentence where nothing happens, cut between words', () => {
    const found = title(`Blue ${'hills and '.repeat(12)}lakes.`)
    expect(found).toMatch(/^derived: Blue hills and .*(?:hills|and)…$/)
    expect(found.length).toBeLessThanOrEqual(89)
  })
  it('is the file where there are no words', () => {
    expect(title('\n\n')).toBe('derived: a.txt')
  })
})
