/** What a repair is. */
import type { Token } from '../../document.ts'

/** Whether the token with an index is of some kind. */
export type Asked = (i: number) => boolean

/** A rule changes the tokens it is given, which are copies; it may ask whether a token belongs to a name or a time. */
export type Repair = (tokens: Token[], isName: Asked, isTime: Asked) => void
