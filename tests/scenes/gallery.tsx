/** `/tests/scenes/` lists the scenes, `?scene=<name>` shows one as its page does. */
import { createRoot } from 'react-dom/client'
import { layoutGraph } from '../../src/publish/graph.ts'
import { App } from '../../src/viewer/App.tsx'
import { openStory } from '../../src/viewer/state/opened.ts'
import { createViewerStore } from '../../src/viewer/state/store.ts'
import '../../src/viewer/main.css'
import { SCENES } from './scenes.ts'

const root = document.getElementById('root')
const scene = SCENES[new URLSearchParams(location.search).get('scene') ?? '']
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

function Gallery() {
  return (
    <main style={{ padding: 48 }}>
      <h1>Scenes</h1>
      <ul>
        {Object.entries(SCENES).map(([name, { shows, at = '' }]) => (
          <li key={name} style={{ marginTop: 24 }}>
            <a href={`?scene=${name}${at}`}>{name}</a>: {shows}
            <br />
            <iframe title={name} src={`?scene=${name}${at}`} width="1200" height="700" loading="lazy" />{' '}
            <iframe
              title={`${name}, phone`}
              src={`?scene=${name}${at}`}
              width="390"
              height="700"
              loading="lazy"
            />
          </li>
        ))}
      </ul>
    </main>
  )
}
