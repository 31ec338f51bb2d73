/** What can be taken along: the article on paper, timeline and relations as pictures of their whole range. */
import { useState } from 'react'
import type { Graph } from '../../story/graph.ts'
import { useAxisWords } from '../state/axis-words.ts'
import { useOpenedStory, useViewerState, useViewerStore } from '../state/context.tsx'
import { moreStrings } from '../ui/more-strings.en.ts'
import { Sheet } from '../ui/Sheet.tsx'
import { allWords } from './all-words.ts'
import { pngFile, svgFile } from './draw.ts'
import type { Picture } from './picture.ts'
import { relationsPicture } from './relations-picture.ts'
import { save } from './save.ts'
import './take-along.css'
import { timelinePicture } from './timeline-picture.ts'

const words = moreStrings.takeAlong

export function TakeAlong({ graph }: { graph: Graph }) {
  const store = useViewerStore()
  const opened = useOpenedStory()
  const axisWords = useAxisWords()
  const open = useViewerState(state => state.sheet === 'take-along')
  const { story, chronology } = opened
  const close = (): void => store.getState().setSheet(null)
  const print = (): void => {
    close()
    void allWords(opened).then(() => window.print())
  }
  return (
    <Sheet name={words.name} open={open} onClose={close}>
      {() => (
        <div className="take-along">
          <section>
            <h3>{words.print}</h3>
            <p>{words.printMeans}</p>
            <p className="take-along-ways">
              <button type="button" onClick={print}>
                {words.print} …
              </button>
            </p>
          </section>
          <Pictures
            name={words.timeline}
            means={words.timelineMeans}
            file={`${story.article.id}-timeline`}
            picture={async () => {
              await allWords(opened)
              return timelinePicture({ story, chronology, axisWords })
            }}
          />
          {graph.wide.nodes.length > 0 && (
            <Pictures
              name={words.relations}
              means={words.relationsMeans}
              file={`${story.article.id}-relations`}
              picture={async () => relationsPicture({ story, drawing: graph.wide })}
            />
          )}
        </div>
      )}
    </Sheet>
  )
}

interface PicturesProps {
  name: string
  means: string
  /** Name of the file, without its ending. */
  file: string
  picture: () => Promise<Picture>
}

function Pictures({ name, means, file, picture }: PicturesProps) {
  const [failed, setFailed] = useState(false)
  const svg = async (): Promise<void> => save(`${file}.svg`, svgFile(await picture()), 'image/svg+xml')
  const png = async (): Promise<void> => save(`${file}.png`, await pngFile(await picture()), 'image/png')
  const take = (way: () => Promise<void>): void => {
    setFailed(false)
    way().catch(() => setFailed(true))
  }
  return (
    <section>
      <h3>{name}</h3>
      <p>{means}</p>
      <p className="take-along-ways">
        <button type="button" aria-label={words.as(name, 'SVG')} onClick={() => take(svg)}>
          SVG
        </button>
        <button type="button" aria-label={words.as(name, 'PNG')} onClick={() => take(png)}>
          PNG
        </button>
        <span role="status">{failed && words.failed}</span>
      </p>
    </section>
  )
}
