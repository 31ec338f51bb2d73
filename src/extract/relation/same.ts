/** Which relations between the same two say the same: “president of” and “leader of”, “married” and “wife of”. */
import type { Relation } from '../../story/types.ts'
import { DEGREES } from '../lexicon/relations/education.ts'
import { TIME_OF_TITLE } from '../lexicon/relations/nouns.ts'
import { BELONGING, GENERIC, MARRIAGE, SHORT_TITLES } from '../lexicon/relations/same.ts'

/** The relations without those that say no more than another one, which gets their passages. */
export function distinct(relations: readonly Relation[]): Relation[] {
  const kept = new Map<string, Relation[]>()
  for (const relation of relations) {
    const key = [relation.subject, relation.object].sort().join(' ')
    const known = kept.get(key) ?? []
    const i = known.findIndex(other => isSame(relation, other) || isSame(other, relation))
    const other = known[i]
    kept.set(key, other ? known.with(i, joined(other, relation)) : [...known, relation])
  }
  const survivors = new Map([...kept.values()].flat().map(relation => [relation.id, relation]))
  return relations.flatMap(({ id }) => survivors.get(id) ?? [])
}

/** Whether the first says nothing the second does not. */
function isSame(a: Relation, b: Relation): boolean {
  const [one, other] = [titleOf(a), titleOf(b)]
  if (a.predicate === 'relative' && MARRIAGE.has(one) && MARRIAGE.has(other)) return true
  if (a.subject !== b.subject || (a.time && b.time && a.time.edtf !== b.time.edtf)) return false
  if (one === '' && BELONGING.has(a.predicate)) return BELONGING.has(b.predicate)
  if (a.predicate !== b.predicate) return false
  // “minister” beside “foreign minister”, “taught” beside “taught law”
  if (one === other || other.endsWith(` ${one}`) || other.startsWith(`${one} `)) return true
  return GENERIC.has(one) || (isDegree(one) && isDegree(other))
}

const isDegree = (title: string): boolean => DEGREES.has(title.split(' ').at(-1)?.toLowerCase() ?? '')

/** A label without its preposition and without words of time: “president” of “former president of”. */
const titleOf = ({ label }: Relation): string =>
  SHORT_TITLES.reduce((title, [long, short]) => title.replace(long, short), label)
    .replace(/(?:^| )(?:of|at|for|to|in|with|from)$/, '')
    .split(' ')
    .filter(word => !TIME_OF_TITLE.has(word))
    .join(' ')

/** The one of two that says more, with the passages of both in the order of the text. */
function joined(a: Relation, b: Relation): Relation {
  const more = isSame(a, b) && !(isSame(b, a) && (a.time !== null || b.time === null)) ? b : a
  const event = more.event ?? a.event ?? b.event
  return {
    ...more,
    time: a.time ?? b.time,
    passages: [...a.passages, ...b.passages]
      .filter(({ start, end }, i, all) => all.findIndex(p => p.start === start && p.end === end) === i)
      .sort((x, y) => x.start - y.start),
    ...(event ? { event } : {}),
  }
}
