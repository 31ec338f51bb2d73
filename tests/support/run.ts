/** Runs the project's commands as a person would, and keeps what they say. */
import { type ChildProcess, spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

export interface Ran {
  code: number | null
  stdout: string
  stderr: string
}

/** Starts a script with Node, in the project's folder. */
export const start = (
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
): ChildProcess =>
  spawn(process.execPath, [...(script.endsWith('.ts') ? ['--import', 'tsx'] : []), script, ...args], {
    env: { ...process.env, ...env },
  })

/** Starts Vite's command. */
export const vite = (args: readonly string[], env: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, ['node_modules/vite/bin/vite.js', ...args], { env: { ...process.env, ...env } })

/** What a command said, once it has ended. */
export function ended(child: ChildProcess): Promise<Ran> {
  const ran: Ran = { code: null, stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    ran.stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    ran.stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({ ...ran, code }))
  })
}

/** Waits until what a command prints matches, colours apart; fails with all it said where it ends before. */
export function said(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  let text = ''
  return new Promise((resolve, reject) => {
    const look = (more: string): void => {
      text += more
      const match = pattern.exec(stripVTControlCharacters(text))
      if (match) resolve(match)
    }
    child.stdout?.setEncoding('utf8').on('data', look)
    child.stderr?.setEncoding('utf8').on('data', look)
    child.on('error', reject)
    child.on('close', () => reject(new Error(`ended without saying ${pattern}: ${text}`)))
  })
}

/** Stops a command that would run on. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise(resolve => child.once('close', resolve))
  child.kill()
  await gone
}
