/** Long lists of words that are ready as soon as they are loaded: a Map of fifty thousand takes ten times as long to fill. */

/** What stands between the words of a list. */
export const BETWEEN_WORDS = '\n'

/** A word, or a part of a text, as a number: 32-bit FNV-1a over its UTF-16 code units. */
export function hashWord(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h | 0
}

/** Numbers words by where they stand. The words stay one string; a table says where in it a word is looked for. */
export class WordList {
  /** How many words there are. */
  readonly size: number
  /** As it was given. */
  readonly text: string
  /** Where each word begins, and where one behind the last would. */
  private readonly starts: Int32Array
  /** Numbers of words from 1 on, by their hashes, half empty: open addressing. */
  private readonly slots: Int32Array

  /** @param text different words, with {@link BETWEEN_WORDS} between them. */
  constructor(text: string) {
    const starts = [0]
    for (let at = text.indexOf(BETWEEN_WORDS); at >= 0; at = text.indexOf(BETWEEN_WORDS, at + 1))
      starts.push(at + 1)
    this.text = text
    this.size = starts.length
    this.starts = Int32Array.from([...starts, text.length + 1])
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * this.size)))
    const last = this.slots.length - 1
    for (let number = 0; number < this.size; number++) {
      let slot = hashWord(text, this.starts[number], (this.starts[number + 1] as number) - 1) & last
      while (this.slots[slot] !== 0) slot = (slot + 1) & last
      this.slots[slot] = number + 1
    }
  }

  /** The number of a word, from 0; -1 where it is not in the list. */
  find(word: string): number {
    const last = this.slots.length - 1
    for (let slot = hashWord(word) & last; ; slot = (slot + 1) & last) {
      const number = (this.slots[slot] as number) - 1
      if (number < 0) return -1
      const start = this.starts[number] as number
      if (this.starts[number + 1] === start + word.length + 1 && this.text.startsWith(word, start))
        return number
    }
  }
}
