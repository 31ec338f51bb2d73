/** How the text is read: its typeface and size, and the way to each of its parts. */
import { useMemo, useState } from 'react'
import { useOpenedStory, useViewerState, useViewerStore } from '../state/context.tsx'
import { placeAt } from '../state/place.ts'
import { moreStrings } from '../ui/more-strings.en.ts'
import { Sheet } from '../ui/Sheet.tsx'
import { outlineOf, partAt } from './outline.ts'
import './reading.css'
import { type Face, nextSize, readFace, readSize, setFace, setSize } from './text-look.ts'

const words = moreStrings.reading
const FACES: readonly Face[] = ['serif', 'sans']

export function Reading() {
  const store = useViewerStore()
  const open = useViewerState(state => state.sheet === 'reading')
  return (
    <Sheet name={words.name} open={open} onClose={() => store.getState().setSheet(null)}>
      {() => (
        <div className="reading">
          <Look />
          <Outline />
        </div>
      )}
    </Sheet>
  )
}

function Look() {
  const [face, showFace] = useState(readFace)
  const [size, showSize] = useState(readSize)
  const step = (by: 1 | -1): void => {
    const to = nextSize(size, by)
    setSize(to)
    showSize(to)
  }
  return (
    <div className="reading-look">
      <fieldset>
        <legend>{words.face}</legend>
        {FACES.map(one => (
          <label key={one} className={`reading-face is-${one}`}>
            <input
              type="radio"
              name="face"
              checked={face === one}
              onChange={() => {
                setFace(one)
                showFace(one)
              }}
            />
            {words.faces[one]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.size}</legend>
        <button type="button" className="is-smaller" aria-label={words.smaller} onClick={() => step(-1)}>
          A
        </button>
        <output>{words.px(size)}</output>
        <button type="button" className="is-larger" aria-label={words.larger} onClick={() => step(1)}>
          A
        </button>
      </fieldset>
    </div>
  )
}

function Outline() {
  const opened = useOpenedStory()
  const store = useViewerStore()
  const parts = useMemo(() => outlineOf(opened), [opened])
  const here = partAt(parts, readingOffset())
  if (parts.length === 0) return null
  return (
    <nav aria-label={words.outline}>
      <h3>
        {words.outline} <span>{words.when}</span>
      </h3>
      <ol className="reading-parts">
        {parts.map(({ words, block, when }, n) => (
          <li key={block.start}>
            <button
              type="button"
              aria-current={n === here ? 'location' : undefined}
              onClick={() => {
                const { select, setSheet } = store.getState()
                setSheet(null)
                select(placeAt(block))
              }}
            >
              <bdi>{words}</bdi> <time>{when}</time>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** So far down the screen one reads. */
const READ_PART = 0.3

/** Where in the text the last block begins that the reader has come to. */
function readingOffset(): number {
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-view=reader] [data-start]')]
  const last = blocks.findLast(block => block.getBoundingClientRect().top < innerHeight * READ_PART)
  return Number(last?.dataset.start ?? 0)
}
