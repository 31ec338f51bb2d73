/** Keys on the plot: up and down go from lane to lane; on a group all four arrows go to the group that is next on that side. */
import type { Mover } from '../state/mover.ts'

/** Where up and down have a meaning of their own. */
const OWN = '[data-view=events], [popover]'

/** @param apart whether there are lanes to go to. @param signal ends it. */
export function laneKeys(
  plot: HTMLElement,
  mover: Pick<Mover, 'stepLane'>,
  apart: boolean,
  signal: AbortSignal,
): void {
  const down = (event: KeyboardEvent): void => {
    const at = event.target instanceof HTMLElement ? event.target : null
    if (!at || at.closest(OWN) || event.ctrlKey || event.metaKey || event.altKey) return
    if (at.classList.contains('timeline-group') && event.key.startsWith('Arrow')) {
      nextGroup(plot, at, event.key)?.focus({ preventScroll: true })
      event.preventDefault()
    } else if ((event.key === 'ArrowUp' || event.key === 'ArrowDown') && apart) {
      mover.stepLane(event.key === 'ArrowDown' ? 1 : -1)
      event.preventDefault()
    }
  }
  plot.addEventListener('keydown', down, { signal })
}

/** The nearest group in the direction of an arrow: of the same row sideways, of the next row upwards or downwards. */
function nextGroup(plot: HTMLElement, from: HTMLElement, arrow: string): HTMLElement | undefined {
  const here = from.getBoundingClientRect()
  const frame = plot.getBoundingClientRect()
  const sideways = arrow === 'ArrowLeft' || arrow === 'ArrowRight'
  const sign = arrow === 'ArrowLeft' || arrow === 'ArrowUp' ? -1 : 1
  return [...plot.querySelectorAll<HTMLElement>('.timeline-group')]
    .map(group => {
      const { left, right, top } = group.getBoundingClientRect()
      const seen = right > frame.left && left < frame.right
      return { group, seen, across: (left - here.left) * sign, along: (top - here.top) * sign }
    })
    .filter(
      ({ group, seen, across, along }) =>
        group !== from && seen && (sideways ? along === 0 && across > 0 : along > 1),
    )
    .sort((a, b) =>
      sideways ? a.across - b.across : a.along - b.along || Math.abs(a.across) - Math.abs(b.across),
    )[0]?.group
}
