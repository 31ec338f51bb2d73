/** What a schema cannot say: what must hold between the parts of a Story. */
import { dayNumber } from './days.ts'
import type { Span, Story } from './types.ts'

interface Interval {
  earliest: string | null
  latest: string | null
}

/**
 * Checks a Story that already fits the schema.
 * @returns one sentence a fault, naming the place in the Story; empty where all holds.
 */
export function faults(story: Story): string[] {
  const found: string[] = []
  const { text } = story.article
  const complain = (at: string, what: string) => found.push(`${at}: ${what}`)

  const checkSpan = (at: string, span: Span) => {
    if (span.start >= span.end) complain(at, `span ${span.start}–${span.end} is empty`)
    else if (span.end > text.length) complain(at, `span ends at ${span.end}, the text at ${text.length}`)
    else if (splitsPair(text, span.start) || splitsPair(text, span.end))
      complain(at, 'span cuts a character in two')
  }
  const checkInterval = (at: string, { earliest, latest }: Interval) => {
    const numbers = [earliest, latest].map(day => {
      if (day === null) return null
      try {
        return dayNumber(day)
      } catch {
        complain(at, `${day} is not a day of the calendar`)
        return null
      }
    })
    const [from, to] = numbers
    if (from != null && to != null && from > to)
      complain(at, `earliest ${earliest} is after latest ${latest}`)
  }

  const entities = uniqueIds(story.entities, 'entities', complain)
  const times = uniqueIds(story.times, 'times', complain)
  const events = uniqueIds(story.events, 'events', complain)
  uniqueIds(story.relations, 'relations', complain)
  const resolve = (at: string, known: Set<string>, id: string | undefined) => {
    if (id !== undefined && !known.has(id)) complain(at, `nothing has the id ${id}`)
  }

  let blockEnd = 0
  story.article.blocks.forEach((block, i) => {
    checkSpan(`article.blocks[${i}]`, block)
    if (block.start < blockEnd) complain(`article.blocks[${i}]`, 'blocks overlap or are out of order')
    blockEnd = block.end
  })
  story.times.forEach((time, i) => {
    checkSpan(`times[${i}]`, time)
    checkInterval(`times[${i}]`, time)
    resolve(`times[${i}].derivation`, times, time.derivation.anchor?.time)
  })
  story.entities.forEach((entity, i) => {
    entity.mentions.forEach((mention, j) => checkSpan(`entities[${i}].mentions[${j}]`, mention))
    resolve(`entities[${i}].standsFor`, entities, entity.standsFor)
  })
  story.events.forEach((event, i) => {
    const at = `events[${i}]`
    event.passages.forEach((passage, j) => {
      checkSpan(`${at}.passages[${j}]`, passage)
      checkSpan(`${at}.passages[${j}].trigger`, passage.trigger)
      if (passage.trigger.start < passage.start || passage.trigger.end > passage.end)
        complain(`${at}.passages[${j}]`, 'trigger lies outside its passage')
    })
    for (const { entity } of event.participants) resolve(`${at}.participants`, entities, entity)
    resolve(`${at}.place`, entities, event.place)
    resolve(`${at}.source`, entities, event.source)
    if ((event.time === null) !== (event.undated !== undefined))
      complain(at, 'needs either a time or the reason why it has none')
    if (event.time && event.undatedKind !== undefined) complain(at, 'has a time and a kind of having none')
    for (const other of event.contradicts ?? []) resolve(`${at}.contradicts`, events, other)
    if (event.time) {
      checkInterval(`${at}.time`, event.time)
      for (const time of event.time.times) resolve(`${at}.time.times`, times, time)
      resolve(`${at}.time.derivation`, times, event.time.derivation.anchor?.time)
    }
  })
  story.relations.forEach((relation, i) => {
    const at = `relations[${i}]`
    resolve(`${at}.subject`, entities, relation.subject)
    resolve(`${at}.object`, entities, relation.object)
    resolve(`${at}.event`, events, relation.event)
    relation.passages.forEach((passage, j) => checkSpan(`${at}.passages[${j}]`, passage))
    if (relation.time) {
      checkInterval(`${at}.time`, relation.time)
      for (const time of relation.time.times) resolve(`${at}.time.times`, times, time)
      resolve(`${at}.time.derivation`, times, relation.time.derivation.anchor?.time)
    }
  })
  const either = new Set([...events, ...times])
  story.links.forEach((link, i) => {
    resolve(`links[${i}].from`, either, link.from)
    resolve(`links[${i}].to`, either, link.to)
    link.passages.forEach((passage, j) => checkSpan(`links[${i}].passages[${j}]`, passage))
  })
  const cycle = beforeCycle(story)
  if (cycle) complain('links', `BEFORE runs in a circle: ${cycle.join(' → ')}`)
  return found
}

function uniqueIds(
  items: { id: string }[],
  name: string,
  complain: (at: string, what: string) => void,
): Set<string> {
  const ids = new Set<string>()
  items.forEach(({ id }, i) => {
    if (ids.has(id)) complain(`${name}[${i}]`, `the id ${id} is taken`)
    ids.add(id)
  })
  return ids
}

/** Whether an offset falls between the two halves of a surrogate pair. */
function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000
}

/** Some circle of BEFORE (or AFTER, read backwards), or null. Depth first without recursion, so that long chains are safe. */
function beforeCycle({ links }: Story): string[] | null {
  const next = new Map<string, string[]>()
  for (const { from, to, relation } of links) {
    const [a, b] = relation === 'BEFORE' ? [from, to] : relation === 'AFTER' ? [to, from] : []
    if (a === undefined || b === undefined) continue
    const known = next.get(a)
    if (known) known.push(b)
    else next.set(a, [b])
  }
  const done = new Set<string>()
  for (const root of next.keys()) {
    const path: string[] = []
    const onPath = new Set<string>()
    const stack: { node: string; leave: boolean }[] = [{ node: root, leave: false }]
    for (let step = stack.pop(); step; step = stack.pop()) {
      const { node, leave } = step
      if (leave) {
        path.pop()
        onPath.delete(node)
        done.add(node)
      } else if (onPath.has(node)) {
        return [...path.slice(path.indexOf(node)), node]
      } else if (!done.has(node)) {
        path.push(node)
        onPath.add(node)
        stack.push({ node, leave: true })
        for (const to of next.get(node) ?? []) stack.push({ node: to, leave: false })
      }
    }
  }
  return null
}
