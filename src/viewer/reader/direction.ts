/** Languages written from right to left, and the scripts that make others so. */
const RTL = /^(?:ar|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)|-(?:Arab|Hebr|Nkoo|Syrc|Thaa)(?:-|$)/i
const LTR_SCRIPT = /-(?:Cyrl|Latn|Deva)(?:-|$)/i

/** Which way a language is written. @param language BCP 47 tag. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RTL.test(language) && !LTR_SCRIPT.test(language) ? 'rtl' : 'ltr'
