/** Where in a JSON text something stands: `JSON.parse` tells neither reliably. */

/** As deep as a Story never is: deeper counts as the place where the text stops being JSON. */
const DEEPEST = 100
const BLANK = /[\t\n\r ]*/y
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
/** A control character, or a backslash that begins no escape. */
const BAD_IN_STRING = /[^ -\u{10ffff}]|\\(?!["\\/bfnrt]|u[\dA-Fa-f]{4})/u

/**
 * Finds a value in JSON.
 * @param path keys and indexes from the root, all as strings; may lead nowhere.
 * @returns `offset`: where the value, or the last one above it that exists, begins; or where a syntax error is,
 * with `valid` false.
 */
export function locate(text: string, path: readonly string[]): { offset: number; valid: boolean } {
  let at = 0
  let found = 0

  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const match = pattern.exec(text)?.[0] ?? ''
    at += match.length
    return match
  }
  const fail = (): never => {
    throw new SyntaxError()
  }
  const take = (character: string): boolean => {
    skip(BLANK)
    if (text[at] !== character) return false
    at++
    return true
  }
  const string = (): string => {
    const start = at
    if (!take('"')) fail()
    for (;;) {
      const end = text.indexOf('"', at)
      if (end < 0) fail()
      at = end + 1
      let backslashes = 0
      while (text[end - 1 - backslashes] === '\\') backslashes++
      if (backslashes % 2 === 0) break
    }
    const written = text.slice(start, at).trimStart()
    const bad = BAD_IN_STRING.exec(written.replaceAll('\\\\', '  '))
    if (bad) {
      at = at - written.length + bad.index
      fail()
    }
    return JSON.parse(written) as string
  }
  /** @param onPath how many segments of the path lead here; -1 where they lead elsewhere. */
  const value = (onPath: number, depth: number): void => {
    skip(BLANK)
    if (onPath >= 0) found = at
    const below = (key: string): number => (onPath >= 0 && path[onPath] === key ? onPath + 1 : -1)
    if (depth > DEEPEST) fail()
    if (text[at] === '"') string()
    else if (take('{')) {
      if (take('}')) return
      do {
        skip(BLANK)
        const key = string()
        if (!take(':')) fail()
        value(below(key), depth + 1)
      } while (take(','))
      if (!take('}')) fail()
    } else if (take('[')) {
      if (take(']')) return
      let index = 0
      do value(below(String(index++)), depth + 1)
      while (take(','))
      if (!take(']')) fail()
    } else if (skip(WORD) === '') fail()
  }

  try {
    value(0, 0)
    skip(BLANK)
    if (at < text.length) fail()
    return { offset: found, valid: true }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { offset: at, valid: false }
  }
}
