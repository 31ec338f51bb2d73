/** Long work, done between frames. */

/** A frame has room for so much besides its own work. */
const SLICE_MS = 5

/**
 * Does a work slice by slice.
 * @param work goes on for so many milliseconds. @returns whether it is done.
 * @param then once it is.
 */
export function inSlices(work: (ms: number) => boolean, then: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    if (!work(SLICE_MS)) {
      port2.postMessage(null)
      return
    }
    port1.close()
    then()
  }
  port2.postMessage(null)
}
