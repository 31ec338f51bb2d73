/** Days that figures name: "9/11". */
import type { Rule } from '../rule.ts'
import { named } from './make.ts'

/** "9/11", the day of 2001; no part of a longer figure, and no fraction of something. */
export const nineEleven: Rule = {
  id: 'nine-eleven',
  pattern: /(?<![\w/.,-])9\/11(?![\w/]|[.,]\d| of (?:the|a)\b| inch)/dg,
  read() {
    const meaning = named(2001, 9, 11)
    return meaning && { meaning }
  },
}
