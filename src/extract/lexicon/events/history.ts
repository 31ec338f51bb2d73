/** Signs that a past tense tells of former days, not of the news. */
import { wordSet } from './words.ts'

/** “was founded by …”, “studied in …”: what background paragraphs tell. */
export const BACKGROUND_VERBS = wordSet(`
  found bear establish invent serve study graduate marry grow raise originate educate rule reign date discover settle
  colonize inherit emigrate train become remain stay spend live enjoy belong work make see`)

/** “previously”, “once”: adverbs of former days. */
export const FORMERLY = wordSet(
  'previously earlier once originally formerly initially historically traditionally already long ever previous always often',
)
