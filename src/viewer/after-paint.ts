/**
 * Runs before the page is painted, as a classic script in it. What makes the page answer stands in a template and is
 * asked for once the text has been painted: neither network nor processor is then kept from that.
 */
{
  const begin = (): void => {
    const later = document.querySelector<HTMLTemplateElement>('head > template')
    if (later) document.head.append(later.content)
  }
  /** Where nothing is painted, as in a tab that nobody looks at. */
  const PATIENCE_MS = 1000
  new PerformanceObserver(begin).observe({ type: 'paint', buffered: true })
  addEventListener('load', () => setTimeout(begin, PATIENCE_MS))
}
