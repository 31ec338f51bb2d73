import { describe, expect, it } from 'vitest'
import { marked, read } from './marked.ts'

/** Links as “later AFTER earlier”, by the words of the triggers. */
function links(line: string): string[] {
  const one = marked(line)
  const { events, links: found } = read(one)
  const word = (id: string): string => {
    const trigger = events.find(event => event.id === id)?.passages[0]?.trigger
    return trigger ? one.text.slice(trigger.start, trigger.end) : id
  }
  return found.map(({ from, relation, to }) => `${word(from)} ${relation} ${word(to)}`)
}

describe('order the text states', () => {
  it('after', () =>
    expect(links('The mill closed after the bridge collapsed.')).toEqual(['closed AFTER collapsed']))
  it('before', () =>
    expect(links('The mill closed before the bridge collapsed.')).toEqual(['closed BEFORE collapsed']))
  it('after a noun', () => expect(links('The mill closed after the flood.')).toEqual(['closed AFTER flood']))
  it('having', () =>
    expect(links('Having served as adviser, she became envoy.')).toEqual(['became AFTER served']))
})

describe('no order', () => {
  it('of events that only stand side by side', () =>
    expect(links('The mill closed and the bridge collapsed.')).toEqual([]))
  it('while', () => expect(links('The mill closed while the bridge collapsed.')).toEqual([]))
  it('of what may be', () => expect(links('The mill may close after the bridge collapses.')).toEqual([]))
  it('against the days stated', () =>
    expect(links('The mill closed in [2014] after the bridge collapsed in [2016].')).toEqual([]))
})
