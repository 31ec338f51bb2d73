/** Reads the marked-up sentences of `tests/cases/relation`. */
import type { Document } from '../../../../src/extract/document.ts'
import type { Entity } from '../../../../src/story/types.ts'
import { readDocument } from '../../../support/read.ts'

/** A parsed document with the entities that are marked in the text, `[Lima|Place PE]` or `[Chadian|Place TD=Chad]`. */
export function marked(text: string): Document {
  const entities = new Map<string, Entity>()
  let plain = ''
  let last = 0
  for (const match of text.matchAll(/\[([^|\]]+)\|(\w+)(?: (\w+))?(?:=([^\]]+))?\]/g)) {
    const [all, words = '', type = 'Other', country, name = words] = match
    plain += text.slice(last, match.index)
    const mention = { start: plain.length, end: plain.length + words.length, kind: 'name' as const }
    plain += words
    last = match.index + all.length
    const known = entities.get(name)
    if (known) known.mentions.push(mention)
    else
      entities.set(name, {
        id: `n${entities.size + 1}`,
        type: type as Entity['type'],
        name,
        mentions: [mention],
        ...(country === undefined ? {} : { country }),
      })
  }
  return { ...readDocument(plain + text.slice(last)), entities: [...entities.values()] }
}
