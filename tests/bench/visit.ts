/** One visit to a page, in a browser of its own: what it takes to load, to move through time, to follow a click. */
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import { findBrowser, isRoot } from '../support/find-browser.ts'

export interface Visit {
  /** First contentful paint, and the first frame with an event on the timeline; ms. */
  paintMs: number
  timelineMs: number
  /** After a collection. */
  heapMB: number
  /** Sum of all layout shifts. */
  shift: number
  /** Of the main thread while loading: style and layout; its own time, not the clock's. */
  layoutMs: number
  /** While zooming and dragging: the 95th of a hundred frames by the clock, and the main thread's own time a frame. */
  frameMs: number
  workMs: number
  /** From a click on an event to the frame that shows its passage. */
  clickMs: number
  /** Once all is read: from a key press in the field for words to the end of the frame that counts what is found. */
  findMs: number
  /** From a press of “Filter” to the end of the frame that shows what can be kept to. */
  filterMs: number
}

const TIMELINE = '[data-view=timeline]'
const EVENT = `${TIMELINE} [data-event], ${TIMELINE} .vis-item`
/** A page that takes longer is given up. */
const MOST_MS = 60_000
const MOVE_MS = 1000

export interface Conditions {
  /** A slow phone: CPU slowed four times, “Slow 4G”. */
  slow: boolean
  /** Whether to move and click too. */
  use: boolean
}

export async function visit(url: string, { slow, use }: Conditions): Promise<Partial<Visit>> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
  })
  const seen: Partial<Visit> = {}
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('late')), MOST_MS).unref()
  })
  try {
    await Promise.race([look(browser, url, { slow, use }, seen), late])
  } catch {
    // What was not reached stays unknown.
  }
  await browser.close()
  return seen
}

async function look(browser: Browser, url: string, { slow, use }: Conditions, seen: Partial<Visit>) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.setDefaultTimeout(MOST_MS)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  if (slow) await slowDown(devtools)
  // tsx marks functions with a helper that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = what => what' })
  await page.addInitScript(watch, EVENT)
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.bench.timelineMs > 0)
  await page.evaluate(() => new Promise(idle => requestIdleCallback(idle)))
  const loaded = await metrics(devtools)
  seen.layoutMs = loaded('LayoutDuration') + loaded('RecalcStyleDuration')
  Object.assign(
    seen,
    await page.evaluate(() => ({
      paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      timelineMs: window.bench.timelineMs,
      shift: window.bench.shift,
    })),
  )
  await devtools.send('HeapProfiler.collectGarbage')
  seen.heapMB = (await devtools.send('Runtime.getHeapUsage')).usedSize / 2 ** 20
  if (!use) return
  await move(page, devtools, seen)
  seen.clickMs = await click(page)
  seen.findMs = await find(page)
  seen.filterMs = await filter(page)
}

async function slowDown(devtools: CDPSession): Promise<void> {
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562.5,
    downloadThroughput: 180_000,
    uploadThroughput: 84_375,
  })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** Milliseconds by name. */
async function metrics(devtools: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return name => (metrics.find(one => one.name === name)?.value ?? Number.NaN) * 1000
}

/** A second each of zooming in, dragging and zooming out. */
async function move(page: Page, devtools: CDPSession, seen: Partial<Visit>): Promise<void> {
  const box = await page.locator(TIMELINE).boundingBox()
  if (!box) return
  const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.4]
  const each = async (act: (part: number) => Promise<void>): Promise<void> => {
    for (const began = performance.now(); performance.now() - began < MOVE_MS; await page.waitForTimeout(12))
      await act((performance.now() - began) / MOVE_MS)
  }
  const before = await metrics(devtools)
  await page.evaluate(() => window.bench.record())
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  await each(() => page.mouse.wheel(0, -40))
  await page.keyboard.up('Control')
  await page.mouse.down()
  await each(part => page.mouse.move(x + Math.sin(part * 2 * Math.PI) * box.width * 0.4, y))
  await page.mouse.up()
  await page.keyboard.down('Control')
  await each(() => page.mouse.wheel(0, 40))
  await page.keyboard.up('Control')
  const frames = await page.evaluate(() => window.bench.frames())
  const after = await metrics(devtools)
  seen.frameMs = frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? Number.NaN
  seen.workMs = (after('TaskDuration') - before('TaskDuration')) / frames.length
}

/** Zooms in until an event can be clicked, and clicks it. */
async function click(page: Page): Promise<number> {
  for (let tries = 0; tries < 8; tries += 1) {
    const point = await page.evaluate(() => window.bench.point())
    if (point) {
      await page.evaluate(() => window.bench.arm())
      await page.mouse.click(point[0], point[1])
      return (await page.waitForFunction(() => window.bench.clickMs)).jsonValue()
    }
    await page.keyboard.press('+')
    await page.waitForTimeout(300)
  }
  return Number.NaN
}

