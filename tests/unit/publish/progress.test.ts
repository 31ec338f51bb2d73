import { WriteStream } from 'node:tty'
import { describe, expect, test } from 'vitest'
import { showProgress } from '../../../src/publish/progress.ts'

/** A stream that keeps what is written to it. */
function stream(isTTY: boolean): { written: string[]; stream: WriteStream } {
  const written: string[] = []
  const fake: WriteStream = Object.assign(Object.create(WriteStream.prototype), {
    isTTY,
    columns: 30,
    write: (text: string) => written.push(text),
  })
  return { written, stream: fake }
}
const step = { shown: 'a.txt', bytes: 5_000_000, stage: 'timex', index: 2, count: 6, share: 0 }

describe('progress', () => {
  test('a terminal has one line that never breaks and is left empty', () => {
    const { written, stream: terminal } = stream(true)
    const said: string[] = []
    const progress = showProgress(terminal, line => said.push(line))
    progress.step(step)
    progress.done()
    progress.done()
    expect(written).toEqual(['\r\u001b[Ka.txt (5000 kB): timex, step ', '\r\u001b[K'])
    expect(said).toEqual([])
  })

  test('a terminal is told how far a stage is, elsewhere it begins only', () => {
    const part = { ...step, bytes: 1_000_000, stage: 'x', share: 0.4567 }
    const said: string[] = []
    const { written, stream: terminal } = stream(true)
    Object.assign(terminal, { columns: 80 })
    showProgress(terminal, line => said.push(line)).step(part)
    showProgress(stream(false).stream, line => said.push(line)).step(part)
    expect(written).toEqual(['\r\u001b[Ka.txt (1000 kB): x, step 3 of 6, 46 %'])
    expect(said).toEqual([])
  })

  test('elsewhere only large files are spoken of', () => {
    const { written, stream: pipe } = stream(false)
    const said: string[] = []
    const progress = showProgress(pipe, line => said.push(line))
    progress.step({ ...step, bytes: 900_000 })
    progress.step(step)
    progress.done()
    expect(written).toEqual([])
    expect(said).toEqual(['a.txt (5000 kB): timex, step 3 of 6'])
  })
})
