/** The keys of the page, for the line at its foot and for the help. */
import { strings } from '../ui/strings.en.ts'

export interface Key {
  caps: readonly string[]
  does: string
  /** What it does, in a word or two: stands at the foot of the page. */
  brief?: string
}

const { does, brief } = strings.shell.keys

export const KEYS: readonly Key[] = [
  { caps: ['←', '→'], does: does.event, brief: brief.event },
  { caps: ['↑', '↓'], does: does.lane, brief: brief.lane },
  { caps: ['Home', 'End'], does: does.ends },
  { caps: ['Enter'], does: does.passage, brief: brief.passage },
  { caps: [',', '.'], does: does.passages },
  { caps: ['+', '−'], does: does.zoom, brief: brief.zoom },
  { caps: ['0'], does: does.all, brief: brief.all },
  { caps: ['f'], does: does.fit },
  { caps: ['n', 'p'], does: does.jump },
  { caps: ['/'], does: does.find, brief: brief.find },
  { caps: ['r'], does: does.along },
  { caps: ['←', '→', '↑', '↓'], does: does.telling },
  { caps: ['c'], does: does.copy },
  { caps: ['Ctrl', 'p'], does: does.print },
  { caps: ['Esc'], does: does.leave },
  { caps: ['?'], does: does.help, brief: brief.help },
]
