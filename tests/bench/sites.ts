/** What the viewer's benchmark opens: sites that the project's own build made of synthetic Stories, and reference pages. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { dayNumber } from '../../src/story/days.ts'
import type { Story } from '../../src/story/types.ts'
import { ended, vite } from '../support/run.ts'
import type { BenchEvent } from './pages/events.ts'
import { type Size, syntheticStory } from './story.ts'

export const SIZES: Record<string, Size> = {
  'events-100': { events: 100, paragraphs: 1000 },
  'events-1000': { events: 1000, paragraphs: 1000 },
  'events-10000': { events: 10_000, paragraphs: 1000 },
  'events-100000': { events: 100_000, paragraphs: 1000 },
  text: { events: 5000, paragraphs: 5000, rest: 28 },
}

const DAY_MS = 86_400_000

/**
 * Builds each Story's site into a folder of its own, beside its page without prerendered content (`client.html`) and one
 * whose text is laid out at once (`laid-out.html`); and the reference pages `naive.html` and `canvas.html`.
 * @returns seconds that each build took.
 */
export async function makeSites(folder: string): Promise<Record<string, number>> {
  const seconds: Record<string, number> = {}
  for (const [name, size] of Object.entries(SIZES)) {
    const story = syntheticStory(size)
    const seeds = join(folder, 'seeds')
    await mkdir(seeds, { recursive: true })
    await writeFile(join(seeds, `${name}.story.json`), JSON.stringify(story))
    const out = join(folder, name)
    const began = performance.now()
    const args = ['build', '--outDir', out, '--emptyOutDir', '--logLevel', 'error']
    const { code, stderr } = await ended(vite(args, { TIMEPIECE_SEEDS: seeds }))
    if (code !== 0) throw new Error(`${name} was not built: ${stderr}`)
    seconds[name] = (performance.now() - began) / 1000
    await rm(seeds, { recursive: true })
    await addVariants(out)
    await writeFile(join(folder, `${name}.json`), JSON.stringify(eventsOf(story)))
  }
  await addReferences(folder)
  return seconds
}

async function addVariants(site: string): Promise<void> {
  const html = await readFile(join(site, 'index.html'), 'utf8')
  const root = /(<div id="root"[^>]*>)[\s\S]*(<\/div>\s*<\/body>)/
  // Nothing is painted before its scripts run: they are not to wait for that.
  const atOnce = html.replace(/<template>([\s\S]*?)<\/template>/, '$1')
  await writeFile(join(site, 'client.html'), atOnce.replace(root, '$1$2'))
  const style = '<style>[data-view=reader] > * { content-visibility: visible !important }</style></head>'
  // The page's own policy would refuse a style that it was not built with.
  const free = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
  await writeFile(join(site, 'laid-out.html'), free.replace('</head>', style))
}

const eventsOf = ({ events }: Story): BenchEvent[] =>
  events.flatMap(({ title, salience, time }) =>
    time?.earliest && time.latest
      ? [
          {
            title,
            salience,
            startMs: dayNumber(time.earliest) * DAY_MS,
            endMs: dayNumber(time.latest) * DAY_MS,
          },
        ]
      : [],
  )

/** Built without the project's own plugin. */
async function addReferences(folder: string): Promise<void> {
  const root = resolve('tests/bench/pages')
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: './',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'esnext',
      rolldownOptions: { input: ['naive.html', 'canvas.html'].map(name => join(root, name)) },
    },
  })
}
