/** Languages written from right to left, and the scripts that make others so. */
const RTL = /^(?:ar|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)|-(?:Arab|Hebr|Nkoo|Syrc|Thaa)(?:-|$)/i
const LTR_SCRIPT = /-(?:Cyrl|Latn|Deva)(?:-|$)/i

/** Which way a language is written; where it is not known, the text's own letters tell. @param language BCP 47 tag. */
export function directionOf(language: string): 'ltr' | 'rtl' | 'auto' {
  if (/^und(?:-|$)/i.test(language)) return 'auto'
  return RTL.test(language) && !LTR_SCRIPT.test(language) ? 'rtl' : 'ltr'
}
