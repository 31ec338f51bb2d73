/** Dates as people write them. */
import type { EventTime } from '../../story/types.ts'

export const formatEdtf = (edtf: string): string => edtf
export const formatWhen = (time: EventTime): string => formatEdtf(time.edtf)
