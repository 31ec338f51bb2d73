/** So many frames the text may take to show what was selected. */
const MOST_FRAMES = 60

/** Takes the keyboard to the passage that is selected in the text, once it is drawn as selected. */
export function focusPassage(frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const passage = document.querySelector<HTMLElement>('[data-view=reader] [aria-current=true]')
    if (!passage) {
      if (frames > 0) focusPassage(frames - 1)
      return
    }
    if (!passage.hasAttribute('tabindex') && !passage.hasAttribute('href')) passage.tabIndex = -1
    passage.focus({ preventScroll: true })
    passage.scrollIntoView({ block: 'nearest' })
  })
}
