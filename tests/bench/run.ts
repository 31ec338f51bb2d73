/**
 * `npm run bench`: how long reading takes, stage by stage, as an article grows; and how large the built page is.
 * Figures compare within one run; absolute times depend on the machine.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { emptyDocument, type Source } from '../../src/extract/document.ts'
import { stages } from '../../src/extract/pipeline.ts'
import { models } from '../../src/publish/models.ts'

const STAGES = stages(models())
const REPETITIONS = 3
const SIZES_KB = [10, 100, 1000]

const seed = readdirSync('seeds').find(name => name.endsWith('.txt'))
if (!seed) throw new Error('seeds/ holds no article to measure with')
const paragraphs = readFileSync(join('seeds', seed), 'utf8')

/** The seed's text again and again, up to a size in kilobytes (1,000 UTF-16 units). */
const sourceOf = (kilobytes: number): Source => ({
  file: seed,
  text: `${paragraphs}\n\n`
    .repeat(Math.ceil((kilobytes * 1000) / paragraphs.length))
    .slice(0, kilobytes * 1000),
  sha256: '0'.repeat(64),
  metadata: {},
})

/** Milliseconds of each stage, one run. */
function measure(source: Source): number[] {
  let document = emptyDocument(source)
  return STAGES.map(({ run }) => {
    const before = performance.now()
    document = run(document)
    return performance.now() - before
  })
}

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** The text up to a number of words. */
const ofWords = (count: number): Source => {
  const { text, ...rest } = sourceOf(count / 50)
  return {
    ...rest,
    text: text
      .split(/(?<=\s)(?=\S)/)
      .slice(0, count)
      .join(''),
  }
}

/** Sentences tagged and parsed in a second. */
function sentencesASecond(source: Source): number {
  const before = STAGES.slice(0, 1).reduce((document, { run }) => run(document), emptyDocument(source))
  const start = performance.now()
  const { sentences } = STAGES.slice(1, 2).reduce((document, { run }) => run(document), before)
  return (sentences.length * 1000) / (performance.now() - start)
}

const first = sum(measure(ofWords(1000)))
const again = median(Array.from({ length: REPETITIONS }, () => sum(measure(ofWords(1000)))))
console.log(
  `1,000 words: ${first.toFixed(0)} ms as the first article of a run, ${again.toFixed(0)} ms as a later one`,
)
console.log(`Tags and trees: ${sentencesASecond(sourceOf(100)).toFixed(0)} sentences a second\n`)

const perKilobyte = SIZES_KB.map(size => {
  const runs = Array.from({ length: REPETITIONS }, () => measure(sourceOf(size)))
  return STAGES.map((_, stage) => median(runs.map(run => run[stage] ?? 0)) / size)
})

const row = (cells: (string | number)[]): void =>
  console.log(
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(10) : String(cell).padStart(12))).join(''),
  )
console.log(
  `Reading: milliseconds a kilobyte, medians of ${REPETITIONS}; last column: ${SIZES_KB.at(-1)} kB against ${SIZES_KB[0]} kB`,
)
row(['stage', ...SIZES_KB.map(size => `${size} kB`), 'growth'])
STAGES.forEach(({ name }, stage) => {
  const figures = perKilobyte.map(sizes => sizes[stage] ?? 0)
  row([
    name,
    ...figures.map(figure => figure.toFixed(3)),
    ((figures.at(-1) ?? 0) / (figures[0] || 1)).toFixed(2),
  ])
})
const totals = perKilobyte.map(sum)
row(['all', ...totals.map(ms => ms.toFixed(3)), ((totals.at(-1) ?? 0) / (totals[0] || 1)).toFixed(2)])

if (existsSync('dist/assets')) {
  console.log('\nPage: bytes of dist/assets, raw and gzip')
  for (const name of readdirSync('dist/assets').sort()) {
    const bytes = readFileSync(join('dist/assets', name))
    console.log(
      `${name.padEnd(48)}${String(bytes.length).padStart(10)}${String(gzipSync(bytes).length).padStart(10)}`,
    )
  }
} else console.log('\nPage: run `npm run build` first to see its size')
