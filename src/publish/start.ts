/** `npm start`: builds the site and serves it on this machine. */
import { Command } from 'commander'
import { createBuilder, preview } from 'vite'

const { port } = new Command('start')
  .option('--port <number>', 'port to listen on; the next free one when it is taken', '4173')
  .parse()
  .opts<{ port: string }>()

const builder = await createBuilder({})
await builder.buildApp()
const server = await preview({ preview: { port: Number(port) } })
server.printUrls()
