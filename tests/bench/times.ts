/**
 * Part of `npm run bench`: reading times, next to other readers of the npm registry, on the same text in the same run; and
 * how the time grows with the text, plain and adversarial. The text is the marked-up sentences of `tests/cases/timex`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recognizeDateTime } from '@microsoft/recognizers-text-date-time'
import * as chrono from 'chrono-node'
import compromise from 'compromise'
import compromiseDates from 'compromise-dates'
import { type Document, emptyDocument } from '../../src/extract/document.ts'
import { stages } from '../../src/extract/pipeline.ts'
import { timex } from '../../src/extract/timex/timex.ts'
import { models } from '../../src/publish/models.ts'

const CASES = 'tests/cases/timex'
const sentences = readdirSync(CASES)
  .sort()
  .flatMap(file => readFileSync(join(CASES, file), 'utf8').split('\n'))
  .filter(line => line !== '' && !/^(?:#|published:)/.test(line))
  .map(line => line.replace(/\[([^|\]]+)\|[^\]]*\]/g, '$1'))

/** The sentences again and again in paragraphs of ten, up to a size in characters. */
function textOf(size: number): string {
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 10) }, (_, i) =>
    sentences.slice(i * 10, i * 10 + 10).join(' '),
  )
  const once = `${paragraphs.join('\n\n')}\n\n`
  return once.repeat(Math.ceil(size / once.length)).slice(0, size)
}

const before = stages(models()).filter(({ name }) => name === 'article' || name === 'syntax')

/** A text with its sentences and tags, as the stage for times finds it. */
const tagged = (text: string): Document =>
  before.reduce(
    (document, { run }) => run(document),
    emptyDocument({
      file: 'bench.txt',
      text,
      sha256: '0'.repeat(64),
      metadata: { date: '2013-03-20', language: 'en' },
    }),
  )

/** Milliseconds of one call. */
function clocked(call: () => unknown): number {
  const start = performance.now()
  call()
  return performance.now() - start
}
const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

const REPETITIONS = 3
const DAY = new Date(Date.UTC(2013, 2, 20))
compromise.plugin(compromiseDates)

/** The others are given sentence by sentence: of 20 kB in one piece Recognizers-Text makes more than minutes. */
function compare(): void {
  const text = sentences.join(' ')
  const document = tagged(text)
  const readers: [string, () => unknown][] = [
    ['Timepiece, times alone', () => timex(document)],
    ['Timepiece, with sentences, tags and trees', () => timex(tagged(text))],
    ['chrono-node', () => sentences.map(sentence => chrono.parse(sentence, DAY))],
    ['compromise-dates', () => sentences.map(datesOf)],
    [
      'Recognizers-Text',
      () => sentences.map(sentence => recognizeDateTime(sentence, 'en-us', undefined, DAY)),
    ],
  ]
  const times = readers.map((): number[] => [])
  for (let run = 0; run <= REPETITIONS; run++)
    readers.forEach(([, read], i) => {
      const ms = clocked(read)
      if (run > 0) times[i]?.push(ms)
    })
  const ours = median(times[0] ?? [])
  console.log(
    `Times: ${sentences.length} sentences, ${text.length} characters, medians of ${REPETITIONS} runs in turn`,
  )
  readers.forEach(([name], i) => {
    const ms = median(times[i] ?? [])
    console.log(`${name.padEnd(44)}${ms.toFixed(1).padStart(10)} ms${(ms / ours).toFixed(1).padStart(8)} ×`)
  })
}

/** The plugin adds \`dates\` without saying so in types. */
const datesOf = (sentence: string): unknown =>
  (compromise(sentence) as unknown as { dates(): { json(): unknown } }).dates().json()

/** Texts that make careless patterns slow, and how large they get, in characters. */
const GROWING: readonly { name: string; piece: string; sizes: readonly number[] }[] = [
  { name: 'sentences', piece: textOf(10_000), sizes: [100_000, 1_000_000, 10_000_000] },
  ...Object.entries({
    '“in in in”': 'in ',
    digits: '1',
    'one letter': 'a',
    blanks: ' ',
    '“the  the”': 'the  ',
    'days and months': '2 Oct 2st apr ',
    figures: ' -0.0',
    'numbers in words': 'a dozen times a d',
  }).map(([name, piece]) => ({ name, piece, sizes: [100_000, 1_000_000] })),
]

function grow(): void {
  console.log('\nTimes alone: milliseconds a megabyte, by size of the text')
  for (const { name, piece, sizes } of GROWING) {
    const figures = sizes.map(size => {
      const document = bare(piece.repeat(Math.ceil(size / piece.length)).slice(0, size))
      return `${(clocked(() => timex(document)) / (size / 1e6)).toFixed(0)} (${size / 1e6} MB)`
    })
    console.log(`${name.padEnd(20)}${figures.map(figure => figure.padStart(16)).join('')}`)
  }
}

/** A text as one paragraph without sentences: what no parser made easier. */
const bare = (text: string): Document => ({
  ...emptyDocument({
    file: 'bench.txt',
    text,
    sha256: '0'.repeat(64),
    metadata: { date: '2013-03-20', language: 'en' },
  }),
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
})

compare()
grow()
