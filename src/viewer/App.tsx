/** The page: text beside timeline. Views are composed here and know nothing of each other. */
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import type { Graph } from '../story/graph.ts'
import { FirstVisit } from './first-steps/FirstVisit.tsx'
import { Reader } from './reader/Reader.tsx'
import { Ribbon } from './ribbon/Ribbon.tsx'
import { Announcer } from './shell/Announcer.tsx'
import { Card } from './shell/Card.tsx'
import { Header } from './shell/Header.tsx'
import { Keys } from './shell/Keys.tsx'
import { Notice } from './shell/Notice.tsx'
import { PhoneBar, Tabs } from './shell/PaneBar.tsx'
import { PhoneHead } from './shell/PhoneHead.tsx'
import { Splitter } from './shell/Splitter.tsx'
import type { ArticleEntry } from './state/article.ts'
import {
  AsDrawn,
  useMover,
  useOpenedStory,
  useViewerState,
  useViewerStore,
  ViewerProvider,
} from './state/context.tsx'
import { followAddress } from './state/follow-address.ts'
import { followKeyboard } from './state/follow-keyboard.ts'
import { followSelection } from './state/follow-selection.ts'
import type { OpenedStory } from './state/opened.ts'
import { isAsking, type Pane, type ViewerStore } from './state/store.ts'
import { Printing } from './take-along/Printing.tsx'
import { Controls } from './timeline/Controls.tsx'
import { LanesChoice } from './timeline/LanesChoice.tsx'
import { Overview } from './timeline/Overview.tsx'
import { TimelinePane } from './timeline/TimelinePane.tsx'
import { later, soon } from './ui/later.tsx'

const Inspector = soon(async () => (await import('./inspector/Inspector.tsx')).Inspector)
const Relations = soon(async () => (await import('./relations/Relations.tsx')).Relations)
const Help = later(async () => (await import('./shell/Help.tsx')).Help)
const Reading = later(async () => (await import('./reading/Reading.tsx')).Reading)
const TakeAlong = later(async () => (await import('./take-along/TakeAlong.tsx')).TakeAlong)

/** Views that stand in the place of the timeline when they are asked for. */
const LATER: Partial<Record<Pane, ComponentType>> = {
  entity: later(async () => (await import('./entity-page/EntityPage.tsx')).EntityPage),
  telling: later(async () => (await import('./telling/Telling.tsx')).Telling),
  omitted: later(async () => (await import('./omitted/Omitted.tsx')).Omitted),
}

export interface AppProps {
  opened: OpenedStory
  graph: Graph
  articles: ArticleEntry[]
  /** From this page to the site's root: `./` or `../`. */
  up: string
  store: ViewerStore
}

export function App({ opened, graph, articles, up, store }: AppProps) {
  return (
    <ViewerProvider opened={opened} store={store}>
      <Header articles={articles} up={up} />
      <Asked />
      <Folds />
      <Notice />
      <Desk graph={graph} />
      <Suspense>
        <PhoneBar />
        <Keys />
      </Suspense>
      <Announcer />
      <Sheets graph={graph} />
      <FirstVisit />
      <Printing graph={graph} />
      <Following />
      <Suspense>
        <TakenOver />
      </Suspense>
    </ViewerProvider>
  )
}

const FindBar = lazy(() => import('./find/FindBar.tsx'))

/** What is looked for and left out; loaded when something is. */
function Asked() {
  const asking = useViewerState(isAsking)
  return <Suspense>{asking && <FindBar />}</Suspense>
}

const Folding = later(async () => (await import('./timeline/Folding.tsx')).Folding)

/** What folds time; loaded when that is asked for. */
function Folds() {
  return useViewerState(state => state.folding) && <Folding />
}

function Desk({ graph }: { graph: Graph }) {
  const pane = useViewerState(state => state.pane)
  const Later = LATER[pane]
  return (
    <main className="desk" data-pane={pane} data-later={Later && ''}>
      <div className="desk-text" id="text" tabIndex={-1}>
        {/* What stands in a Suspense is taken over after the timeline, in which there is nothing to see until then. */}
        <Suspense>
          <Reader />
        </Suspense>
      </div>
      <div className="desk-gutter">
        <Suspense>
          <Ribbon />
          <Splitter pane="text" />
        </Suspense>
      </div>
      <div className="desk-side">
        <PhoneHead />
        <div className="bar">
          <Tabs />
          <LanesChoice />
          <Controls />
        </div>
        <AsDrawn>
          <Overview />
          <div className="pane pane-timeline">
            <TimelinePane />
          </div>
        </AsDrawn>
        <div className="pane pane-relations fades-below">
          <OnceSeen pane="relations">
            <Relations graph={graph} />
          </OnceSeen>
        </div>
        {Later && (
          <div className="pane pane-later fades-below">
            <Later />
          </div>
        )}
        <div className="card-edge">
          <Splitter pane="card" />
        </div>
        <Card>
          <Inspector />
        </Card>
      </div>
    </main>
  )
}

/** What is not drawn before it is looked at, and stays as it was left from then on. */
function OnceSeen({ pane, children }: { pane: Pane; children: ReactNode }) {
  const isSeen = useViewerState(state => state.pane === pane)
  const [wasSeen, setWasSeen] = useState(isSeen)
  if (isSeen && !wasSeen) setWasSeen(true)
  return wasSeen && children
}

/** Once loaded a sheet stays: it gives the focus back when it closes. */
function Sheets({ graph }: { graph: Graph }) {
  const open = useViewerState(state => (state.help ? 'help' : state.sheet))
  const [asked, setAsked] = useState<readonly string[]>([])
  if (open && !asked.includes(open)) setAsked([...asked, open])
  return (
    <>
      {asked.includes('help') && <Help />}
      {asked.includes('take-along') && <TakeAlong graph={graph} />}
      {asked.includes('reading') && <Reading />}
    </>
  )
}

/** Address, selection and keyboard, each followed in one place for as long as the page stands. */
function Following() {
  const store = useViewerStore()
  const opened = useOpenedStory()
  const mover = useMover()
  useEffect(() => {
    const leave = new AbortController()
    const copy = async (): Promise<void> => {
      const { copySelection } = await import('./state/copy.ts')
      await copySelection('text', opened, store)
    }
    followAddress(store, opened, leave.signal)
    followSelection(store, mover, leave.signal)
    const passage = async (by: 1 | -1): Promise<void> => {
      const { stepSelected } = await import('./inspector/Inspector.tsx')
      stepSelected(opened, store, by)
    }
    const does = { copy: () => void copy(), passage: (by: 1 | -1) => void passage(by) }
    followKeyboard(store, mover, does, leave.signal)
    return () => leave.abort()
  }, [store, opened, mover])
  return null
}

/** Says once all views listen, the last of them the text, that what the reader did before may be done now. */
function TakenOver() {
  useEffect(() => {
    // For the styles of what leads somewhere without scripts.
    document.documentElement.dataset.live = ''
    dispatchEvent(new Event('taken-over'))
  }, [])
  return null
}
