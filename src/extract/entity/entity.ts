/** People, organisations, places and what names them. */
import type { Document } from '../document.ts'

/** Fills `entities`. */
export function entity(document: Document): Document {
  return document
}
