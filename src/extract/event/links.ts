/** Order between events that the text states outright. */
import type { Link } from '../../story/types.ts'
import type { Occasion } from './happening.ts'
import { caseOf, dependents, headAt, type Reading, relationAt, wordAt } from './reading.ts'
import { at, type Context } from './when/context.ts'

const SIGNALS: Readonly<Record<string, Link['relation']>> = {
  after: 'AFTER',
  following: 'AFTER',
  since: 'AFTER',
  before: 'BEFORE',
  'prior to': 'BEFORE',
  'ahead of': 'BEFORE',
}

/**
 * Links of “after”, “before”, “having …” between events, without contradicting each other.
 * @param ids the event id of each occasion that became an event.
 */
export function linksOf(context: Context, ids: ReadonlyMap<Occasion, string>): Link[] {
  const links: Link[] = []
  const order = new Order()
  for (const occasion of context.occasions)
    for (const { trigger, modality } of occasion.mentions) {
      if (trigger.verb === null || modality === 'hypothetical') continue
      const { reading, verb } = trigger
      for (const i of dependents(reading, verb, 'obl', 'advcl')) {
        const relation = signalOf(reading, i)
        const other = context.told.get(at(reading, i))
        const from = ids.get(occasion)
        const to = other && ids.get(other)
        if (!relation || !other || !from || !to || from === to) continue
        if (contradicted(occasion, other, relation)) continue
        const [earlier, later] = relation === 'BEFORE' ? [from, to] : [to, from]
        if (!order.add(earlier, later)) continue
        const { start, end } = reading.sentence
        links.push({ from, to, relation, passages: [{ start, end }] })
      }
    }
  return links
}

function signalOf(reading: Reading, i: number): Link['relation'] | null {
  const having =
    relationAt(reading, i) === 'advcl' &&
    dependents(reading, i, 'aux').some(a => wordAt(reading, a) === 'having')
  if (having) return 'AFTER'
  const next = reading.tokens[headAt(reading, i)] === undefined ? '' : caseOf(reading, i)
  return SIGNALS[next] ?? null
}

/** Whether the days of two events speak against an order. */
function contradicted(a: Occasion, b: Occasion, relation: Link['relation']): boolean {
  const [first, second] = relation === 'BEFORE' ? [a.time, b.time] : [b.time, a.time]
  if (!first?.earliest || !second?.latest) return false
  return first.earliest > second.latest
}

/** Keeps “earlier than” free of circles. */
class Order {
  private readonly later = new Map<string, string[]>()

  /** Adds a pair unless it closes a circle. */
  add(earlier: string, after: string): boolean {
    if (this.reaches(after, earlier)) return false
    const list = this.later.get(earlier)
    if (list) list.push(after)
    else this.later.set(earlier, [after])
    return true
  }

  private reaches(from: string, to: string): boolean {
    const stack = [from]
    const seen = new Set<string>()
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      if (id === to) return true
      if (seen.has(id)) continue
      seen.add(id)
      for (const next of this.later.get(id) ?? []) stack.push(next)
    }
    return false
  }
}