/** Begins of words, the first of which many words share. */
const ASKED = ['b', 'f', 'w', 'first n']

/** The median of several key presses. */
async function find(page: Page): Promise<number> {
  const open = page.getByRole('button', { name: 'Find and filter' })
  if ((await open.count()) === 0) return Number.NaN
  await open.click()
  const field = page.getByRole('combobox', { name: /^Find/ })
  await field.fill('war')
  await page.getByText(/^[\d,]+ events, [^:]*passages?$/).waitFor()
  const took: number[] = []
  for (const asked of ASKED) {
    await field.fill(asked.slice(0, -1))
    await page.waitForTimeout(300)
    await page.evaluate(() => window.bench.press())
    await page.keyboard.press(asked.slice(-1))
    took.push(await (await page.waitForFunction(() => window.bench.findMs)).jsonValue())
  }
  return took.sort((a, b) => a - b)[took.length >> 1] ?? Number.NaN
}

async function filter(page: Page): Promise<number> {
  const button = page.getByRole('button', { name: 'Filter', exact: true })
  if ((await button.count()) === 0) return Number.NaN
  await page.evaluate(() => window.bench.pressFilter())
  await button.click()
  return (await page.waitForFunction(() => window.bench.filterMs)).jsonValue()
}

interface Bench {
  timelineMs: number
  shift: number
  clickMs: number
  findMs: number
  filterMs: number
  /** Begins to note how long frames take. */
  record: () => void
  frames: () => number[]
  /** Where an event can be clicked. */
  point: () => [number, number] | null
  /** Before a click that is to be timed. */
  arm: () => void
  /** Before a key press that is to be timed. */
  press: () => void
  /** Before the filters are opened. */
  pressFilter: () => void
}
declare global {
  interface Window {
    bench: Bench
    eventPoint?: () => [number, number] | null
  }
}

/** Runs in the page before its scripts. */
function watch(events: string): void {
  const afterFrame = (then: () => void): void => {
    requestAnimationFrame(() => setTimeout(then))
  }
  const shown = (): boolean =>
    performance.getEntriesByName('timeline-painted').length > 0 ||
    [...document.querySelectorAll(events)]
      .slice(0, 3)
      .some(one => one.checkVisibility({ visibilityProperty: true }))
  let noted: number[] = []
  const bench: Bench = {
    timelineMs: 0,
    shift: 0,
    clickMs: 0,
    findMs: 0,
    filterMs: 0,
    record: () => {
      noted = []
      let last = 0
      const note = (now: number): void => {
        if (last > 0) noted.push(now - last)
        last = now
        requestAnimationFrame(note)
      }
      requestAnimationFrame(note)
    },
    frames: () => noted,
    point: () => {
      if (window.eventPoint) return window.eventPoint()
      for (const one of document.querySelectorAll(events)) {
        const { left, top, width, height } = one.getBoundingClientRect()
        const [x, y] = [left + Math.min(8, width / 2), top + height / 2]
        if (one.contains(document.elementFromPoint(x, y))) return [x, y]
      }
      return null
    },
    arm: () => {
      const before = document.querySelector('[data-view=reader] [aria-current]')
      const follow = ({ timeStamp }: Event): void => {
        const look = (): void => {
          const now = document.querySelector('[data-view=reader] [aria-current]')
          const box = now?.getBoundingClientRect()
          if (now !== before && box && box.bottom > 0 && box.top < innerHeight)
            afterFrame(() => {
              bench.clickMs = performance.now() - timeStamp
            })
          else requestAnimationFrame(look)
        }
        look()
      }
      addEventListener('pointerup', follow, { capture: true, once: true })
    },
    press: () => {
      bench.findMs = 0
      const follow = ({ timeStamp }: Event): void => {
        const before = document.querySelector('[role=listbox]')?.textContent
        const look = (): void => {
          if (document.querySelector('[role=listbox]')?.textContent === before) requestAnimationFrame(look)
          else
            setTimeout(() => {
              bench.findMs = performance.now() - timeStamp
            })
        }
        requestAnimationFrame(look)
      }
      addEventListener('keydown', follow, { capture: true, once: true })
    },
    pressFilter: () => {
      const follow = ({ timeStamp }: Event): void => {
        const look = (): void => {
          if (!document.querySelector('[role=dialog] [type=checkbox]')) requestAnimationFrame(look)
          else
            setTimeout(() => {
              bench.filterMs = performance.now() - timeStamp
            })
        }
        requestAnimationFrame(look)
      }
      addEventListener('click', follow, { capture: true, once: true })
    },
  }
  window.bench = bench
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      bench.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  const wait = (): void => {
    if (shown())
      afterFrame(() => {
        bench.timelineMs = performance.now()
      })
    else requestAnimationFrame(wait)
  }
  wait()
}
