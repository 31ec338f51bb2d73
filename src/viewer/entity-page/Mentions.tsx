/** Every place at which the text speaks of an entity, and the way from one to the next. */
import { useId } from 'react'
import { contains, quote } from '../../story/spans.ts'
import type { Article, Entity, Span } from '../../story/types.ts'
import { useStory, useViewerState, useViewerStore } from '../state/context.tsx'
import { isPhone } from '../state/phone.ts'
import { SelectLink } from '../state/SelectLink.tsx'
import { moreStrings } from '../ui/more-strings.en.ts'
import { type Facts, mentionOf } from './facts.ts'

const words = moreStrings.entity

export function Mentions({ entity, mentions }: { entity: Entity } & Pick<Facts, 'mentions'>) {
  const { article } = useStory()
  const store = useViewerStore()
  const title = useId()
  const at = useViewerState(({ selection: s }) =>
    s.kind === 'entity' && s.id === entity.id
      ? mentions.findIndex(({ index }) => index === (s.passage ?? 0))
      : -1,
  )
  const step = (by: 1 | -1): void => {
    const from = at < 0 ? (by === 1 ? -1 : 0) : at
    const next = mentions[(from + by + mentions.length) % mentions.length]
    if (!next) return
    store.getState().select(mentionOf(entity, next.index))
    if (isPhone()) store.getState().setPane('text')
  }
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className="entity-mentions">
        <span>
          {words.mentions} <span className="count">{mentions.length}</span>
        </span>
        {mentions.length > 1 && (
          <span className="entity-steps">
            <Step
              label={words.previousMention}
              path="m9.500 3.500-4.500 4.500 4.500 4.500"
              onClick={() => step(-1)}
            />
            <span className="count">
              {at < 0 ? '–' : at + 1}/{mentions.length}
            </span>
            <Step
              label={words.nextMention}
              path="m6.500 3.500 4.500 4.500-4.500 4.500"
              onClick={() => step(1)}
            />
          </span>
        )}
      </h3>
      <ol className="side-rows">
        {mentions.map(mention => {
          const { before, after } = around(article, mention)
          return (
            <li key={mention.index}>
              <SelectLink selection={mentionOf(entity, mention.index)} inText>
                <q dir="auto">
                  {before}
                  <b>{quote(article.text, mention)}</b>
                  {after}
                </q>
              </SelectLink>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Step({ label, path, onClick }: { label: string; path: string; onClick: () => void }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}

/** UTF-16 units on each side. */
const BEFORE = 36
const AFTER = 60

/** The words around a mention, within its block, to the nearest blank. */
function around({ text, blocks }: Pick<Article, 'text' | 'blocks'>, mention: Span) {
  const block = blocks.find(one => contains(one, mention)) ?? { start: 0, end: text.length }
  const from = Math.max(block.start, mention.start - BEFORE)
  const to = Math.min(block.end, mention.end + AFTER)
  const before = text.slice(from, mention.start)
  const after = text.slice(mention.end, to)
  return {
    before: from > block.start ? `… ${before.slice(before.indexOf(' ') + 1)}` : before,
    after: to < block.end ? `${after.slice(0, Math.max(0, after.lastIndexOf(' ')))} …` : after,
  }
}
