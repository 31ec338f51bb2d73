/** What the build takes of the viewer: how a Story's data are loaded, and the page's content before any script runs. */
import { renderToString } from 'react-dom/server'
import type { Graph } from '../story/graph.ts'
import type { Story } from '../story/types.ts'
import { App } from './App.tsx'
import type { ArticleEntry } from './state/article.ts'
import { openStory } from './state/opened.ts'
import { pack } from './state/packed.ts'
import { fileOf } from './state/packed-file.ts'
import { createViewerStore } from './state/store.ts'
import { unpack } from './state/unpack.ts'

/**
 * What the browser is given of an article.
 * @returns `data`, which is loaded with the page: JSON, or the bytes of a packed Story; and `pieces`, which are loaded
 * when needed: JSON, none where the Story is small.
 */
export function packData({ story, graph }: { story: Story; graph: Graph }): {
  data: string | Uint8Array
  pieces: string[]
} {
  const packing = pack(story)
  if (!packing) return { data: JSON.stringify({ story, graph }), pieces: [] }
  return {
    data: fileOf({ packed: packing.packed, graph }),
    pieces: packing.pieces.map(piece => JSON.stringify(piece)),
  }
}

/** HTML of the page's root, from what the browser is given: it takes the page over as it is. Text is escaped by React. */
export function render(
  { story, graph }: { story: Story; graph: Graph },
  articles: ArticleEntry[],
  up: string,
): string {
  const packing = pack(story)
  const opened = packing ? unpack(packing.packed, async () => ({ words: [], times: [] })) : openStory(story)
  return renderToString(
    <App opened={opened} graph={graph} articles={articles} up={up} store={createViewerStore()} />,
  )
}
