/** The words in quotation marks that a verb of saying gives. */
import { branch, dependents, type Reading, uposAt } from './reading.ts'

const OPENING = /^(?:“|„|«|``)$/
const CLOSING = /^(?:”|»|'')$/
/** Fewer words are a word somebody used, not what was said. */
const FEWEST = 2

/** First and last token of a quotation, without its marks. */
interface Quotation {
  first: number
  last: number
}

/**
 * What is said in so many words beside a verb, without marks: before its subject, or right behind it.
 * @returns tokens of the sentence, or none.
 */
export function directSpeech(reading: Reading, verb: number): number[] {
  const found = quotations(reading).find(
    ({ first, last }) => last - first + 1 >= FEWEST && isBeside(reading, verb, first, last),
  )
  if (!found) return []
  const tokens = tokensFrom(found.first, found.last + 1)
  while (/^[,.]$/.test(reading.tokens[tokens.at(-1) ?? -1]?.text ?? '')) tokens.pop()
  return tokens
}

/** All between marks; a quotation that began in an earlier sentence, or goes on in the next, ends with this one. */
function quotations({ tokens }: Reading): Quotation[] {
  const found: Quotation[] = []
  let first = tokens.some(({ text }) => text === '"') || OPENING.test(tokens[0]?.text ?? '') ? -1 : 0
  let began = false
  tokens.forEach(({ text, start, end }, i) => {
    const straight = text === '"'
    const opens =
      OPENING.test(text) || (straight && tokens[i + 1]?.start === end && tokens[i - 1]?.end !== start)
    if (opens) {
      first = i + 1
      began = true
    } else if (straight || CLOSING.test(text)) {
      if (first >= 0) found.push({ first, last: i - 1 })
      first = -1
      began = false
    }
  })
  if (began && first >= 0) found.push({ first, last: tokens.length - 1 })
  return found
}

/** Whether only a subject and marks stand between what is said and the verb, and it begins as speech does. */
function isBeside(reading: Reading, verb: number, first: number, last: number): boolean {
  const [from, to] = last < verb ? [last + 1, verb] : [verb + 1, first]
  const speaker = new Set(dependents(reading, verb, 'nsubj').flatMap(subject => branch(reading, subject)))
  const verbs = tokensFrom(from, to).some(i => isVerb(reading, i) && !speaker.has(i))
  if (verbs || (first <= verb && verb <= last)) return false
  const before = reading.tokens[first - 2]
  // “over his ‘sudden demise’, he said”: words somebody used inside a clause of the writer’s
  if (first >= 2 && last < verb && before?.upos !== 'PUNCT') return false
  return last < verb
    ? /^[,?!.…]$/.test(reading.tokens[last]?.text ?? '') ||
        /^[,?!.…]$/.test(reading.tokens[last + 2]?.text ?? '')
    : /^[,:]$/.test(before?.text ?? '') ||
        (first - 2 === verb && tokensFrom(first, last + 1).some(i => isVerb(reading, i)))
}

const isVerb = (reading: Reading, i: number): boolean => /^(?:VERB|AUX)$/.test(uposAt(reading, i))

/** Indices from one up to another, without that. */
const tokensFrom = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(to - from, 0) }, (_, i) => from + i)
