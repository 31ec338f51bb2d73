/** The keys of the page, for the line at its foot and for the help. */
import type { moreStrings } from '../ui/more-strings.en.ts'
import { strings } from '../ui/strings.en.ts'

export interface Key {
  caps: readonly string[]
  /** What it does is said by the help under this name, */
  name: keyof typeof moreStrings.help.does
  /** and in a word or two at the foot of the page. */
  brief?: string
}

const { brief } = strings.shell.keys

export const KEYS: readonly Key[] = [
  { caps: ['←', '→'], name: 'event', brief: brief.event },
  { caps: ['↑', '↓'], name: 'lane', brief: brief.lane },
  { caps: ['Home', 'End'], name: 'ends' },
  { caps: ['Enter'], name: 'passage', brief: brief.passage },
  { caps: [',', '.'], name: 'passages' },
  { caps: ['+', '−'], name: 'zoom', brief: brief.zoom },
  { caps: ['0'], name: 'all', brief: brief.all },
  { caps: ['f'], name: 'fit' },
  { caps: ['n', 'p'], name: 'jump' },
  { caps: ['/'], name: 'find', brief: brief.find },
  { caps: ['r'], name: 'along' },
  { caps: ['←', '→', '↑', '↓'], name: 'telling' },
  { caps: ['c'], name: 'copy' },
  { caps: ['Ctrl', 'p'], name: 'print' },
  { caps: ['Esc'], name: 'leave' },
  { caps: ['?'], name: 'help', brief: brief.help },
]
