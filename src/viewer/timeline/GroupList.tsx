/** The members of a group as a list over the timeline: the only box there is, since it lies over other marks. */
import { type MouseEvent, useEffect, useId, useRef } from 'react'
import type { Placed } from '../state/chronology.ts'
import { useEvent, useMover, useStory, useViewerStore } from '../state/context.tsx'
import { around } from '../state/window.ts'
import { formatWhen } from '../ui/dates.ts'
import { Mark } from '../ui/Mark.tsx'
import { rove } from '../ui/rove.ts'
import { statusWords } from '../ui/status-words.ts'
import { strings } from '../ui/strings.en.ts'
import { EventItem } from './EventItem.tsx'
import { extentOf, placeBeside, shownOf } from './group-list.ts'
import type { OpenGroup } from './painter.ts'
import './group.css'

export interface GroupListProps {
  group: OpenGroup
  onClose: () => void
}

export function GroupList({ group, onClose }: GroupListProps) {
  const { lane, dated, members, element } = group
  const box = useRef<HTMLDivElement>(null)
  const title = useId()
  const store = useViewerStore()
  const mover = useMover()
  const shown = shownOf(dated, members)
  const extent = extentOf(dated, members)
  const words = strings.timeline.group

  useEffect(() => {
    const popover = box.current
    if (!popover) return
    popover.showPopover()
    // The mark may begin far outside the window; its count is always seen.
    const { top: markTop, bottom } = element.getBoundingClientRect()
    const count = (element.firstElementChild ?? element).getBoundingClientRect()
    const mark = { left: count.left, top: markTop, bottom }
    const { left, top } = placeBeside(mark, popover.getBoundingClientRect(), {
      width: innerWidth,
      height: innerHeight,
    })
    popover.style.left = `${left}px`
    popover.style.top = `${top}px`
    popover.querySelector<HTMLElement>('a[data-event], button')?.focus()
    // It belongs to a mark that moves with time, and a chosen member is shown elsewhere.
    return store.subscribe((now, before) => {
      if (now.window !== before.window || now.selection !== before.selection) popover.hidePopover()
    })
  }, [element, store])

  /** Whoever chooses a member goes on in its lane. */
  const choose = ({ target }: MouseEvent): void => {
    const { lanesBy, setLane } = store.getState()
    if (lanesBy !== 'together' && target instanceof Element && target.closest('a')) setLane(lane)
  }
  const said = (n: number): string => {
    const time = shown[n]?.event.time
    return time ? formatWhen(time) : ''
  }
  return (
    <div
      ref={box}
      popover="auto"
      role="dialog"
      className="group-list"
      aria-labelledby={title}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
      onKeyDown={event =>
        rove(event, [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-event]')])
      }
    >
      <header>
        <h3 id={title}>{words.count(members.count)}</h3>
        <p>{words.range(said(0), said(shown.length - 1))}</p>
      </header>
      <ol onClickCapture={choose}>
        {shown.map(placed => (
          <Member key={placed.event.id} placed={placed} />
        ))}
      </ol>
      {(shown.length < members.count || extent) && (
        <footer>
          {extent && (
            <button type="button" onClick={() => mover.glideTo(around(extent))}>
              {words.zoom}
            </button>
          )}
          {shown.length < members.count && <p>{words.some(shown.length, members.count)}</p>}
        </footer>
      )}
    </div>
  )
}

function Member({
  placed: {
    event: { id },
    form,
    status,
  },
}: {
  placed: Placed
}) {
  const { entities } = useStory()
  const event = useEvent(id)
  if (!event) return null
  const said = statusWords(event, entities)
  return (
    <EventItem
      event={event}
      stop
      edge={<Mark form={form} status={status} {...(event.time && { basis: event.time.basis })} />}
    >
      <time>{event.time && formatWhen(event.time)}</time>{' '}
      <b>
        <bdi>{event.title}</bdi>
      </b>{' '}
      {said && <span className="event-status">{said.brief}</span>}
    </EventItem>
  )
}
