/** Finds the browsers to test in, or installs them; says clearly when there is none to be had. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'

const run = promisify(execFile)

export const isRoot = process.getuid?.() === 0

interface Wanted {
  /** As in messages. */
  name: string
  /** Environment variable that may name its executable. */
  variable: string
  commands: readonly string[]
  paths: readonly string[]
  /** Debian's package of it. */
  debian: string
  /** The last resort. */
  fetch?: () => Promise<string | undefined>
}

const playwrights = (): string | undefined => {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

const CHROMIUM: Wanted = {
  name: 'Chrome or Chromium',
  variable: 'CHROME_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  paths: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  debian: 'chromium',
  fetch: async () => {
    const there = playwrights()
    if (there) return there
    await run('npx', ['playwright-core', 'install', 'chromium'], { timeout: 60_000 }).catch(() => {})
    return playwrights()
  },
}

const FIREFOX: Wanted = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  paths: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
  debian: 'firefox-esr',
}

/**
 * Looks in the variable, then in the usual places; then installs by apt (as root) or as the browser itself is fetched.
 * @returns the path of an executable.
 * @throws Error with one sentence that says what to do.
 */
async function find({ name, variable, commands, paths, debian, fetch }: Wanted): Promise<string> {
  const named = process.env[variable]
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`${variable} names ${named}, which does not exist: point it at a ${name} executable.`)
  }
  const usual = (): string | undefined =>
    commands.map(onPath).find(path => path !== undefined) ?? paths.find(existsSync)
  const found = usual()
  if (found) return found
  if (isRoot && onPath('apt-get')) {
    await run('apt-get', ['update']).catch(() => {})
    await run('apt-get', ['install', '-y', debian]).catch(() => {})
    const installed = usual()
    if (installed) return installed
  }
  const fetched = await fetch?.()
  if (fetched) return fetched
  throw new Error(
    `The browser tests need ${name} and none was found or could be installed: install one, or set ${variable} to its executable.`,
  )
}

const onPath = (command: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, command))
    .find(existsSync)

/** Path of a Chromium or Chrome. */
export const findBrowser = (): Promise<string> => find(CHROMIUM)

/** Path of a Firefox. */
export const findFirefox = (): Promise<string> => find(FIREFOX)
