/** `npm run extract`, started as a person starts it. */
import { execFile } from 'node:child_process'
import { cp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseStory } from '../../src/story/parse.ts'
import { COMPANY, POLITICS } from '../support/articles.ts'
import { folderWith } from '../support/page.ts'
import { ended, type Ran, start } from '../support/run.ts'
import { sampleStory } from '../unit/story/sample.ts'

let at: Awaited<ReturnType<typeof folderWith>>
let other: typeof at
beforeAll(async () => {
  at = await folderWith({
    'company.txt': COMPANY,
    'politics.txt': POLITICS,
    'latin.txt': new Uint8Array([0x61, 0x0a, 0xe9]),
    'long.txt': 'Rain fell on Tarnby. '.repeat(20_000),
    'done.story.json': JSON.stringify(sampleStory()),
  })
  other = await folderWith({ 'Company.txt': POLITICS })
})
afterAll(async () => {
  await at?.remove()
  await other?.remove()
})

const SCRIPT = 'src/publish/extract.mjs'

const extract = (...args: string[]): Promise<Ran> => ended(start(SCRIPT, args))
const path = (name: string): string => join(at.folder, name)
/** Where the Story of an article is written. */
const storyOf = async (name: string): Promise<string> => {
  await extract(path(name), '--out', at.folder)
  return path(name.replace('.txt', '.story.json'))
}
const storyIn = async (file: string) => parseStory(JSON.parse(await readFile(file, 'utf8')))

