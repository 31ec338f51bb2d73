/** `npm start`: builds the site and serves it on this machine. */
import { Command, InvalidArgumentError } from 'commander'
import { createBuilder, preview } from 'vite'
import { isProblem } from './problem.ts'

const DEFAULT_PORT = 4173
const LAST_PORT = 65_535

const { port } = new Command('npm start --')
  .description('Converts the articles in seeds/, builds the site and serves it on this machine.')
  .option('--port <number>', 'port to listen on; the next free one where it is taken', readPort, DEFAULT_PORT)
  .addHelpText('after', '\nTIMEPIECE_SEEDS=DIR in the environment converts another folder.')
  .parse()
  .opts<{ port: number }>()

try {
  const builder = await createBuilder({})
  await builder.buildApp()
  const server = await preview({ preview: { port } })
  server.printUrls()
} catch (error) {
  if (!isProblem(error)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function readPort(stated: string): number {
  const number = /^\d{1,5}$/.test(stated) ? Number(stated) : 0
  if (number < 1 || number > LAST_PORT)
    throw new InvalidArgumentError(`A port is a whole number from 1 to ${LAST_PORT}.`)
  return number
}
