/** Reads the marked-up sentences of `tests/cases/entity`. */

/** `{words|Type}` is a name, `{words=Name}` a mention of who is named so, `_words_` a mention of nobody. */
export interface Mark {
  start: number
  end: number
  type?: string
  name?: string
}

/** The text of a line without its marks, and those in order. */
export function marked(line: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  let text = ''
  for (const [, words, type, name, nobody, plain] of line.matchAll(
    /\{([^|=}]+)(?:\|(\w+)|=([^}]+))\}|_([^_]+)_|([^{_]+)/g,
  )) {
    const start = text.length
    text += words ?? nobody ?? plain ?? ''
    if (plain === undefined)
      marks.push({
        start,
        end: text.length,
        ...(type === undefined ? {} : { type }),
        ...(name === undefined ? {} : { name }),
      })
  }
  return { text, marks }
}
