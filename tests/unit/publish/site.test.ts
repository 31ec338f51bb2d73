import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { warning } from '../../../src/publish/problem.ts'
import type { Step } from '../../../src/publish/progress.ts'
import { siteReader } from '../../../src/publish/site.ts'
import { sampleStory } from '../story/sample.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'timepiece-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function put(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, 'seeds', name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
}
const article = (date: string): string => `---\ndate: ${date}\n---\nA storm hit Tarnby on 2 March 2019.\n`
const read = (): ReturnType<ReturnType<typeof siteReader>> => siteReader('seeds', root)()
const messagesOf = ({ problems }: Awaited<ReturnType<typeof read>>): string[] =>
  problems.map(({ problem }) => problem.message)

describe('a seeds folder', () => {
  test('gives a page for each article and Story, the newest first, folders in it included', async () => {
    await put({
      'old.txt': article('2019-03-03'),
      'sub/deep/new.md': article('2024-01-01'),
      'undated.txt': 'A storm hit Tarnby.',
      'given.story.json': JSON.stringify(sampleStory()),
    })
    const { pages, problems } = await read()
    expect(pages.map(({ slug, story }) => [slug, story.article.source.file])).toEqual([
      ['sub-deep-new', 'sub/deep/new.md'],
      ['old', 'old.txt'],
      ['given', 'bridge.txt'],
      ['undated', 'undated.txt'],
    ])
    expect(problems).toEqual([])
    expect(pages[2]?.story).toEqual(sampleStory())
  })

  test('is called without the slash that it may be given with', async () => {
    await put({ 'empty.txt': '' })
    const { problems } = await siteReader('seeds/', root)()
    expect(problems[0]?.problem.message).toMatch(/^seeds\/empty\.txt: is empty/)
  })

  test('passes over what is no article, naming only what it does not know', async () => {
    await put({
      'a.txt': article('2019-03-03'),
      'README.md': 'About these.',
      LICENSE: 'Free.',
      'licence.txt': 'Free.',
      '.hidden.txt': 'x',
      '.git/a.txt': 'x',
      'node_modules/a.txt': 'x',
      'a.txt~': 'x',
      'Thumbs.db': 'x',
      'photo.jpg': 'x',
      'sub/data.json': 'x',
    })
    const { pages, warnings } = await read()
    expect(pages.map(({ slug }) => slug)).toEqual(['a'])
    expect(warnings.map(warning).filter(line => line.includes('kind'))).toEqual([
      'seeds: warning: of a kind that is not read: photo.jpg, sub/data.json; save articles as .txt, .md or .story.json',
    ])
  })

  test('is never written to', async () => {
    await put({ 'a.txt': article('2019-03-03'), 'b.txt': '' })
    const before = await readFile(join(root, 'seeds/a.txt'))
    await read()
    expect(await readFile(join(root, 'seeds/a.txt'))).toEqual(before)
    expect((await readdir(join(root, 'seeds'))).sort()).toEqual(['a.txt', 'b.txt'])
  })

  test('that is missing or holds nothing says what to do', async () => {
    expect(messagesOf(await read())).toEqual([
      'seeds: is no folder that can be read; make the folder and put an article into it as a .txt, .md or .story.json file',
    ])
    await put({ 'README.md': 'x' })
    const site = await read()
    expect(messagesOf(site)).toEqual([
      'seeds: holds no article; put an article into it as a .txt, .md or .story.json file',
    ])
    expect(site.pages).toEqual([])
  })

  test('one broken article does not stop the others; each is named, with its slug', async () => {
    const story = sampleStory()
    await put({
      'good.txt': article('2019-03-03'),
      'empty.txt': '',
      'binary.txt': 'a\n\0',
      'latin.txt': new Uint8Array([0x61, 0x0a, 0xe9, 0x62]),
      'date.txt': '---\ndate: yesterday\n---\nText.',
      'json.story.json': '{"version": 1,\n"generator": }',
      'bad.story.json': JSON.stringify({ ...story, entities: story.entities.slice(0, 1) }, null, 1),
    })
    await put({ 'huge.txt': '' })
    await truncate(join(root, 'seeds/huge.txt'), 20_000_001)
    await symlink('nowhere', join(root, 'seeds/gone.txt'))
    const site = await read()
    expect(site.pages.map(({ slug }) => slug)).toEqual(['good'])
    expect(site.problems.map(({ slug }) => slug)).toEqual([
      'bad',
      'binary',
      'date',
      'empty',
      'gone',
      'huge',
      'json',
      'latin',
    ])
    expect(messagesOf(site).map(message => message.split('\n')[0])).toEqual([
      expect.stringMatching(
        /^seeds\/bad\.story\.json:\d+: not a valid Story: events\[0\]\.participants: nothing has the id n2; /,
      ),
      expect.stringContaining('seeds/binary.txt:2: holds a NUL byte'),
      expect.stringContaining('seeds/date.txt:2: “yesterday” is not a calendar day'),
      expect.stringContaining('seeds/empty.txt: is empty'),
      expect.stringContaining('seeds/gone.txt: does not exist, or is gone by now'),
      expect.stringContaining('seeds/huge.txt: is 20.0 MB large'),
      expect.stringContaining('seeds/json.story.json:2: is not valid JSON'),
      expect.stringContaining('seeds/latin.txt:2: is not valid UTF-8'),
    ])
    const line = Number(/:(\d+):/.exec(messagesOf(site)[0] ?? '')?.[1])
    const written = JSON.stringify({ ...story, entities: story.entities.slice(0, 1) }, null, 1).split('\n')
    expect(written[line - 1]).toContain('"participants": [')
  })

  test('an article without date or times is built, with one line for each', async () => {
    await put({ 'plain.txt': 'The old mill is a quiet place.' })
    const { pages, warnings } = await read()
    expect(pages.length).toBe(1)
    expect(warnings.map(warning)).toEqual([
      expect.stringMatching(/^seeds\/plain\.txt: warning: no publication date .*date: YYYY-MM-DD.*--date/),
      expect.stringMatching(/^seeds\/plain\.txt: warning: no time was found/),
    ])
  })

  test('an article in another language is built, and said to be so', async () => {
    const text =
      'Der Bürgermeister teilte mit, dass die Brücke am 2014-03-03 gesperrt werde. Die Stadt hatte das Bauwerk vor zwei ' +
      'Jahren für drei Millionen Euro erneuern lassen.'
    await put({ 'bridge.txt': `---\ndate: 2014-03-01\n---\n${text}\n` })
    const { pages, warnings } = await read()
    expect(pages.length).toBe(1)
    expect(warnings.map(warning)).toEqual([
      expect.stringMatching(/^seeds\/bridge\.txt: warning: is not in English, .*language: en/),
    ])
  })

  test('a leading date that is no day is named, with its line', async () => {
    const text = 'A storm hit Tarnby on 2 March 2019.\n'
    await put({
      'a.txt': `date 2025-02-31 ${text}`,
      'b.txt': `---\ntitle: Storm\n---\n\n  date 2025-13-40\n${text}`,
      'c.txt': `---\ndate: 2019-03-03\n---\ndate 2025-02-31\n${text}`,
      'd.txt': `date 2025-02-28 ${text}`,
      'e.txt': `${text}A date 2025-02-31 was never set.\n`,
    })
    expect((await read()).warnings.map(warning)).toEqual([
      'seeds/a.txt:1: warning: “2025-02-31” is not a calendar day, so it is no publication date; write it as date YYYY-MM-DD',
      expect.stringMatching(/^seeds\/b\.txt:5: warning: “2025-13-40” is not a calendar day/),
      expect.stringMatching(/^seeds\/e\.txt: warning: no publication date/),
    ])
  })

  test('a long article tells of each stage once, and how far its sentences are', async () => {
    await put({ 'a.txt': `A storm hit Tarnby.\n${'It rained. '.repeat(700)}` })
    const steps: Step[] = []
    await siteReader('seeds', root, { step: step => void steps.push(step), done: () => {} })()
    const begun = steps.filter(({ share }) => share === 0)
    expect(begun.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5])
    const shares = steps.filter(({ stage, share }) => stage === 'syntax' && share > 0).map(step => step.share)
    expect(shares.length).toBe(6)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(Math.max(...shares)).toBeLessThanOrEqual(1)
  })

  test('is read anew, converting only what changed', async () => {
    await put({ 'a.txt': article('2019-03-03'), 'b.txt': article('2020-03-03') })
    const converted: string[] = []
    const step = ({ shown, index }: Step) => void (index === 0 && converted.push(shown))
    const again = siteReader('seeds', root, { step, done: () => {} })
    const first = await again()
    await put({ 'b.txt': article('2021-03-03'), 'c.txt': article('2018-01-01') })
    await rm(join(root, 'seeds/a.txt'))
    const second = await again()
    await put({ 'a.txt': article('2019-03-03') })
    await again()
    expect(converted).toEqual(['seeds/a.txt', 'seeds/b.txt', 'seeds/b.txt', 'seeds/c.txt', 'seeds/a.txt'])
    expect(first.pages.map(({ slug }) => slug)).toEqual(['b', 'a'])
    expect(second.pages.map(({ slug }) => slug)).toEqual(['b', 'c'])
    expect(second.pages[0]?.story.article.publishedAt).toBe('2021-03-03')
  })
})
