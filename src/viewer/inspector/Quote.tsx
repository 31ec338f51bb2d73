/** The words of a passage, the trigger marked. */
import { quote } from '../../story/spans.ts'
import type { Passage, Span } from '../../story/types.ts'
import { useStory } from '../state/context.tsx'

export function Quote({ span }: { span: Passage | Span | undefined }) {
  const { article } = useStory()
  if (!span) return null
  const trigger = 'trigger' in span ? span.trigger : { start: span.end, end: span.end }
  return (
    <blockquote dir="auto">
      {quote(article.text, { start: span.start, end: trigger.start })}
      <b>{quote(article.text, trigger)}</b>
      {quote(article.text, { start: trigger.end, end: span.end })}
    </blockquote>
  )
}
