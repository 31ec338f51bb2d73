/** Folders that the system does not let be read; whoever runs the tests may be allowed everything, so its answer is stubbed. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { siteReader } from '../../../src/publish/site.ts'

const locked = vi.hoisted(() => ({ path: '' }))
vi.mock(import('node:fs/promises'), async original => {
  const real = await original()
  const readdir = vi.fn((path: string, options: object) => {
    if (path === locked.path) return Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' }))
    return real.readdir(path, options)
  })
  return { ...real, readdir } as unknown as typeof real
})

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'timepiece-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const messages = async (): Promise<string[]> =>
  (await siteReader('seeds', root)()).problems.map(({ problem }) => problem.message)

test('a folder in it that cannot be read is named, and the rest is read', async () => {
  await mkdir(join(root, 'seeds/a/locked'), { recursive: true })
  for (const file of ['a/b.txt', 'z.txt'])
    await writeFile(join(root, 'seeds', file), 'A storm hit Tarnby on 2 March 2019.')
  locked.path = join(root, 'seeds/a/locked')
  const { pages, problems } = await siteReader('seeds', root)()
  expect(pages.map(({ slug }) => slug).sort()).toEqual(['a-b', 'z'])
  expect(problems.map(({ slug, problem }) => [slug, problem.message])).toEqual([
    [null, 'seeds/a/locked: cannot be opened; check its permissions'],
  ])
})

test('a seeds folder that cannot be read says why', async () => {
  await mkdir(join(root, 'seeds'))
  locked.path = join(root, 'seeds')
  expect(await messages()).toEqual(['seeds: cannot be opened; check its permissions'])
  await rm(join(root, 'seeds'), { recursive: true })
  locked.path = ''
  await writeFile(join(root, 'seeds'), 'A storm hit Tarnby.')
  expect(await messages()).toEqual(['seeds: is no folder; name the folder that holds the articles'])
})
