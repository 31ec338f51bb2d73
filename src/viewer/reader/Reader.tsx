/** The article's text with its marks. */
import { Fragment, memo, type ReactNode, useMemo, useRef } from 'react'
import { quote } from '../../story/spans.ts'
import type { Block } from '../../story/types.ts'
import { useOpenedStory, useStory, useViewerState } from '../state/context.tsx'
import { formatEdtf } from '../ui/dates.ts'
import { strings } from '../ui/strings.en.ts'
import { type MarkedText, markedText } from './blocks.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { directionOf } from './direction.ts'
import { Marked } from './Marked.tsx'
import { MarkToggles } from './MarkToggles.tsx'
import { ReadingButton } from './ReadingButton.tsx'
import './reader.css'
import { useAsked } from './use-asked.ts'
import { useCurrent } from './use-current.ts'
import { useDescribed } from './use-described.ts'
import { useMarked } from './use-marked.ts'
import { usePlace } from './use-place.ts'
import { usePointing } from './use-pointing.ts'
import { useRoving } from './use-roving.ts'

export function Reader() {
  const opened = useOpenedStory()
  const { article } = opened.story
  const root = useRef<HTMLElement>(null)
  const marks = useViewerState(state => state.marks)
  const text = useMemo(() => markedText(opened), [opened])
  const chunks = useMemo(() => chunksOf(text.blocks), [text])
  const { marked, markAt } = useMarked(root, text, chunks)
  usePointing(root)
  useCurrent(root, marked)
  useAsked(root, marked)
  usePlace(root, marked)
  useRoving(root, marked, markAt)
  useDescribed(root)
  const headline = text.blocks.findIndex(({ kind }) => kind === 'headline')
  const headlineBlock = text.blocks[headline]
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
      <div className="reader-tools">
        <ReadingButton />
        <MarkToggles />
      </div>
      <h1 dir="auto" data-start={article.titleFrom === 'headline' ? headlineBlock?.start : undefined}>
        {article.titleFrom === 'headline' && headlineBlock ? (
          <Marked text={article.text} span={headlineBlock} annotations={text.annotationsIn(headline)} />
        ) : (
          article.title
        )}
      </h1>
      <Facts />
      {chunks.map((chunk, n) => (
        <Blocks
          key={chunk.first}
          article={article.text}
          text={text}
          chunk={chunk}
          without={headline}
          {...(!marked.has(n) && { plain: n })}
        />
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

interface BlocksProps {
  article: string
  text: MarkedText
  chunk: Chunk
  /** A block that is shown elsewhere. */
  without: number
  /** Set where the marks are still to come: place of the chunk, by which it is watched. */
  plain?: number
}

/** What lies far from the screen is neither laid out nor drawn, a chunk at a time. */
const Blocks = memo(function Blocks({ article, text, chunk, without, plain }: BlocksProps) {
  const places = Array.from({ length: chunk.end - chunk.first }, (_, n) => chunk.first + n).filter(
    n => n !== without && text.blocks[n]?.kind !== 'metadata',
  )
  if (places.length === 0) return null
  return (
    <div className="reader-run" data-plain={plain}>
      {places.map(n => {
        const block = text.blocks[n]
        if (!block) return null
        const said =
          plain === undefined ? (
            <Marked text={article} span={block} annotations={text.annotationsIn(n)} />
          ) : (
            quote(article, block)
          )
        return blockElement(article, block, said)
      })}
    </div>
  )
})

/** A function, not a component: of a long text there are many. @param said its words with their marks. */
function blockElement(text: string, block: Block, said: ReactNode): ReactNode {
  const { kind, start } = block
  const attributes = { dir: 'auto', 'data-start': start }
  if (kind === 'headline' || kind === 'subheading')
    return (
      <h2 key={start} {...attributes}>
        {said}
      </h2>
    )
  if (kind === 'caption')
    return (
      <div key={start} className="reader-caption" data-start={start}>
        <span lang="en">{strings.reader.caption}</span>
        <p dir="auto">{said}</p>
      </div>
    )
  if (kind === 'paragraph')
    return (
      <p key={start} {...attributes}>
        {said}
      </p>
    )
  return (
    <p key={start} className={`reader-aside is-${kind}`} {...attributes}>
      {kind === 'boilerplate' || kind === 'credit' ? quote(text, block) : said}
    </p>
  )
}
