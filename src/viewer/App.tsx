/** The page: text beside timeline. Views are composed here and know nothing of each other. */
import type { Story } from '../story/types.ts'
import { Reader } from './reader/Reader.tsx'
import type { ArticleEntry } from './state/article.ts'
import { ViewerProvider } from './state/context.tsx'
import type { ViewerStore } from './state/store.ts'
import { EventList } from './timeline/EventList.tsx'
import { Timeline } from './timeline/Timeline.tsx'

export interface AppProps {
  story: Story
  articles: ArticleEntry[]
  /** From this page to the site's root: `./` or `../`. */
  up: string
  store: ViewerStore
}

export function App({ story, store }: AppProps) {
  return (
    <ViewerProvider story={story} store={store}>
      <main className="desk">
        <Reader />
        <div>
          <Timeline />
          <EventList />
        </div>
      </main>
    </ViewerProvider>
  )
}
