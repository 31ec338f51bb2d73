/** On phones the list of events comes first, so what it is about stands above it. */
import { useChronology, useEventsShown, useStory } from '../state/context.tsx'
import { formatEdtf } from '../ui/dates.ts'
import { strings } from '../ui/strings.en.ts'

export function PhoneHead() {
  const { article } = useStory()
  const { dated, undated } = useChronology()
  const { members } = useEventsShown()
  const date = article.publishedAt === undefined ? null : formatEdtf(article.publishedAt)
  return (
    <div className="phonehead">
      <h1 className="phonehead-title" dir="auto">
        {article.title}
      </h1>
      <p>
        {date && `${date} · `}
        {article.publisher && (
          <>
            <bdi>{article.publisher}</bdi>
            {' · '}
          </>
        )}
        {members
          ? strings.find.shown(members.length, dated.length + undated.length)
          : strings.shell.counts(dated.length, undated.length)}
      </p>
    </div>
  )
}
