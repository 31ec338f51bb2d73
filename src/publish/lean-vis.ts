/** Vite plugin: what vis-timeline gets instead of packages of which it needs little; a third of what it weighs. */
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** What is asked for → our file. */
const INSTEAD: [RegExp, string][] = [
  [/^moment$/, 'moment.ts'],
  [/^xss$/, 'xss.ts'],
  [/^vis-util\/esnext\/esm\/vis-util\.js$/, 'vis-util.ts'],
]

export const leanVis = (): Plugin => ({
  name: 'timepiece:lean-vis',
  config: () => ({
    resolve: {
      alias: INSTEAD.map(([find, file]) => ({
        find,
        replacement: fileURLToPath(new URL(`../viewer/instead/${file}`, import.meta.url)),
      })),
    },
  }),
})
