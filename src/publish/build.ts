/** `npm run build`: Vite's build with all its options, and `--single` besides. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { SINGLE } from './single.ts'

const args = process.argv.slice(2).flatMap(arg => (arg === '--single' ? ['--mode', SINGLE] : [arg]))
const vite = fileURLToPath(new URL('bin/vite.js', import.meta.resolve('vite/package.json')))
process.exitCode = spawnSync(process.execPath, [vite, 'build', ...args], { stdio: 'inherit' }).status ?? 1
