import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MOST_BYTES, readBytes } from '../../../src/publish/read-bytes.ts'
import { problemOf } from './thrown.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'timepiece-'))
  file = join(folder, 'a.txt')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const refusal = (path: string): Promise<string> => problemOf(() => readBytes(path, 'a.txt'))

describe('reading', () => {
  test('gives the bytes of a file and of a pipe', async () => {
    await writeFile(file, 'Ann met Bo.')
    expect(Buffer.from(await readBytes(file, 'a.txt')).toString()).toBe('Ann met Bo.')
    await writeFile(file, '')
    expect((await readBytes(file, 'a.txt')).length).toBe(0)
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const [bytes] = await Promise.all([readBytes(pipe, 'a.txt'), writeFile(pipe, 'Ann met Bo.')])
    expect(Buffer.from(bytes).toString()).toBe('Ann met Bo.')
  })

  test('takes as much as is allowed, and no byte more', async () => {
    await writeFile(file, '')
    await truncate(file, MOST_BYTES)
    expect((await readBytes(file, 'a.txt')).length).toBe(MOST_BYTES)
    await truncate(file, MOST_BYTES + 1)
    expect(await refusal(file)).toContain('a.txt: is 20.0 MB large')
  })

  test('ends where a pipe does not', async () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const written = writeFile(pipe, Buffer.alloc(MOST_BYTES + 1_000_000)).catch(error => error.code)
    expect(await refusal(pipe)).toContain('a.txt: is 20.0 MB large')
    expect(await written).toBe('EPIPE')
  })

  test.each(['/dev/zero', '/dev/null'])('refuses %s', async device => {
    expect(await refusal(device)).toBe('a.txt: is a device or a socket; name a file')
  })

  test('names a folder as one', async () => {
    expect(await refusal(folder)).toBe('a.txt: is a folder; name the files in it')
  })
})
