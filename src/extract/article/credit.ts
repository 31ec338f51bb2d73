/** Who supplied a story, at the end of its last paragraph: `… him. AFP`, `… him. (Reuters)`. */
import { agencyOf } from './agency.ts'

const AT_END =
  /^[.!?]["”’')\]]*(?<gap>\s+(?:[-–—]+\s*)?)(?<credit>[([]?(?<who>\p{L}[\p{L} ,/&-]{1,60}?)[)\]]?)\.?$/u
/** How much of a paragraph's end is looked at. */
const REACH = 120

export interface Credit {
  /** Where the sentence before it ends, counted from the paragraph's start. */
  textEnd: number
  /** Where the credit begins. */
  start: number
  agency: string
}

/** Finds the agency that closes a paragraph after its last sentence. */
export function creditOf(paragraph: string): Credit | null {
  const from = Math.max(0, paragraph.length - REACH)
  const tail = paragraph.slice(from)
  for (const { index } of tail.matchAll(/[.!?]/g)) {
    const { gap = '', credit = '', who = '' } = AT_END.exec(tail.slice(index))?.groups ?? {}
    const agency = agencyOf(who)
    if (!agency) continue
    const start = from + tail.lastIndexOf(credit)
    return { textEnd: start - gap.length, start, agency }
  }
  return null
}
