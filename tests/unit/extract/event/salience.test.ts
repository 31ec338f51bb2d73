import { describe, expect, it } from 'vitest'
import { eventAt, marked, read } from './marked.ts'

/** Salience of the marked trigger and of the first word in `_…_`. */
function pair(line: string): [number, number] {
  const one = marked(line)
  const document = read(one)
  const of = (span: Parameters<typeof eventAt>[1]) => eventAt(document, span)?.salience ?? Number.NaN
  return [of(one.trigger), of(one.silent[0] ?? null)]
}

describe('how much an event is missed', () => {
  it.each([
    '{Acme|Organization} _said_ the bridge *collapsed* on [Monday|2025-12-08].',
    'The bridge *collapsed*, {Acme|Organization} _said_ on [Monday|2025-12-08].',
    'The bridge *collapsed*. They _left_.',
  ])('the first more than the second: %s', line => {
    const [more, less] = pair(line)
    expect(more).toBeGreaterThan(less)
  })
  it('a declaration is news itself: it is not put below what it declares', () => {
    const [declared] = pair('{Acme|Organization} *announced* on [Monday|2025-12-08] that they will _move_.')
    const [said] = pair('{Acme|Organization} *said* on [Monday|2025-12-08] that they will _move_.')
    expect(declared).toBeGreaterThan(said)
  })
})
