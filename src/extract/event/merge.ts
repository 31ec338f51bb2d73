/** Which mentions tell of one happening. */
import { FIGURES } from '../lexicon/events/nouns.ts'
import { SYNONYMS } from '../lexicon/events/synonyms.ts'
import { ACCOUNTING, HAPPEN } from '../lexicon/events/verbs.ts'
import type { Happening, Occasion } from './happening.ts'
import { dependents, headAt, lemmaAt, type Reading, wordAt } from './reading.ts'
import { compatible, daysLong } from './when/interval.ts'

/** How many earlier occasions of a kind are looked at, so that long texts stay linear. */
const REACH = 40

/**
 * Groups mentions into occasions: the clearest mention first in each.
 * @param told mentions of running text, in its order.
 * @param repeated mentions of the headline: each joins the first occasion it repeats; where there is none, its main clause
 *   is one of its own, and the rest is left out.
 */
export function merged(told: readonly Happening[], repeated: readonly Happening[]): Occasion[] {
  const groups: Happening[][] = []
  const reasons = new Map<Happening, string>()
  const byKind = new Map<string, Happening[][]>()
  const alike = (one: Happening, from: number, to?: number): Happening[][] =>
    kindsOf(one).flatMap(kind => byKind.get(kind)?.slice(from, to) ?? [])
  const phases = phasesOf(told)
  for (const happening of told) {
    if (phases.has(happening)) continue
    const group = alike(happening, -REACH).findLast(candidate => joins(happening, candidate) !== null)
    const target = group ?? [happening]
    if (group) {
      reasons.set(happening, joins(happening, group) ?? '')
      group.push(happening)
    } else groups.push(target)
    for (const kind of kindsOf(happening)) {
      const list = byKind.get(kind)
      if (!list) byKind.set(kind, [target])
      else if (!list.slice(-REACH).includes(target)) list.push(target)
    }
  }
  // joined last, so that a later mention of the war alone is no mention of its outbreak
  const groupOf = new Map(groups.flatMap(group => group.map(happening => [happening, group] as const)))
  for (const [noun, verb] of phases) {
    groupOf.get(verb)?.push(noun)
    reasons.set(noun, JOINS.phase)
  }
  const joining = repeated.map(happening => ({
    happening,
    group: repeatedBy(happening, alike(happening, 0, REACH)),
  }))
  const alone = joining.flatMap(({ happening, group }) =>
    group === undefined && tellsNews(happening) ? [[happening]] : [],
  )
  return [...groups, ...alone].map(group => {
    const [first, ...rest] = [...group].sort((a, b) => clarity(b) - clarity(a))
    const again = joining.filter(({ group: joined }) => joined === group).map(({ happening }) => happening)
    const mentions: Occasion['mentions'] = [first as Happening, ...rest, ...again]
    const joined = mentions.map(one => reasons.get(one) ?? (again.includes(one) ? JOINS.headline : null))
    return { mentions, joined, time: narrowest(group) }
  })
}

/** Each noun whose beginning, course or end a verb of its clause tells, with the mention of that verb. */
function phasesOf(told: readonly Happening[]): Map<Happening, Happening> {
  const verbs = new Map(
    told.filter(({ trigger }) => trigger.kind === 'verb').map(one => [key(one, one.trigger.token), one]),
  )
  return new Map(
    told.flatMap(one => {
      const verb = one.trigger.phase === null ? undefined : verbs.get(key(one, one.trigger.phase))
      return verb === undefined ? [] : [[one, verb] as const]
    }),
  )
}

const key = ({ trigger }: Happening, token: number): string => `${trigger.reading.index}:${token}`

const kindsOf = ({ trigger: { lemma } }: Happening): string[] => [
  `verb ${lemma}`,
  ...(SYNONYMS.get(lemma) ?? []).map(row => `row ${row}`),
]

/** What speaks for one happening told twice, for people. */
const JOINS = {
  phase: 'a verb tells of its beginning, course or end',
  headline: 'the headline repeats it',
  anaphor: 'a definite noun takes it up',
  people: 'the same take part',
  days: 'the same few days, and only one says who',
}

/**
 * What a title repeats: of what is alike, the first with one of its people, else the first near the beginning that may be
 * it. A title says it in few words: of the firm, what its head did; as to come, what was done.
 */
function repeatedBy(title: Happening, groups: readonly Happening[][]): Happening[] | undefined {
  const near = groups.filter(group => {
    const seen = group.slice(0, REACH)
    return !seen.some(
      other =>
        other.polarity !== title.polarity ||
        (title.stated && other.stated && !compatible(title.stated, other.stated)),
    )
  })
  const names = (one: Happening): boolean => one.participants.some(({ role }) => role !== 'location')
  const isOfLead = (group: readonly Happening[], sentences: number): boolean =>
    group.some(({ trigger }) => trigger.reading.order < sentences)
  return (
    near.find(group => group.some(other => sharesSomeone(title, other))) ??
    near.find(group => isOfLead(group, LEAD) && (!names(title) || !group.some(names))) ??
    near.find(group => isOfLead(group, OPENING))
  )
}

/** Whether a title that nothing repeats is the only place that tells it: its own verb, and of someone. */
const tellsNews = ({ trigger: { reading, verb }, participants, modality }: Happening): boolean =>
  verb !== null &&
  headAt(reading, verb) < 0 &&
  modality !== 'hypothetical' &&
  participants.some(({ role }) => role !== 'location')

