import { describe, expect, it } from 'vitest'
import { linesOf } from '../syntax/marked.ts'
import { marked } from './marked.ts'
import { read } from './read.ts'

describe('names', () => {
  it.each(linesOf('entity', 'names'))('%s', line => {
    const { text, marks } = marked(line)
    const found = read(text).entities.flatMap(({ type, mentions }) =>
      mentions.flatMap(({ start, end, kind }) =>
        kind === 'name' ? [{ words: text.slice(start, end), start, type }] : [],
      ),
    )
    found.sort((a, b) => a.start - b.start)
    expect(found).toEqual(
      marks.map(({ start, end, type }) => ({ words: text.slice(start, end), start, type })),
    )
  })
})

describe.each(['aliases', 'people'])('who is who: %s', file => {
  it.each(linesOf('entity', file))('%s', line => {
    const { text, marks } = marked(line)
    const { entities } = read(text)
    const whose = ({ start, end }: { start: number; end: number }): string | undefined =>
      entities.find(({ mentions }) => mentions.some(one => one.start === start && one.end === end))?.name
    expect(marks.map(mark => [text.slice(mark.start, mark.end), whose(mark)])).toEqual(
      marks.map(mark => [text.slice(mark.start, mark.end), mark.name]),
    )
  })
})