describe('npm run extract', () => {
  test('prints one Story, and nothing else, to stdout', async () => {
    const { stdout, stderr } = await promisify(execFile)('npm', [
      'run',
      '--silent',
      'extract',
      '--',
      path('company.txt'),
    ])
    const story = parseStory(JSON.parse(stdout))
    expect(story.article).toMatchObject({
      title: 'Norlight buys rival Kestrel Power',
      publishedAt: '2023-09-21',
      text: COMPANY.slice(COMPANY.indexOf('Norlight Energy')),
      source: { file: 'company.txt' },
    })
    expect(stderr).toBe('')
  })

  test('--date goes before what the file says', async () => {
    const { stdout, code } = await extract('--date', '2020-02-29', path('company.txt'))
    expect(JSON.parse(stdout).article.publishedAt).toBe('2020-02-29')
    expect(code).toBe(0)
  })

  test('writes several to a folder, keeping names apart', async () => {
    const out = path('new/stories')
    const { code, stdout, stderr } = await extract(
      path('company.txt'),
      join(other.folder, 'Company.txt'),
      path('company.txt'),
      path('done.story.json'),
      '--date',
      '2024-05-14',
      '--out',
      out,
    )
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' })
    expect((await readdir(out)).sort()).toEqual([
      'Company-2.story.json',
      'company.story.json',
      'done.story.json',
    ])
    expect((await storyIn(join(out, 'company.story.json'))).article.publisher).toBe('The Grid')
    expect((await storyIn(join(out, 'Company-2.story.json'))).article.text).toBe(POLITICS)
    expect(await storyIn(join(out, 'done.story.json'))).toEqual(sampleStory())
  })

  test('converts what can be converted, names what cannot, and ends with 1', async () => {
    const out = path('some')
    const { code, stdout, stderr } = await extract(
      path('missing.txt'),
      path('latin.txt'),
      at.folder,
      path('politics.txt'),
      '--date',
      '2024-05-14',
      '--out',
      out,
    )
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.trimEnd().split('\n')).toEqual([
      `${path('missing.txt')}: does not exist, or is gone by now; check the path`,
      `${path('latin.txt')}:2: is not valid UTF-8; save the file as UTF-8 (its encoding may be Windows-1252 or Latin-1)`,
      `${at.folder}: is a folder; name the files in it`,
    ])
    expect(await readdir(out)).toEqual(['politics.story.json'])
  })

  test('never writes over a file it reads', async () => {
    const before = await readFile(path('done.story.json'))
    const { code, stderr } = await extract(path('done.story.json'), path('politics.txt'), '--out', at.folder)
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /done\.story\.json: what is made of it would overwrite .*; name another folder with --out/,
    )
    expect(await readFile(path('done.story.json'))).toEqual(before)
    expect((await storyIn(path('politics.story.json'))).article.text).toBe(POLITICS)
  })

  test('--triples prints each clause as five columns', async () => {
    const { stdout, code } = await extract('--triples', path('politics.txt'))
    expect(code).toBe(0)
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map(line => line.split('\t'))
    expect(rows.length).toBeGreaterThan(5)
    for (const [sentence = '', subject = '', , object = '', confidence = '', ...more] of rows) {
      expect(POLITICS.replace(/\s+/g, ' ')).toContain(sentence)
      expect(sentence).toContain(subject.split(' ')[0])
      expect(object).not.toBe('')
      expect(confidence).toMatch(/^0\.\d\d$/)
      expect(more).toEqual([])
    }
  })

  test('--explain says of each sentence what was found and why, of several files in a folder', async () => {
    const out = join(at.folder, 'why')
    const { code } = await extract('--explain', path('politics.txt'), path('company.txt'), '--out', out)
    expect(code).toBe(0)
    expect((await readdir(out)).sort()).toEqual(['company.explained.txt', 'politics.explained.txt'])
    const text = await readFile(join(out, 'company.explained.txt'), 'utf8')
    const { events, relations } = await storyIn(await storyOf('company.txt'))
    for (const { title, time, undated } of events) {
      expect(text).toContain(title)
      expect(text).toContain(time?.derivation.text ?? undated)
    }
    for (const { label } of relations) expect(text).toContain(`– ${label} –`)
  })

  test('says in one line what is wrong with how it was called', async () => {
    const wrong = await Promise.all([
      extract(),
      extract('--date', '2020-02-30', path('company.txt')),
      extract(path('company.txt'), path('politics.txt')),
      extract(path('company.txt'), '--out', path('latin.txt')),
      extract('--triples', path('done.story.json')),
      extract('--triples', '--explain', path('company.txt')),
    ])
    expect(wrong.map(({ code, stdout }) => [code, stdout])).toEqual(wrong.map(() => [1, '']))
    const [none, date, several, out, story, both] = wrong.map(({ stderr }) => stderr.trimEnd())
    expect(none).toMatch(/^error: missing required argument 'FILE'$/)
    expect(date).toMatch(/^error: .*--date.*2020-02-30.*write it as YYYY-MM-DD.*$/)
    expect(several).toMatch(/^extract: several files .*; say where to write with --out DIR$/)
    expect(out).toMatch(/latin\.txt: is a file; name a folder$/)
    expect(story).toMatch(/done\.story\.json: is a Story already.*; name the article it was made from$/)
    expect(both).toMatch(/--explain.* cannot be used with .*--triples/)
  })

  test('help says all there is', async () => {
    const { code, stdout } = await extract('--help')
    expect(code).toBe(0)
    for (const word of [
      'FILE',
      '--date',
      '--out',
      '--explain',
      '--triples',
      'front matter',
      'stderr',
      'exit status is 1',
      '.story.json',
    ])
      expect(stdout).toContain(word)
  })

  test('runs what its sources say now', async () => {
    const copy = await folderWith({})
    try {
      for (const name of ['src', 'package.json', 'package-lock.json', 'tsconfig.json'])
        await cp(name, join(copy.folder, name), { recursive: true })
      await symlink(resolve('node_modules'), join(copy.folder, 'node_modules'))
      const help = async () => (await ended(start(join(copy.folder, SCRIPT), ['--help']))).stdout
      const cli = join(copy.folder, 'src/publish/cli.ts')
      expect(await help()).toContain('Converts articles')
      await writeFile(cli, (await readFile(cli, 'utf8')).replace('Converts articles', 'Turns articles'))
      expect(await help()).toContain('Turns articles')
    } finally {
      await copy.remove()
    }
  })

  test('is quiet when its reader has read enough', async () => {
    const child = start(SCRIPT, [path('long.txt'), '--date', '2020-02-29'])
    child.stdout?.once('data', () => child.stdout?.destroy())
    const { stderr } = await ended(child)
    expect(stderr.split('\n').filter(line => line !== '' && !line.includes('warning:'))).toEqual([])
  })
})
