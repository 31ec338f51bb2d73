/** Takes the keyboard to the passage that is selected in the text, once it is drawn as selected. */
export function focusPassage(): void {
  requestAnimationFrame(() => {
    const passage = document.querySelector<HTMLElement>('[data-view=reader] [aria-current=true]')
    if (!passage) return
    if (!passage.hasAttribute('tabindex') && !passage.hasAttribute('href')) passage.tabIndex = -1
    passage.focus({ preventScroll: true })
    passage.scrollIntoView({ block: 'nearest' })
  })
}
