/** How a date was reached: drawn where it was counted, then in one sentence; by which rule, for reports. */
import type { EventTime } from '../../story/types.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { WhyPicture } from './WhyPicture.tsx'

const words = moreStrings.inspector

export function Why({ time }: { time: EventTime }) {
  const { text, rule } = time.derivation
  return (
    <section className="card-why" aria-label={words.whyDate}>
      <h3>{words.whyDate}</h3>
      <WhyPicture time={time} />
      <p dir="auto">{text}</p>
      <p className="card-rule">
        {words.rule} <code>{rule}</code> {words.gives} <code>{time.edtf}</code>
      </p>
    </section>
  )
}

/** Why an event has no date. */
export function WhyUndated({ reason }: { reason: string | undefined }) {
  return (
    <section className="card-why" aria-label={words.whyUndated}>
      <h3>{words.whyUndated}</h3>
      <p dir="auto">{reason}</p>
    </section>
  )
}
