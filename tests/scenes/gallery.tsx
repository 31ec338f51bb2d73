/** `/tests/scenes/` lists the scenes, `?scene=<name>` shows one as its page does. */
import { createRoot } from 'react-dom/client'
import { layoutGraph } from '../../src/publish/graph.ts'
import { App } from '../../src/viewer/App.tsx'
import { openStory } from '../../src/viewer/state/opened.ts'
import { createViewerStore } from '../../src/viewer/state/store.ts'
import '../../src/viewer/main.css'
import { SCENES, type Shown } from './scenes.ts'

const root = document.getElementById('root')
const scene = SCENES[new URLSearchParams(location.search).get('scene') ?? '']
if (scene?.address && !location.hash) location.hash = scene.address
if (scene) addEventListener('taken-over', () => void bring(scene), { once: true })
if (root)
  createRoot(root).render(
    scene ? (
      <App
        opened={openStory(scene.story)}
        graph={layoutGraph(scene.story)}
        articles={[{ slug: scene.story.article.id, title: scene.story.article.title, publishedAt: null }]}
        up="./"
        store={createViewerStore()}
      />
    ) : (
      <Gallery />
    ),
  )

/** The last steps to a state, as a reader takes them. */
function bring({ button, key }: Shown): void {
  if (key) dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  for (const one of document.querySelectorAll<HTMLElement>(`[aria-label="${button}"]`))
    if (one.checkVisibility()) one.click()
}

function Gallery() {
  return (
    <main style={{ padding: 48 }}>
      <h1>Scenes</h1>
      <ul>
        {Object.entries(SCENES).map(([name, { shows }]) => (
          <li key={name} style={{ marginTop: 24 }}>
            <a href={`?scene=${name}`}>{name}</a>: {shows}
            <br />
            <iframe title={name} src={`?scene=${name}`} width="1200" height="700" loading="lazy" />{' '}
            <iframe title={`${name}, phone`} src={`?scene=${name}`} width="390" height="700" loading="lazy" />
          </li>
        ))}
      </ul>
    </main>
  )
}
