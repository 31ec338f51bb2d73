/**
 * Between text and timeline: joins the order in which things are told to the order in which they happened. A picture
 * only: the list of events, the text's links and the card say the same to whoever does not see it.
 */
import { useEffect, useRef } from 'react'
import { useOpenedStory, useViewerStore } from '../state/context.tsx'
import { strings } from '../ui/strings.en.ts'
import { followPage } from './follow.ts'
import { PARTS } from './geometry.ts'
import './ribbon.css'
import { subjectsOf } from './subject.ts'

export function Ribbon() {
  const svg = useRef<SVGSVGElement>(null)
  const sentinel = useRef<HTMLElement>(null)
  const opened = useOpenedStory()
  const store = useViewerStore()
  useEffect(() => {
    const desk = svg.current?.closest('main')
    if (!svg.current || !sentinel.current || !desk || typeof ResizeObserver === 'undefined') return
    const leave = new AbortController()
    const elements = { svg: svg.current, sentinel: sentinel.current, desk }
    followPage(elements, subjectsOf(opened, desk), opened.chronology, store, leave.signal)
    return () => leave.abort()
  }, [opened, store])
  return (
    <>
      <svg ref={svg} className="ribbon" data-view="ribbon" data-kind="" aria-hidden="true">
        {PARTS.map(part => (
          <path key={part} data-part={part} />
        ))}
        <text>{strings.ribbon.told}</text>
        <text className="is-side is-event">{strings.ribbon.happened}</text>
        <text className="is-side is-relation">{strings.ribbon.held}</text>
      </svg>
      <i ref={sentinel} className="ribbon-sentinel" aria-hidden="true" />
    </>
  )
}
