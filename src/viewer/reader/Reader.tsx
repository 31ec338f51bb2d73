/** The article's text with its marks. */
import { Fragment, memo, useMemo, useRef } from 'react'
import { quote } from '../../story/spans.ts'
import { useStory, useViewerState } from '../state/context.tsx'
import { formatEdtf } from '../ui/dates.ts'
import { strings } from '../ui/strings.en.ts'
import { type MarkedBlock, markedBlocks } from './blocks.ts'
import { directionOf } from './direction.ts'
import { Marked } from './Marked.tsx'
import { MarkToggles } from './MarkToggles.tsx'
import './reader.css'
import { useCurrent } from './use-current.ts'
import { usePointing } from './use-pointing.ts'
import { useRoving } from './use-roving.ts'

export function Reader() {
  const story = useStory()
  const { article } = story
  const root = useRef<HTMLElement>(null)
  const marks = useViewerState(state => state.marks)
  const blocks = useMemo(() => markedBlocks(story), [story])
  usePointing(root)
  useCurrent(root)
  useRoving(root)
  const headline = blocks.find(({ block }) => block.kind === 'headline')
  const shown = blocks.filter(({ block }) => block.kind !== 'metadata' && block !== headline?.block)
  const hidden = Object.entries(marks)
    .filter(([, on]) => !on)
    .map(([kind]) => kind)
    .join(' ')
  return (
    <article
      ref={root}
      data-view="reader"
      className="reader"
      aria-label={strings.reader.name}
      lang={article.language}
      dir={directionOf(article.language)}
      data-hidden={hidden}
    >
      <MarkToggles />
      <h1 dir="auto" data-start={article.titleFrom === 'headline' ? headline?.block.start : undefined}>
        {article.titleFrom === 'headline' && headline ? (
          <Marked text={article.text} span={headline.block} annotations={headline.annotations} />
        ) : (
          article.title
        )}
      </h1>
      <Facts />
      {shown.map(({ block, annotations }) => (
        <TextBlock key={block.start} text={article.text} block={block} annotations={annotations} />
      ))}
    </article>
  )
}

/** What is known of the article: when, who, and where its title comes from. */
function Facts() {
  const { article, events } = useStory()
  const { publishedAt, publisher, author, titleFrom, blocks } = article
  const by = blocks.some(({ kind }) => kind === 'byline') ? undefined : author
  const { derived, derivedFromSentence } = strings.reader
  const facts = [
    publishedAt && formatEdtf(publishedAt),
    by && (
      <Fragment key="by">
        {strings.reader.by} <bdi>{by}</bdi>
      </Fragment>
    ),
    publisher && <bdi key="publisher">{publisher}</bdi>,
  ].filter(Boolean)
  return (
    <p className="reader-facts" lang="en" dir="ltr">
      {facts.flatMap((fact, n) => (n === 0 ? [fact] : [', ', fact]))}
      {facts.length > 0 && '. '}
      {titleFrom === 'derived' && (events.length > 0 ? derived : derivedFromSentence)}
    </p>
  )
}

const TextBlock = memo(function TextBlock({ text, block, annotations }: MarkedBlock & { text: string }) {
  const marked = <Marked text={text} span={block} annotations={annotations} />
  const { kind } = block
  if (kind === 'headline' || kind === 'subheading')
    return (
      <h2 dir="auto" data-start={block.start}>
        {marked}
      </h2>
    )
  if (kind === 'caption')
    return (
      <div className="reader-caption" data-start={block.start}>
        <span lang="en">{strings.reader.caption}</span>
        <p dir="auto">{marked}</p>
      </div>
    )
  if (kind === 'paragraph')
    return (
      <p dir="auto" data-start={block.start}>
        {marked}
      </p>
    )
  return (
    <p className={`reader-aside is-${kind}`} dir="auto" data-start={block.start}>
      {kind === 'boilerplate' || kind === 'credit' ? quote(text, block) : marked}
    </p>
  )
})
