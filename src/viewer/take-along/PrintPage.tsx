/** The article on paper: its text with numbers in the margin, the whole timeline, all events and relations as tables. */
import { useMemo } from 'react'
import type { Graph } from '../../story/graph.ts'
import type { Event } from '../../story/types.ts'
import { useAxisWords } from '../state/axis-words.ts'
import { eventsIn } from '../state/chronology.ts'
import { useOpenedStory, useStory } from '../state/context.tsx'
import { formatEdtf, formatWhen } from '../ui/dates.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { statusWords } from '../ui/status-words.ts'
import { strings } from '../ui/strings.en.ts'
import { svgOf } from './draw.ts'
import { EDGE_PX, type Picture } from './picture.ts'
import { type PrintedBlock, printedBlocks } from './printed.ts'
import { netPicture } from './relations-picture.ts'
import { timelinePages } from './timeline-picture.ts'
import './print.css'

const words = moreStrings.print
/** Height of a timeline that fills a page. */
const PAGE_PX = 1120

export function PrintPage({ graph }: { graph: Graph }) {
  const opened = useOpenedStory()
  const { story, chronology } = opened
  const { article, relations } = story
  const axisWords = useAxisWords()
  const blocks = useMemo(() => printedBlocks(opened), [opened])
  const pages = useMemo(
    () => timelinePages({ story, chronology, axisWords }, PAGE_PX),
    [story, chronology, axisWords],
  )
  const events = eventsIn(chronology)
  return (
    <div className="print-page" lang={article.language}>
      <h1 dir="auto">{article.title}</h1>
      <p className="print-facts">
        {[
          article.publishedAt && formatEdtf(article.publishedAt),
          article.publisher,
          article.author,
          strings.shell.counts(chronology.dated.length, chronology.undated.length),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="print-facts">{words.numbers}</p>
      {blocks.map(block => (
        <Block key={block.block.start} {...block} title={article.title} />
      ))}
      {pages.length > 0 && (
        <section>
          <h2>{strings.timeline.name}</h2>
          {pages.map(picture => (
            <Drawn key={picture.title} picture={picture} />
          ))}
        </section>
      )}
      {events.length > 0 && (
        <section>
          <h2>{words.events}</h2>
          <EventTable events={events} />
        </section>
      )}
      {relations.length > 0 && (
        <section>
          <h2>{moreStrings.relations.name}</h2>
          {graph.wide.nodes.length > 0 && <Drawn picture={netPicture({ story, drawing: graph.wide })} />}
          <RelationTable />
        </section>
      )}
      <p className="print-facts">{location.href.replace(/#.*$/, '')}</p>
    </div>
  )
}

function Block({ block, pieces, events, title }: PrintedBlock & { title: string }) {
  const isTitle = block.kind === 'headline' && pieces.map(({ text }) => text).join('') === title
  return (
    <div className={`print-block is-${block.kind}`}>
      <p dir="auto">
        {isTitle
          ? null
          : pieces.map(({ text, numbers }, n) =>
              numbers.length > 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: they do not change.
                <span key={n}>
                  <b>{text}</b>
                  <sup>{numbers.join(', ')}</sup>
                </span>
              ) : (
                text
              ),
            )}
      </p>
      <ul>
        {events.map(({ number, event }) => (
          <li key={number}>
            <b>{number}</b> {event.time ? formatWhen(event.time) : moreStrings.inspector.undated}
          </li>
        ))}
      </ul>
    </div>
  )
}

function EventTable({ events }: { events: readonly Event[] }) {
  const { entities } = useStory()
  const name = (id: string): string => entities.find(one => one.id === id)?.name ?? ''
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.known}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event, n) => {
          const status = statusWords(event, entities)
          const who = new Set(event.participants.map(({ entity }) => name(entity)))
          return (
            <tr key={event.id}>
              <td>{n + 1}</td>
              <td>{event.time ? formatWhen(event.time) : moreStrings.inspector.undated}</td>
              <td dir="auto">{event.title}</td>
              <td>{[...who].join(', ')}</td>
              <td>
                {[
                  status && [status.words, status.source].filter(Boolean).join(' '),
                  event.time ? moreStrings.inspector.basis[event.time.basis] : event.undated,
                ]
                  .filter(Boolean)
                  .join('; ')}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function RelationTable() {
  const { entities, relations } = useStory()
  const name = (id: string): string => entities.find(one => one.id === id)?.name ?? ''
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.is}</th>
          <th scope="col">{words.whom}</th>
          <th scope="col">{words.when}</th>
        </tr>
      </thead>
      <tbody>
        {relations.map(({ id, subject, label, object, time }) => (
          <tr key={id}>
            <td>{name(subject)}</td>
            <td>{label}</td>
            <td>{name(object)}</td>
            <td>{time && formatWhen(time)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Drawn({ picture }: { picture: Picture }) {
  return <div className="print-picture" ref={place => place?.replaceChildren(printed(picture))} />
}

/** Without the edge that is left free around it: the page has its own. */
function printed(picture: Picture): SVGSVGElement {
  const svg = svgOf(picture)
  const widthPx = picture.widthPx - 2 * EDGE_PX
  svg.setAttribute('width', String(widthPx))
  svg.setAttribute('viewBox', `${EDGE_PX} 0 ${widthPx} ${picture.heightPx}`)
  return svg
}
