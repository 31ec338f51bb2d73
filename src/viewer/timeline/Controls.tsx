/** The timeline's buttons. */
import { useChronology, useMover, useViewerState, useViewerStore } from '../state/context.tsx'
import { strings } from '../ui/strings.en.ts'
import './controls.css'

export function Controls() {
  const mover = useMover()
  const { indexOf, dated, foldable } = useChronology()
  const store = useViewerStore()
  const folding = useViewerState(state => state.folding)
  const fits = useViewerState(
    ({ selection: s }) => s.kind === 'event' && (indexOf.get(s.id) ?? dated.length) < dated.length,
  )
  const words = strings.timeline.controls
  return (
    <fieldset className="controls" aria-label={words.name}>
      <Icon label={words.previous} path="m10 3-5 5 5 5" onClick={() => mover.step(-1)} />
      <Icon label={words.next} path="m6 3 5 5-5 5" onClick={() => mover.step(1)} />
      <Icon label={words.zoomOut} path="M3 8h10" onClick={mover.zoomOut} />
      <Icon label={words.zoomIn} path="M3 8h10M8 3v10" onClick={mover.zoomIn} />
      <Icon
        label={words.fit}
        path="M2.500 3v10M13.500 3v10M5 8h6M6.500 6.200 4.700 8l1.800 1.800M9.500 6.200 11.300 8l-1.800 1.800"
        disabled={!fits}
        onClick={mover.fitSelection}
      />
      {(foldable || folding) && (
        <Icon
          label={words.fold}
          path="M2 8h3M11 8h3M6.500 3Q8.500 5.500 6.500 8T6.500 13M9.500 3Q11.500 5.500 9.500 8T9.500 13"
          aria-pressed={folding}
          onClick={() => store.getState().setFolding(!folding)}
        />
      )}
      <button type="button" className="control" onClick={mover.showAll}>
        {words.all}
      </button>
    </fieldset>
  )
}

interface IconProps {
  label: string
  path: string
  disabled?: boolean
  'aria-pressed'?: boolean
  onClick: () => void
}

function Icon({ label, path, ...button }: IconProps) {
  return (
    <button type="button" className="control" aria-label={label} title={label} {...button}>
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}
