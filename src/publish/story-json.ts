/** A Story as JSON, in pieces: that of a long article would take several times its size in memory as one string. */
import type { Story } from '../story/types.ts'

/** Members of a list that are written at once. */
const AT_ONCE = 500

/** @returns pieces of text that together are what `JSON.stringify(story, null, 2)` gives, and a line break. */
export function* jsonOf(story: Story): Generator<string> {
  let before = '{'
  for (const [key, value] of Object.entries(story)) {
    yield `${before}\n  ${JSON.stringify(key)}: `
    if (Array.isArray(value) && value.length > 0) yield* membersOf(value)
    else yield indented(value)
    before = ','
  }
  yield '\n}\n'
}

function* membersOf(list: readonly unknown[]): Generator<string> {
  for (let from = 0; from < list.length; from += AT_ONCE)
    yield (from === 0 ? '[' : ',') +
      indented(list.slice(from, from + AT_ONCE)).slice('['.length, -'\n  ]'.length)
  yield '\n  ]'
}

const indented = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')
