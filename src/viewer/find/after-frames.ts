/**
 * Does one thing after another, each once a frame is painted, so that none of them holds up what the reader waits for.
 * @param signal ends it: what is not done by then is left.
 */
export function afterFrames(things: readonly (() => void)[], signal: AbortSignal): void {
  const [first, ...rest] = things
  if (!first) return
  const frame = requestAnimationFrame(() => {
    // A task of its own: the frame is painted before it.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      if (signal.aborted) return
      first()
      afterFrames(rest, signal)
    }
    port2.postMessage(null)
  })
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true })
}
