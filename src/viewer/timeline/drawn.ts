/** What a mark is drawn as at a given scale, and where. */
import type { Placed } from '../state/chronology.ts'
import { DAY_MS, type Extent, type Form } from '../ui/certainty.ts'

/** From this width on the axis counts hours: a day, or a clock time, is then a stretch in which it happened, no longer a dot. */
const STRETCH_PX = 144

const isDot = ({ form }: Pick<Placed, 'form'>): boolean => form === 'day' || form === 'instant'

/** A day is a dot until one can see into it. */
export const drawnForm = (placed: Placed, msPerPx: number): Form => {
  const { form, startMs, endMs } = placed
  if (isDot(placed)) return endMs - startMs > msPerPx * STRETCH_PX ? 'within' : form
  return form === 'within' && endMs - startMs <= DAY_MS ? 'day' : form
}

/** A dot stands in the middle of its day, anything else fills its stretch of time; open ends are infinite. */
export function drawnExtent(placed: Placed, msPerPx: number): Extent {
  const { startMs, endMs } = placed
  if (!isDot({ form: drawnForm(placed, msPerPx) })) return { startMs, endMs }
  const middle = (startMs + endMs) / 2
  return { startMs: middle, endMs: middle }
}
