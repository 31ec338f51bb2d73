/** The words of a passage, the trigger marked; an ellipsis where its sentence begins before it or goes on. */
import { quote } from '../../story/spans.ts'
import type { Passage, Span } from '../../story/types.ts'
import { useStory } from '../state/context.tsx'

const BEGUN = /[^\s.!?:] $/
const GOES_ON = /^[,;:]? ?[\p{L}\p{N}]/u

export function Quote({ span }: { span: Passage | Span | undefined }) {
  const { text } = useStory().article
  if (!span) return null
  const trigger = 'trigger' in span ? span.trigger : { start: span.end, end: span.end }
  return (
    <blockquote dir="auto">
      {BEGUN.test(text.slice(Math.max(0, span.start - 2), span.start)) && '… '}
      {quote(text, { start: span.start, end: trigger.start })}
      <b>{quote(text, trigger)}</b>
      {quote(text, { start: trigger.end, end: span.end })}
      {GOES_ON.test(text.slice(span.end, span.end + 4)) && ' …'}
    </blockquote>
  )
}
