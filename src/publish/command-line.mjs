/**
 * The command line in one file, which loads in a third of the time that its three hundred sources take. Made after
 * `npm install`, and anew whenever a source or a package changed.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ENTRY = new URL('cli.ts', import.meta.url)
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FOLDER = join(ROOT, 'node_modules', '.cache', 'timepiece')

/** Names the state of the sources: where they are, their paths, sizes and times of change. */
function fingerprint() {
  const rooms = ['src/story', 'src/extract', 'src/publish'].flatMap(room =>
    readdirSync(join(ROOT, room), { recursive: true }).map(path => join(room, path)),
  )
  const hash = createHash('sha256').update(`${ROOT}\n`)
  for (const path of ['package.json', 'package-lock.json', ...rooms.sort()]) {
    const { size, mtimeMs } = statSync(join(ROOT, path))
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

async function bundle(path) {
  const { build } = await import('vite')
  const { output } = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    // The weights are found from where the sources are.
    define: { 'import.meta.url': JSON.stringify(ENTRY.href) },
    // Packages too: to find and read their files takes as long as all the rest of the start.
    ssr: { noExternal: true },
    json: { namedExports: false },
    build: {
      ssr: fileURLToPath(ENTRY),
      write: false,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  mkdirSync(FOLDER, { recursive: true })
  // Moved into place whole, so that commands started at the same time do not disturb each other.
  writeFileSync(`${path}.${process.pid}`, output[0].code)
  renameSync(`${path}.${process.pid}`, path)
}

/** The bundle's path; it is made first where there is none of the sources as they are. */
export async function commandLine() {
  const path = join(FOLDER, `cli-${fingerprint()}.mjs`)
  if (!existsSync(path)) await bundle(path)
  return path
}
