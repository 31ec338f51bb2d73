/** The page's content before any script runs; called at build time. */
import { renderToString } from 'react-dom/server'
import type { Graph } from '../story/graph.ts'
import type { Story } from '../story/types.ts'
import { App } from './App.tsx'
import type { ArticleEntry } from './state/article.ts'
import { createViewerStore } from './state/store.ts'

/** HTML of the page's root. Text is escaped by React. */
export const render = (
  { story, graph }: { story: Story; graph: Graph },
  articles: ArticleEntry[],
  up: string,
): string =>
  renderToString(<App story={story} graph={graph} articles={articles} up={up} store={createViewerStore()} />)
