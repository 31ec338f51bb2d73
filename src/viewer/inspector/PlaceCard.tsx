/** Words of the text that tell of no event: where they stand. */
import { useStory } from '../state/context.tsx'
import { spanOfPlace } from '../state/place.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { CopyButtons } from './CopyButtons.tsx'
import { inContext } from './context.ts'
import { Quote } from './Quote.tsx'
import { Told } from './Told.tsx'

const words = moreStrings.place

export function PlaceCard({ id }: { id: string }) {
  const { article } = useStory()
  const span = spanOfPlace(id, article.text)
  if (!span) return null
  return (
    <div className="card">
      <div className="card-main">
        <h2>{words.name}</h2>
        <dl>
          <Told name={words.stands} selection={{ kind: 'place', id }} passages={[span]} />
        </dl>
        <Quote span={inContext(article, span)} />
        <CopyButtons />
      </div>
    </div>
  )
}
