/** Starts the page in the browser. */

import { articles, type Loaded } from 'virtual:timepiece/articles'
import './trusted.ts'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import type { Graph } from '../story/graph.ts'
import { App } from './App.tsx'
import './main.css'
import { type OpenedStory, openStory } from './state/opened.ts'
import { readFile } from './state/packed-file.ts'
import { createViewerStore } from './state/store.ts'
import { unpack } from './state/unpack.ts'

async function start(): Promise<void> {
  // Wanted after all else that is loaded first, and the sooner the better then.
  void import('./timeline/library.ts')
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no #root')
  const slug = root.dataset.article ?? articles[0]?.slug
  const entry = articles.find(article => article.slug === slug)
  if (!entry) throw new Error(`no article ${slug}`)
  const { opened, graph } = await openedOf(await entry.load())
  await wholePage()
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
  // As a transition it is taken over in small steps, between which the page answers.
  if (root.hasChildNodes()) startTransition(() => void hydrateRoot(root, app))
  else createRoot(root).render(app)
}

/** A long page may still be on its way: only all of it can be taken over. */
async function wholePage(): Promise<void> {
  if (document.readyState === 'loading')
    await new Promise(whole => document.addEventListener('DOMContentLoaded', whole, { once: true }))
}

async function openedOf(data: Loaded): Promise<{ opened: OpenedStory; graph: Graph }> {
  if ('story' in data) return { opened: openStory(data.story), graph: data.graph }
  const { packed, graph } = readFile(await data.file())
  return { opened: unpack(packed, data.piece), graph }
}

// Not from here: tools that watch a page, as Lighthouse, note what asks for files and timers, and read all of this file
// once more to do so.
void Promise.resolve().then(start)
