/** After `npm install`: what the first command would otherwise wait for. */
import { commandLine } from './command-line.mjs'

await commandLine()
