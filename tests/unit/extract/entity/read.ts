/** Reads short texts as far as the entity stage, and shows what it found in words. */
import { article } from '../../../../src/extract/article/article.ts'
import { type Document, emptyDocument } from '../../../../src/extract/document.ts'
import { entity } from '../../../../src/extract/entity/entity.ts'
import { syntax } from '../../../../src/extract/syntax/syntax.ts'
import { models } from '../../../../src/publish/models.ts'

const parse = syntax(models())

export const read = (text: string): Document =>
  entity(parse(article(emptyDocument({ file: 'a.txt', text, sha256: '0'.repeat(64), metadata: {} }))))

/** Each entity as `Type name`, in the order of first mentions. */
export const named = (text: string): string[] =>
  read(text).entities.map(({ type, name }) => `${type} ${name}`)

/** What refers to the entity of this name, in the words of the text. */
export function mentionsOf(text: string, name: string): string[] {
  const found = read(text).entities.find(entity => entity.name === name)
  return (found?.mentions ?? []).map(({ start, end }) => text.slice(start, end))
}
