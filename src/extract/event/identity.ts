/** Names for events that stay while the rest of the article changes. */

/**
 * 53-bit hash of a string (cyrb53 by bryc, public domain), in base 36.
 */
export function hash(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2_654_435_761)
    b = Math.imul(b ^ unit, 1_597_334_677)
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36)
}

/**
 * Id of an event: a hash of the sentence of its clearest passage, its trigger, and which one of the
 * sentence's equal words the trigger is. Never of what the reading made of them.
 * @param sentence text of the sentence, as in the article.
 * @param trigger text of the trigger.
 * @param count how many times the trigger's text stands in the sentence before it.
 */
export const eventId = (sentence: string, trigger: string, count: number): string =>
  `e${hash(`${normalised(sentence)}\u0000${normalised(trigger)}\u0000${count}`)}`

const normalised = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
