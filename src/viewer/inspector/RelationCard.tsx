/** A relation: who is what to whom, since when, and the words that say so. */
import type { Relation } from '../../story/types.ts'
import { useEvent, useStory, useViewerStore } from '../state/context.tsx'
import { formatEdtf } from '../ui/dates.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { RelationText } from '../ui/RelationText.tsx'
import { CopyButtons } from './CopyButtons.tsx'
import { EntityButton } from './EntityButton.tsx'
import { Quote } from './Quote.tsx'
import { Row } from './Row.tsx'
import { Told } from './Told.tsx'
import { Why } from './Why.tsx'

const words = moreStrings.inspector

export function RelationCard({ relation, passage }: { relation: Relation; passage: number }) {
  const { entities } = useStory()
  const store = useViewerStore()
  const event = useEvent(relation.event)
  return (
    <div className="card">
      <div className="card-main">
        <h2 dir="auto">
          <RelationText relation={relation} entities={entities} />
        </h2>
        <dl>
          <Row name={words.who}>
            <EntityButton id={relation.subject} />
            <EntityButton id={relation.object} />
          </Row>
          {relation.time && <Row name={words.since}>{formatEdtf(relation.time.edtf)}</Row>}
          {event && (
            <Row name={words.events}>
              <button
                type="button"
                className="card-entity"
                data-event={event.id}
                onClick={() => store.getState().select({ kind: 'event', id: event.id, passage: 0 })}
              >
                <bdi>{event.title}</bdi>
              </button>
            </Row>
          )}
          <Told
            name={words.told}
            selection={{ kind: 'relation', id: relation.id, passage }}
            passages={relation.passages}
          />
        </dl>
        <Quote span={relation.passages[passage]} />
        <CopyButtons />
      </div>
      {relation.time && <Why time={relation.time} />}
    </div>
  )
}
