/**
 * Firefox as it is installed, driven through Marionette: the WebDriver commands that it answers itself over a socket, each
 * a JSON text with its length before it. Playwright drives only builds of its own.
 */
import { spawn } from 'node:child_process'
import { connect, type Socket } from 'node:net'
import { folderWith } from './page.ts'
import { said, stop } from './run.ts'

export interface Firefox {
  /** Opens an address and waits until it has loaded. */
  open: (url: string) => Promise<void>
  /**
   * Asks the page until the answer is one: not null, not false.
   * @param script the body of a function that returns it.
   */
  waitFor: (script: string) => Promise<unknown>
  /** Clicks with the mouse on the first element that matches, as a person does. */
  click: (selector: string) => Promise<void>
  close: () => Promise<void>
}

/** So long the page may take for an answer, in ms. */
const PATIENCE = 30_000
/** What WebDriver calls the reference of an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

export async function openFirefox(executable: string): Promise<Firefox> {
  const profile = await folderWith({ 'user.js': 'user_pref("marionette.port", 0);' })
  const browser = spawn(executable, [
    '--headless',
    '--marionette',
    '--no-remote',
    '--profile',
    profile.folder,
  ])
  const [, port = ''] = await said(browser, /Marionette\s+INFO\s+Listening on port (\d+)/)
  const socket = connect(Number(port), '127.0.0.1')
  const send = commands(socket)
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { timeouts: { script: PATIENCE } } } })
  await send('WebDriver:SetWindowRect', { width: 1280, height: 900 })
  return {
    open: async url => void (await send('WebDriver:Navigate', { url })),
    waitFor: script =>
      send('WebDriver:ExecuteAsyncScript', {
        script: `const [done] = arguments
          const ask = () => { ${script} }
          const look = () => { const answer = ask(); answer ? done(answer) : requestAnimationFrame(look) }
          look()`,
        args: [],
      }),
    click: async selector => {
      const element = await send('WebDriver:FindElement', { using: 'css selector', value: selector })
      await send('WebDriver:ElementClick', { id: (element as Record<string, string>)[ELEMENT] })
    },
    close: async () => {
      socket.destroy()
      await stop(browser)
      await profile.remove()
    },
  }
}

type Send = (command: string, parameters: object) => Promise<unknown>

/** One command at a time: what comes next is its answer, `[1, id, error, result]`. The first that comes is a greeting. */
function commands(socket: Socket): Send {
  const messages = framed(socket)
  let id = 0
  const greeted = messages.next()
  return async (command, parameters) => {
    await greeted
    const text = JSON.stringify([0, ++id, command, parameters])
    socket.write(`${Buffer.byteLength(text)}:${text}`)
    const { value } = await messages.next()
    const [, , error, result] = value as [1, number, { message: string } | null, { value?: unknown } | null]
    if (error) throw new Error(`Firefox: ${command}: ${error.message}`)
    return result?.value
  }
}

/** The JSON texts of a stream, each behind its length in bytes. */
async function* framed(socket: Socket): AsyncGenerator<unknown, void> {
  let bytes = Buffer.alloc(0)
  for await (const more of socket) {
    bytes = Buffer.concat([bytes, more as Buffer])
    for (;;) {
      const colon = bytes.indexOf(':')
      const end = colon + 1 + Number(bytes.subarray(0, Math.max(0, colon)).toString())
      if (colon < 0 || bytes.length < end) break
      yield JSON.parse(bytes.subarray(colon + 1, end).toString())
      bytes = bytes.subarray(end)
    }
  }
}
