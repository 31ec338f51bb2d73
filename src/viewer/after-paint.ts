/**
 * Runs before the page is painted, as a classic script behind the template that holds what makes the page answer. That is
 * asked for once the text has been painted, so that neither network nor processor is kept from that; from a host that is
 * far away at once: its files come after the paint in any case.
 */
{
  const later = document.currentScript?.previousElementSibling
  const begin = (): void => {
    if (later instanceof HTMLTemplateElement) document.head.append(later.content)
  }
  /** From asking for the page to its head. */
  const FAR_MS = 500
  /** Where nothing is painted, as in a tab that nobody looks at. */
  const PATIENCE_MS = 3000
  if (performance.now() > FAR_MS) begin()
  else {
    new PerformanceObserver(begin).observe({ type: 'paint', buffered: true })
    addEventListener('load', () => setTimeout(begin, PATIENCE_MS))
  }
}
