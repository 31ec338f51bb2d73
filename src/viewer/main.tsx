/** Starts the page in the browser. */

import { articles } from 'virtual:timepiece/articles'
import './trusted.ts'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './App.tsx'
import './main.css'
import { openStory } from './state/opened.ts'
import { createViewerStore } from './state/store.ts'
import { unpack } from './state/unpack.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')
const slug = root.dataset.article ?? articles[0]?.slug
const entry = articles.find(article => article.slug === slug)
if (!entry) throw new Error(`no article ${slug}`)
const { graph, ...data } = await entry.load()
const opened = 'packed' in data ? unpack(data.packed, data.piece) : openStory(data.story)
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
