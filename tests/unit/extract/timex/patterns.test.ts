/** No pattern backtracks more than linearly, whatever the text; checked by analysing the patterns, not by timing them. */
import { analyse } from 'scslre'
import { expect, test } from 'vitest'
import { ENGLISH } from '../../../../src/extract/timex/en/rules.ts'

const { rules, prefixes, joins, link } = ENGLISH
const PATTERNS: [string, RegExp][] = [
  ...rules.map(({ id, pattern }): [string, RegExp] => [`rule ${id}`, pattern]),
  ...prefixes.map(({ id, pattern }): [string, RegExp] => [`prefix ${id}`, pattern]),
  ...joins.map(({ id, between }): [string, RegExp] => [`join ${id}`, between]),
  ['link', link],
]

/** What makes a pattern slower than linear; the flag `d` is not known to the analysis, and changes no matching. */
const slowIn = ({ source, flags }: RegExp): string[] =>
  analyse({ source, flags: flags.replace('d', '') }).reports.map(({ type }) => type)

test.each(PATTERNS)('%s', (_, pattern) => {
  expect(slowIn(pattern)).toEqual([])
  // The analysis sees repeated characters only, so words may be repeated a bounded number of times.
  expect(pattern.source).not.toMatch(/\)(?:[*+]|\{\d+,\})/)
})

test('the analysis finds patterns that are slow', () => {
  expect(slowIn(/(?:\d+ ?)+year/)).not.toEqual([])
  expect(slowIn(/\d*\d*x/)).not.toEqual([])
  expect(slowIn(/ +$/)).not.toEqual([])
})
