/** Starts the page in the browser. */

import { articles, type Loaded } from 'virtual:timepiece/articles'
import './trusted.ts'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Graph } from '../story/graph.ts'
import { App } from './App.tsx'
import './main.css'
import { type OpenedStory, openStory } from './state/opened.ts'
import { readFile } from './state/packed-file.ts'
import { createViewerStore } from './state/store.ts'
import { unpack } from './state/unpack.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')
const slug = root.dataset.article ?? articles[0]?.slug
const entry = articles.find(article => article.slug === slug)
if (!entry) throw new Error(`no article ${slug}`)
const { opened, graph } = await openedOf(await entry.load())
const list = articles.map(({ slug, title, publishedAt }) => ({ slug, title, publishedAt }))
const app = (
  <App
    opened={opened}
    graph={graph}
    articles={list}
    up={root.dataset.up ?? './'}
    store={createViewerStore()}
  />
)
if (root.hasChildNodes()) hydrateRoot(root, app)
else createRoot(root).render(app)

async function openedOf(data: Loaded): Promise<{ opened: OpenedStory; graph: Graph }> {
  if ('story' in data) return { opened: openStory(data.story), graph: data.graph }
  const { packed, graph } = readFile(await data.file())
  return { opened: unpack(packed, data.piece), graph }
}
