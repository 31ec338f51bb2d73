/** Finds a Chromium to test in, or installs one; says clearly when there is none to be had. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'

const run = promisify(execFile)

const PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

export const isRoot = process.getuid?.() === 0

/**
 * Looks in CHROME_PATH, the usual places, Playwright's own; then installs by apt (as root) or by Playwright (60 s).
 * @returns the path of an executable.
 * @throws Error with one sentence that says what to do.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(
      `CHROME_PATH names ${named}, which does not exist: point it at a Chrome or Chromium executable.`,
    )
  }
  const found = usual() ?? playwrights()
  if (found) return found
  if (isRoot && onPath('apt-get')) {
    await run('apt-get', ['update']).catch(() => {})
    await run('apt-get', ['install', '-y', 'chromium']).catch(() => {})
    const installed = usual()
    if (installed) return installed
  }
  await run('npx', ['playwright-core', 'install', 'chromium'], { timeout: 60_000 }).catch(() => {})
  const downloaded = playwrights()
  if (downloaded) return downloaded
  throw new Error(
    'The browser tests need Chrome or Chromium and none was found or could be installed: install one, or set CHROME_PATH to its executable.',
  )
}

const onPath = (command: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, command))
    .find(existsSync)

const usual = (): string | undefined =>
  COMMANDS.map(onPath).find(path => path !== undefined) ?? PATHS.find(existsSync)

const playwrights = (): string | undefined => {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}
