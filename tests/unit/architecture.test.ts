/** Who may import whom. `src/README.md` says why. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** Room → rooms it may import from, besides itself and packages. */
const MAY_IMPORT: Record<string, string[]> = {
  story: [],
  extract: ['story'],
  publish: ['story', 'extract'],
  train: ['extract', 'evaluate'],
  evaluate: ['story', 'extract', 'publish'],
  viewer: ['story'],
}
/** Inside extraction, what any stage may read besides its own folder. */
const SHARED_IN_EXTRACT = [
  'language.ts',
  'document.ts',
  'day-words.ts',
  'past-tense.ts',
  'visible.ts',
  'lexicon',
  'weights',
]
/** Inside the viewer, what any feature may read besides its own folder. */
const SHARED_IN_VIEWER = ['state', 'ui']
const STAGES = ['article', 'syntax', 'timex', 'entity', 'event', 'relation']

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => /\.tsx?$/.test(path))

/** Every import of one of our own files, as `[from, to]` relative to `src`; packages as `[from, name]`. */
const imports = files.flatMap(file =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from|import|import\()\s*'([^']+)'/g)].map(
    ([, to = '']) => ({
      from: file,
      to: to.startsWith('.') ? relative('', join(dirname(file), to)).replaceAll('\\', '/') : to,
      own: to.startsWith('.'),
    }),
  ),
)
const room = (path: string): string => path.split('/')[0] ?? ''

test('the imports are seen at all', () => {
  expect(imports.some(({ from, to }) => from === 'extract/pipeline.ts' && to === 'extract/story.ts')).toBe(
    true,
  )
})

test('rooms import only from the rooms they may', () => {
  const wrong = imports.filter(
    ({ from, to, own }) =>
      own && room(to) in MAY_IMPORT && room(to) !== room(from) && !MAY_IMPORT[room(from)]?.includes(room(to)),
  )
  expect(wrong).toEqual([])
})

test('a stage reads the document, not another stage’s files', () => {
  const wrong = imports.filter(({ from, to, own }) => {
    const [, stage = ''] = from.split('/')
    const [, target = ''] = to.split('/')
    return (
      own &&
      room(from) === 'extract' &&
      STAGES.includes(stage) &&
      room(to) === 'extract' &&
      target !== stage &&
      !SHARED_IN_EXTRACT.includes(target)
    )
  })
  expect(wrong).toEqual([])
})

test('a view does not know another view', () => {
  const wrong = imports.filter(({ from, to, own }) => {
    const [, feature = '', inside] = from.split('/')
    const [, target = '', nested] = to.split('/')
    return (
      own &&
      room(from) === 'viewer' &&
      room(to) === 'viewer' &&
      inside !== undefined &&
      nested !== undefined &&
      target !== feature &&
      !SHARED_IN_VIEWER.includes(target)
    )
  })
  expect(wrong).toEqual([])
})

test('extraction and viewer are free of Node, and the viewer of the schema library', () => {
  const wrong = imports.filter(
    ({ from, to }) =>
      (to.startsWith('node:') && ['extract', 'viewer', 'story'].includes(room(from))) ||
      (room(from) === 'viewer' && ['zod', 'story/schema.ts', 'story/parse.ts'].includes(to)),
  )
  expect(wrong).toEqual([])
})

test('extraction asks neither clock nor chance nor the machine’s locale', () => {
  const asks =
    /\bDate\.now\b|\bnew Date\(|\bMath\.random\b|\.toLocale|\.localeCompare\(|\bIntl\.|Temporal\.Now\b/
  expect(
    files.filter(file => room(file) === 'extract' && asks.test(readFileSync(join('src', file), 'utf8'))),
  ).toEqual([])
})
