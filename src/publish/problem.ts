/** What a person can mend: said in one line that names the file, never with a stack trace. */

export interface Finding {
  /** The file or option it is about, as the person knows it. */
  file: string
  /** From 1. */
  line?: number
  what: string
  /** What to do about it. */
  mend: string
}

/** `file:line: what is wrong; what to do`, with control characters made visible so that a file name cannot drive a terminal. */
export const sentence = ({ file, line, what, mend }: Finding, kind = ''): string =>
  visible(`${file}${line === undefined ? '' : `:${line}`}: ${kind}${what}; ${mend}`)

/** The same for what does not stop the article. */
export const warning = (finding: Finding): string => sentence(finding, 'warning: ')

/** Stops one article, or the command where nothing is left to do. */
export class Problem extends Error {
  /** Every finding; the first gives the message. */
  readonly findings: readonly [Finding, ...Finding[]]

  constructor(first: Finding, ...more: Finding[]) {
    const message = [first, ...more].map(finding => sentence(finding)).join('\n')
    super(message)
    this.name = 'Problem'
    this.findings = [first, ...more]
    this.stack = message
  }

  /** Vite and Node print errors by inspecting them; the message says all. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.message
  }
}

/** Whether an error is a Problem; also one that came out of Vite's configuration, which is bundled with a class of its own. */
export const isProblem = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'Problem'

/**
 * Any error as a Problem. One that is no Problem is a fault of this program: it is named as such and keeps its trace,
 * for the report, as `cause`.
 */
export function asProblem(error: unknown, file: string): Problem {
  if (error instanceof Problem) return error
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  const problem = new Problem({
    file,
    what: `Timepiece failed on it (${message})`,
    mend: 'this is a fault of the program: please report it together with the file',
  })
  problem.stack = `${problem.message}\n${stack ?? ''}`
  problem.cause = error
  return problem
}

const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, character =>
    character === '\n' ? '\n' : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  )
