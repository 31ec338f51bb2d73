/**
 * Part of `npm run bench`: the built page with 100 to 100,000 events, and with a megabyte of text, beside vis-timeline
 * given everything and a bare canvas, in turn in one run. Figures are medians; only their ratios say much.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../support/serve.ts'
import { makeSites } from './sites.ts'
import { type Conditions, type Visit, visit } from './visit.ts'

const REPETITIONS = Number(process.env.BENCH_REPETITIONS ?? 5)
const EVENTS = ['events-100', 'events-1000', 'events-10000', 'events-100000']

const PAGES: Record<string, string> = {
  ...Object.fromEntries(EVENTS.map(name => [name, `${name}/`])),
  ...Object.fromEntries(EVENTS.slice(1).map(name => [`canvas ${name}`, `canvas.html?of=${name}`])),
  'naive events-10000': 'naive.html?of=events-10000',
}
const TEXTS: Record<string, string> = { text: 'text/', 'text laid out': 'text/laid-out.html' }
const SLOW: Record<string, string> = {
  prerendered: 'events-100/',
  'client-rendered': 'events-100/client.html',
}

const folder = await mkdtemp(join(tmpdir(), 'timepiece-bench-'))
const seconds = await makeSites(folder)
console.log('Seconds of a build')
for (const [name, took] of Object.entries(seconds)) console.log(name.padEnd(24), took.toFixed(1))
const { url, stop } = await serve(folder)

const FIGURES = [
  'paintMs',
  'timelineMs',
  'heapMB',
  'shift',
  'layoutMs',
  'frameMs',
  'workMs',
  'clickMs',
  'findMs',
  'filterMs',
] as const
type Medians = Record<string, Partial<Visit>>

/** Visits all pages in turn, again and again, and prints the medians. */
async function compare(pages: Record<string, string>, conditions: Conditions): Promise<Medians> {
  const visits = new Map(Object.keys(pages).map(name => [name, [] as Partial<Visit>[]]))
  for (let n = 0; n < REPETITIONS; n += 1)
    for (const [name, path] of Object.entries(pages))
      visits.get(name)?.push(await visit(url + path, conditions))
  console.log(`\n${''.padEnd(24)}${FIGURES.map(name => name.padStart(12)).join('')}`)
  return Object.fromEntries(
    [...visits].map(([name, seen]) => {
      const medians = Object.fromEntries(
        FIGURES.map(figure => [figure, median(seen.map(one => one[figure]))]),
      )
      const cells = FIGURES.map(figure => (medians[figure] ?? Number.NaN).toFixed(2).padStart(12))
      console.log(name.padEnd(24) + cells.join(''))
      return [name, medians]
    }),
  )
}

function median(figures: readonly (number | undefined)[]): number {
  const known = figures.filter(figure => figure !== undefined && Number.isFinite(figure)) as number[]
  return known.sort((a, b) => a - b)[known.length >> 1] ?? Number.NaN
}

const many = await compare(PAGES, { slow: false, use: true })
const texts = await compare(TEXTS, { slow: false, use: false })
const slow = await compare(SLOW, { slow: true, use: false })
await stop()
await rm(folder, { recursive: true })

console.log('\nRatios, and what they may be')
const ratio = (
  name: string,
  figure: keyof Visit,
  [of, to]: [Partial<Visit> | undefined, Partial<Visit> | undefined],
  most: number,
): void => {
  const found = (of?.[figure] ?? Number.NaN) / (to?.[figure] ?? Number.NaN)
  console.log(`${name.padEnd(52)}${found.toFixed(2).padStart(8)}${String(most).padStart(8)}`)
}
for (const name of EVENTS.slice(1))
  ratio(`95th frame, page / canvas, ${name}`, 'frameMs', [many[name], many[`canvas ${name}`]], 1.05)
const [, thousand = '', tens = '', hundreds = ''] = EVENTS
ratio('work a frame, page / canvas, 100k', 'workMs', [many[hundreds], many[`canvas ${hundreds}`]], 3)
ratio('work a frame, 100k / 1k', 'workMs', [many[hundreds], many[thousand]], 1.4)
ratio('first timeline, 100k / 1k', 'timelineMs', [many[hundreds], many[thousand]], 1.8)
ratio('first timeline, page / vis-timeline, 10k', 'timelineMs', [many[tens], many[`naive ${tens}`]], 0.15)
ratio('heap, page / vis-timeline, 10k', 'heapMB', [many[tens], many[`naive ${tens}`]], 0.25)
ratio('click to passage, 100k / 1k', 'clickMs', [many[hundreds], many[thousand]], 1.3)
ratio('key press to what is found, 100k / 1k', 'findMs', [many[hundreds], many[thousand]], 1.5)
ratio('first render of the text / laid out at once', 'layoutMs', [texts.text, texts['text laid out']], 0.4)
ratio(
  'first paint, prerendered / client-rendered',
  'paintMs',
  [slow.prerendered, slow['client-rendered']],
  0.3,
)
ratio(
  'timeline, prerendered / client-rendered',
  'timelineMs',
  [slow.prerendered, slow['client-rendered']],
  0.9,
)

console.log('\nMilliseconds at 100,000 events, and what they may be: two frames, three')
const wait = (name: string, figure: keyof Visit, most: number): void =>
  console.log(
    `${name.padEnd(52)}${(many[hundreds]?.[figure] ?? Number.NaN).toFixed(1).padStart(8)}${String(most).padStart(8)}`,
  )
wait('key press to what is found', 'findMs', 33)
wait('press of “Filter” to what can be kept to', 'filterMs', 50)