/** A title repeats what one of so many first sentences of the running text tells; whoever is named, one of so many. */
const LEAD = 4
const OPENING = 2

/** Why a mention joins a group: nothing in any of its mentions speaks against it, and something in one for it. */
function joins(happening: Happening, group: readonly Happening[]): string | null {
  const seen = group.slice(0, REACH)
  if (seen.some(other => isSaying(happening, other) || differ(happening, other))) return null
  if (isAnaphor(happening)) return JOINS.anaphor
  if (seen.some(other => sharesSomeone(happening, other))) return JOINS.people
  return seen.some(other => sameDays(happening, other)) ? JOINS.days : null
}

/** Sayings are many and alike: they are kept apart, except that “the announcement” repeats one. */
const isSaying = (a: Happening, b: Happening): boolean =>
  a.trigger.class === 'REPORTING' && a.trigger.kind === 'verb' && b.trigger.kind === 'verb'

/** Told as done and as not done, at other times, with other people in one role, or in other places. */
function differ(a: Happening, b: Happening): boolean {
  if (a.polarity !== b.polarity || firm(a) !== firm(b)) return true
  if (a.stated && b.stated && !compatible(a.stated, b.stated)) return true
  const others = (['agent', 'patient', 'recipient'] as const).some(role => {
    const one = a.participants.filter(p => p.role === role)
    const two = b.participants.filter(p => p.role === role)
    return one.length > 0 && two.length > 0 && !one.some(p => two.some(q => q.entity === p.entity))
  })
  const apart = ELSEWHERE.some(preposition => {
    const [one, two] = [a, b].map(happening => namedBy(happening, preposition))
    return one && two && one.size > 0 && two.size > 0 && ![...one].some(id => two.has(id))
  })
  const figures = [a, b].map(figureOf)
  if (figures[0] && figures[1] && figures[0] !== figures[1]) return true
  const place = a.place !== undefined && b.place !== undefined && a.place !== b.place
  return others || apart || (place && a.stated === null && b.stated === null)
}

/** “posted a loss”, “posted a profit”: the figure that is told. */
const figureOf = ({ trigger: { reading, lemma }, arguments: all }: Happening): string | undefined =>
  ACCOUNTING.has(lemma)
    ? all.map(({ token }) => lemmaAt(reading, token)).find(noun => FIGURES.has(noun))
    : undefined

/** “taught at one school”, “taught at another”; a place may be told once as town, once as country. */
const ELSEWHERE = ['at', 'with', 'for', 'against']

/** Those who are no places, named behind a preposition. */
const namedBy = ({ trigger: { reading }, arguments: all }: Happening, preposition: string): Set<string> =>
  new Set(
    all.flatMap(argument => {
      const entity = argument.preposition === preposition ? reading.names[argument.token]?.entity : undefined
      return entity && entity.type !== 'Place' ? [entity.id] : []
    }),
  )

/** “the announcement”, “the envoy’s sudden demise”: a definite noun with nobody named takes up what was told before. */
function isAnaphor({ trigger: { reading, token, kind, verb }, participants, stated }: Happening): boolean {
  // “the announcement came in May” says no more of it than that it was
  const alone = verb === null || HAPPEN.has(lemmaAt(reading, verb))
  if (kind !== 'noun' || !alone || participants.length > 0 || stated !== null) return false
  const [owner] = dependents(reading, token, 'nmod:poss')
  if (owner !== undefined) return isDefinite(reading, owner) || reading.tokens[owner]?.upos === 'PRON'
  return (
    isDefinite(reading, token) &&
    dependents(reading, token, 'amod', 'nmod', 'compound', 'nummod', 'acl').length === 0
  )
}

const isDefinite = (reading: Reading, i: number): boolean =>
  dependents(reading, i, 'det').some(d => DEFINITE.has(wordAt(reading, d)))

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])

/** “the envoy died over the weekend”, “Ada Bell died on Saturday”: one verb, the same few days, and only one names who. */
function sameDays(a: Happening, b: Happening): boolean {
  if (a.trigger.kind !== 'verb' || b.trigger.kind !== 'verb' || a.trigger.lemma !== b.trigger.lemma)
    return false
  if (!a.stated || !b.stated || daysLong(a.stated) > FEW_DAYS || daysLong(b.stated) > FEW_DAYS) return false
  return (a.participants.length === 0) !== (b.participants.length === 0)
}

const FEW_DAYS = 3

const firm = ({ modality }: Happening): boolean => modality === 'asserted' || modality === 'reported'

/** Whether someone takes part in both; a place alone is not enough. */
const sharesSomeone = (a: Happening, b: Happening): boolean =>
  a.participants.some(
    p => p.role !== 'location' && b.participants.some(q => q.entity === p.entity && q.role !== 'location'),
  )

/** A verb before a noun, a time before none, more who take part before fewer; the first in the text where equal. */
export function clarity({ trigger, stated, participants, modality }: Happening): number {
  return (
    (trigger.kind === 'noun' && trigger.verb === null ? 0 : 4) +
    (stated ? 4 + (stated.edtf.length >= 10 ? 1 : 0) : 0) +
    Math.min(participants.length, 3) +
    (modality === 'asserted' ? 0.5 : 0)
  )
}

function narrowest(mentions: readonly Happening[]): Occasion['time'] {
  let best: Occasion['time'] = null
  for (const { stated } of mentions)
    if (stated && (best === null || daysLong(stated) < daysLong(best))) best = stated
  return best
}
