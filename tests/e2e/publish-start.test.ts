/** `npm start`: builds and serves. */
import { createServer, type Server } from 'node:net'
import { afterAll, describe, expect, test } from 'vitest'
import { ended, said, start, stop } from '../support/run.ts'

const SCRIPT = 'src/publish/start.ts'
const taken: Server[] = []
afterAll(() => taken.forEach(server => server.close()))

/** Takes a free port, and returns it. */
async function takePort(): Promise<number> {
  const server = createServer()
  taken.push(server)
  await new Promise<void>(listening => server.listen(0, 'localhost', listening))
  const address = server.address()
  return address !== null && typeof address === 'object' ? address.port : 0
}

describe('npm start', () => {
  test('builds, takes the next free port, prints the address and serves the site there', async () => {
    const port = await takePort()
    const child = start(SCRIPT, ['--port', String(port)])
    try {
      const [, url = ''] = await said(child, /(http:\/\/localhost:\d+\/)/)
      expect(Number(new URL(url).port)).toBeGreaterThan(port)
      const [page, nothing] = await Promise.all([fetch(url), fetch(`${url}no-such-article/`)])
      expect(await page.text()).toContain('data-view="reader"')
      expect([page.status, nothing.status]).toEqual([200, 404])
    } finally {
      await stop(child)
    }
  })

  test.each(['', '0', '70000', '80.5'])('refuses port “%s” in one line', async port => {
    const { code, stderr } = await ended(start(SCRIPT, ['--port', port]))
    expect(code).toBe(1)
    expect(stderr.trimEnd()).toMatch(/^error: .*A port is a whole number from 1 to 65535\.$/)
  })

  test('without articles it says so and stops', async () => {
    const { code, stderr } = await ended(start(SCRIPT, [], { TIMEPIECE_SEEDS: 'no-such-folder' }))
    expect(code).toBe(1)
    expect(stderr.trimEnd()).toMatch(/^no-such-folder: is no folder that can be read; make the folder/)
    expect(stderr).not.toMatch(/^ +at /m)
  })
})
