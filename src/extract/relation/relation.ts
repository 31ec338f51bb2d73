/** Who is what to whom. */
import type { Document } from '../document.ts'

/** Fills `relations`. */
export function relation(document: Document): Document {
  return document
}
