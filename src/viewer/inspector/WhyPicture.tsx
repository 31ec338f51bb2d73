/** The drawing of how a date was reached; its words stand below it. */
import type { EventTime } from '../../story/types.ts'
import { useStory } from '../state/context.tsx'
import { whyPicture } from './why-picture.ts'

const WIDTH_PX = 300
const AXIS_PX = 18
const BAR_PX = 9
const STEP_PX = 15

export function WhyPicture({ time }: { time: EventTime }) {
  const picture = whyPicture(time, useStory().times)
  if (!picture) return null
  const { ticks, words, result, arrow } = picture
  const x = (part: number): number => Math.round(part * WIDTH_PX * 10) / 10
  const resultY = AXIS_PX + 6 + words.length * STEP_PX
  const arrowY = resultY + BAR_PX + 9
  const towards = arrow.to > arrow.from ? 1 : -1
  const tip = x(arrow.to) - towards * 3
  return (
    <svg className="why-picture" viewBox={`0 0 ${WIDTH_PX} ${arrowY + 8}`} aria-hidden="true">
      {ticks.map(({ at, label }) => (
        <g key={at}>
          <path className="why-tick" d={`M${x(at)} ${AXIS_PX}V${arrowY + 6}`} />
          <text x={x(at) + 3} y="12">
            {label}
          </text>
        </g>
      ))}
      {words.map(({ from, to }, n) => (
        <path
          key={`${from} ${to}`}
          className="why-words"
          d={`M${x(from)} ${AXIS_PX + 6 + n * STEP_PX}h${Math.max(2, x(to) - x(from))}v${BAR_PX}H${x(from)}Z`}
        />
      ))}
      <path
        className="why-result"
        d={`M${x(result.from)} ${resultY}h${Math.max(2, x(result.to) - x(result.from))}v${BAR_PX}H${x(result.from)}Z`}
      />
      <path
        className="why-arrow"
        d={`M${x(arrow.from)} ${arrowY}H${tip}m${-towards * 6} -4l${towards * 6} 4l${-towards * 6} 4`}
      />
      <circle cx={x(arrow.from)} cy={arrowY} r="3.5" />
    </svg>
  )
}
