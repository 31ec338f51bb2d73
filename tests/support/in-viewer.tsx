/** Renders a part of the page as the page does: around a story, with a store to watch and to move. */
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import type { Story } from '../../src/story/types.ts'
import { ViewerProvider } from '../../src/viewer/state/context.tsx'
import { openStory } from '../../src/viewer/state/opened.ts'
import { createViewerStore, type ViewerStore } from '../../src/viewer/state/store.ts'

/** @param matches what media queries answer: jsdom has no screen to ask. */
export function renderInViewer(story: Story, part: ReactNode, matches = false): ViewerStore {
  vi.stubGlobal('matchMedia', () => ({ matches, addEventListener: () => {}, removeEventListener: () => {} }))
  const store = createViewerStore()
  render(
    <ViewerProvider opened={openStory(story)} store={store}>
      {part}
    </ViewerProvider>,
  )
  return store
}
