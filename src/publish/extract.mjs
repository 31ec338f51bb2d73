/** `npm run extract`: starts `cli.ts`. */
import { pathToFileURL } from 'node:url'
import { commandLine } from './command-line.mjs'

await import(pathToFileURL(await commandLine()).href)
