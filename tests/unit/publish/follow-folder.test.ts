/** Real folders, looked at; time does not matter to what is seen. */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { changedFiles, followFolder, type Look, lookAt } from '../../../src/publish/follow-folder.ts'

let root: string
let seeds: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'timepiece-'))
  seeds = join(root, 'seeds')
})
afterEach(() => rm(root, { recursive: true, force: true }))

const look = (): Promise<Look> => lookAt(seeds, 'seeds')
const write = (file: string, content: string): Promise<void> => writeFile(join(seeds, file), content)

/** What `act` changes, as two looks around it tell. */
async function seen(act: () => Promise<unknown>): Promise<string[]> {
  const before = await look()
  await act()
  return changedFiles(before, await look())
}

describe('what a look sees', () => {
  test('the folder coming and going', async () => {
    expect(await seen(() => mkdir(seeds))).toEqual([''])
    expect(await seen(() => rm(seeds, { recursive: true }))).toEqual([''])
  })

  test('files added, written again at the same length, renamed, removed', async () => {
    await mkdir(seeds)
    expect(await seen(() => write('a.txt', 'one'))).toEqual(['a.txt'])
    expect(await seen(() => write('a.txt', 'two'))).toEqual(['a.txt'])
    expect(await seen(() => rename(join(seeds, 'a.txt'), join(seeds, 'b.md')))).toEqual(['b.md', 'a.txt'])
    expect(await seen(() => rm(join(seeds, 'b.md')))).toEqual(['b.md'])
  })

  test('files in folders, and files that are no article', async () => {
    await mkdir(join(seeds, 'more'), { recursive: true })
    expect(await seen(() => write('more/a.txt', 'one'))).toEqual(['more/a.txt'])
    expect(await seen(() => write('a.docx', 'one'))).toEqual(['a.docx'])
  })

  test('nothing where nothing has changed, nor in what editors leave behind', async () => {
    await mkdir(seeds)
    await write('a.txt', 'one')
    expect(await seen(async () => {})).toEqual([])
    expect(await seen(() => write('.a.txt.swp', 'one'))).toEqual([])
    expect(await seen(() => write('a.txt~', 'one'))).toEqual([])
  })
})

test('what changes while a change is answered is told next, and nothing twice', async () => {
  const leave = new AbortController()
  const looks = [
    new Map([['a', '1']]),
    new Map([
      ['a', '2'],
      ['b', '1'],
    ]),
    new Map([
      ['a', '2'],
      ['b', '1'],
    ]),
    new Map([['b', '1']]),
  ]
  const told: string[][] = []
  let turn = 0
  await followFolder(
    async () => looks[Math.min(turn++, looks.length - 1)] ?? new Map(),
    new Map(),
    async files => {
      told.push(files)
      if (told.length === 3) leave.abort()
    },
    leave.signal,
  )
  expect(told).toEqual([['a'], ['a', 'b'], ['a']])
})
