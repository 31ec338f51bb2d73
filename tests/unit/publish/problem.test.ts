import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { asProblem, Problem, sentence, warning } from '../../../src/publish/problem.ts'

const finding = { file: 'a.txt', line: 3, what: 'is odd', mend: 'mend it' }

describe('what people are told', () => {
  test('names file, line, fault and mend', () => {
    expect(sentence(finding)).toBe('a.txt:3: is odd; mend it')
    expect(warning({ file: 'a.txt', what: 'is odd', mend: 'mend it' })).toBe(
      'a.txt: warning: is odd; mend it',
    )
  })

  test('a file name cannot drive the terminal', () => {
    expect(sentence({ ...finding, file: 'a\u001b[31m\u202e\r.txt' })).toBe(
      'a\\u{1b}[31m\\u{202e}\\u{d}.txt:3: is odd; mend it',
    )
  })

  test('a Problem shows no trace, however it is printed', () => {
    const problem = new Problem(finding, { ...finding, line: 4 })
    const said = 'a.txt:3: is odd; mend it\na.txt:4: is odd; mend it'
    expect([problem.message, problem.stack, inspect(problem)]).toEqual([said, said, said])
  })

  test('a Problem stays the Problem it is', () => {
    const problem = new Problem(finding)
    expect(asProblem(problem, 'b.txt')).toBe(problem)
  })

  test('a fault of the program names the article and keeps its trace', () => {
    const problem = asProblem(new TypeError('x is undefined'), 'b.txt')
    expect(problem.message).toContain('b.txt: Timepiece failed on it (x is undefined)')
    expect(problem.stack).toContain('problem.test.ts')
    expect(asProblem('thrown text', 'b.txt').message).toContain('thrown text')
  })
})
