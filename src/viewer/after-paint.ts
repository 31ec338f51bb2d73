/**
 * Runs before the page is painted, as a classic script in it. What makes the page answer stands in a template and is
 * asked for once the text has been painted, so that neither network nor processor is kept from that; from a host that is
 * far away once the text is there: files that are asked for then come after the paint in any case.
 */
{
  const begin = (): void => {
    const later = document.querySelector<HTMLTemplateElement>('head > template')
    if (later) document.head.append(later.content)
  }
  /** From the page's first request to its first byte. */
  const FAR_MS = 400
  /** Where nothing is painted, as in a tab that nobody looks at. */
  const PATIENCE_MS = 3000
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (visit && visit.responseStart - visit.requestStart > FAR_MS) addEventListener('DOMContentLoaded', begin)
  else {
    new PerformanceObserver(begin).observe({ type: 'paint', buffered: true })
    addEventListener('load', () => setTimeout(begin, PATIENCE_MS))
  }
}
