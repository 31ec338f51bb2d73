/** Shows how far reading is: on a terminal one line that is written over, elsewhere a line a stage for large files only. */
import type { WriteStream } from 'node:tty'

/** Below this many bytes reading is over before anyone wonders. */
const LARGE = 1_000_000

export interface Step {
  /** The article's file, as messages call it. */
  shown: string
  /** Its size. */
  bytes: number
  stage: string
  /** From 0. */
  index: number
  count: number
  /** How much of the stage is done, from 0 to 1. */
  share: number
}

export interface Progress {
  step: (step: Step) => void
  /** Leaves the terminal's line empty. */
  done: () => void
}

export const SILENT: Progress = { step: () => {}, done: () => {} }

/** @param say prints a line that stays, where `stream` is no terminal. */
export function showProgress(stream: WriteStream, say: (line: string) => void): Progress {
  let drawn = false
  return {
    step({ shown, bytes, stage, index, count, share }) {
      const part = share > 0 ? `, ${(share * 100).toFixed(0)} %` : ''
      const line = `${shown} (${(bytes / 1000).toFixed(0)} kB): ${stage}, step ${index + 1} of ${count}${part}`
      if (stream.isTTY) {
        stream.write(`\r\u001b[K${line.slice(0, (stream.columns || 80) - 1)}`)
        drawn = true
      } else if (bytes >= LARGE && share === 0) say(line)
    },
    done() {
      if (drawn) stream.write('\r\u001b[K')
      drawn = false
    },
  }
}
