/** The article's text with its marks. */
import { quote } from '../../story/spans.ts'
import { useStory, useViewerState, useViewerStore } from '../state/context.tsx'

export function Reader() {
  const { article, events } = useStory()
  const store = useViewerStore()
  const selection = useViewerState(state => state.selection)
  return (
    <article data-view="reader">
      <h1>{article.title}</h1>
      {article.blocks.map(block => {
        const inside = events.flatMap(event => {
          const [passage] = event.passages
          return passage && passage.start >= block.start && passage.end <= block.end
            ? [{ event, passage }]
            : []
        })
        let at = block.start
        const parts = inside.flatMap(({ event, passage }) => {
          const before = article.text.slice(at, passage.start)
          at = passage.end
          const selected = selection.kind === 'event' && selection.id === event.id
          return [
            before,
            <mark
              key={event.id}
              id={`e=${event.id}`}
              data-event={event.id}
              aria-current={selected || undefined}
              onClick={() => store.getState().select({ kind: 'event', id: event.id, passage: 0 })}
            >
              {quote(article.text, passage)}
            </mark>,
          ]
        })
        return (
          <p key={block.start}>
            {parts}
            {article.text.slice(at, block.end)}
          </p>
        )
      })}
    </article>
  )
}
