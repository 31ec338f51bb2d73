/** Goes to what was found: selects an event or a name, brings a paragraph of the text into view. */
import { eventAt } from '../state/chronology.ts'
import type { OpenedStory } from '../state/opened.ts'
import { isPhone } from '../state/phone.ts'
import type { ViewerStore } from '../state/store.ts'
import { scrollTo } from '../ui/scroll-to.ts'
import type { Hit } from './hits.ts'

export function goTo({ kind, n }: Hit, { story, chronology }: OpenedStory, store: ViewerStore): void {
  const { select, setPane } = store.getState()
  if (kind === 'event') {
    const id = eventAt(chronology, n)?.id
    if (id !== undefined) select({ kind, id, passage: 0 })
  } else if (kind === 'entity') {
    const id = story.entities[n]?.id
    if (id !== undefined) select({ kind, id })
  } else {
    // On phones the text may have to come to the front first.
    if (isPhone()) setPane('text')
    requestAnimationFrame(() => {
      const element = elementOf(story.article.blocks, n)
      if (element) scrollTo(element)
    })
  }
}

/** What shows a block: that of the block before where it stands at its end. */
function elementOf(blocks: readonly { start: number }[], n: number): Element | null {
  for (let at = n; at >= 0; at -= 1) {
    const element = document.querySelector(`[data-view=reader] [data-start="${blocks[at]?.start}"]`)
    if (element) return element
  }
  return null
}
