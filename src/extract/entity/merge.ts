/** Names written differently that are the same: surnames, acronyms, short forms. Each rule names one merger. */
import { KIN, ORG_HEADS, PARTICLES } from '../lexicon/names/words.ts'
import { alsoCalled } from './aliases.ts'
import { KNOWN } from './evidence.ts'
import { FAMILY_NAMES, GIVEN } from './given.ts'
import { coreOf, type Group, typeOfGroup } from './group.ts'
import { bySpan, index, isPerson, join, only, type Rule, SAINT, startOf } from './join.ts'
import { isAcronym } from './words.ts'

/** Merges groups; the order of the rest stays. @param text the article, to see what stands between two names. */
export function merge(groups: readonly Group[], text: string): Group[] {
  const rules = [
    introduced(text),
    alsoCalled(text),
    initials,
    samePerson,
    saint,
    particled,
    personByTitle,
    knownSurname,
    shortPerson(text),
    sameBody,
    direction,
    lastWord,
    shortOrganization,
  ]
  return rules.reduce<Group[]>((all, rule) => rule(all), [...groups])
}

/** `Lund News Agency (LNA)`: the text says so itself. */
const introduced =
  (text: string): Rule =>
  groups => {
    const all = groups
      .flatMap(group => group.names.map(name => ({ name, group })))
      .sort((a, b) => bySpan(a.name, b.name))
    const targets = new Map<Group, Group>()
    all.forEach(({ name, group }, i) => {
      const before = all[i - 1]
      if (!before || before.group === group || !isAcronym(name.pieces[0] ?? '') || name.pieces.length > 1)
        return
      if (!/^,? ?[([]["“‘']?$/.test(text.slice(before.name.end, name.start))) return
      if (isShortFor(name.pieces[0] ?? '', before.name.pieces)) targets.set(group, before.group)
    })
    return join(groups, group => targets.get(group))
  }

/** Whether the letters of an acronym stand in this order in the words, the first at the start. */
function isShortFor(acronym: string, pieces: readonly string[]): boolean {
  const words = pieces.join(' ').toLowerCase()
  const letters = acronym.replaceAll('.', '').toLowerCase()
  if (pieces.length < 2) return false
  if (initialsOf(pieces).toLowerCase().endsWith(letters)) return true
  if (words[0] !== letters[0]) return false
  let at = 0
  for (const letter of letters) {
    at = words.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

const LOWER = /^(?:of|and|the|for|on|in|&|-|,|['’]s?|de|la)$/i
const initialsOf = (pieces: readonly string[]): string =>
  pieces
    .filter(piece => !LOWER.test(piece))
    .map(piece => piece[0] ?? '')
    .join('')
    .toUpperCase()

/** `LNA` is the only name of the text whose words begin so. */
const initials: Rule = groups => {
  const long = index(
    groups.filter(({ names }) => names.some(({ pieces }) => pieces.length > 1)),
    ({ names }) => [
      ...new Set(names.filter(({ pieces }) => pieces.length > 1).map(({ pieces }) => initialsOf(pieces))),
    ],
  )
  return join(groups, ({ core, known }) => {
    const [acronym = ''] = core
    if (known || core.length > 1 || !isAcronym(acronym)) return undefined
    return only(long.get(acronym.replaceAll('.', '')) ?? [])
  })
}

const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i
const firstAndLast = (pieces: readonly string[]): string => {
  const all = pieces.filter(piece => !suffix.test(piece) && piece !== ',').map(withoutMarks)
  // `W. Mark Lee` goes by the name `Mark Lee`.
  const named = all.length > 2 && /^\p{Lu}\.?$/u.test(all[0] ?? '') ? all.slice(1) : all
  return `${named[0]} ${named.at(-1)}`.toLowerCase()
}

/** `Zahā` is spelt `Zaha` elsewhere. */
const withoutMarks = (piece: string): string => piece.normalize('NFD').replace(/\p{M}/gu, '')

/** `Ann B. Lee` and `Ann Lee`. */
const samePerson: Rule = groups => {
  const people = index(groups.filter(isPerson), ({ core }) => [firstAndLast(core)])
  return join(groups, group => {
    if (!isPerson(group)) return undefined
    const same = people.get(firstAndLast(group.core)) ?? []
    return same[0] === group ? undefined : same[0]
  })
}

/** `Van der Lee`, where one person is called `… van der Lee`. */
const particled: Rule = groups => {
  const people = groups.filter(isPerson)
  return join(groups, group => {
    const tail = group.core.join(' ').toLowerCase()
    if (group.known || group.core.length < 2 || !PARTICLES.has(tail.split(' ')[0] ?? '')) return undefined
    return only(
      people.filter(person => person !== group && person.core.join(' ').toLowerCase().endsWith(` ${tail}`)),
    )
  })
}

/** `St Velda`, where somebody is called `Velda`. */
const saint: Rule = groups => {
  const people = index(
    groups.filter(group => !group.known && typeOfGroup(group) === 'Person'),
    ({ core }) => [core.join(' ')],
  )
  return join(groups, ({ core, known }) =>
    !known && SAINT.test(core[0] ?? '') ? only(people.get(core.slice(1).join(' ')) ?? []) : undefined,
  )
}

/** Pieces by which a person is called alone: the surname; the family name where it comes first. */
const surnames = ({ names }: Group): string[] => [
  ...new Set(
    names.filter(({ pieces }) => pieces.length > 1).flatMap(({ pieces }) => surnamesIn(coreOf(pieces))),
  ),
]
function surnamesIn(core: readonly string[]): string[] {
  const epithet = core.at(-2) === 'the' ? -2 : core.length
  const named = core.slice(0, epithet).filter(piece => !suffix.test(piece) && piece !== ',')
  const [first = ''] = named
  return [named.at(-1) ?? '', ...(FAMILY_NAMES.has(first) && !GIVEN.has(named[1] ?? '') ? [first] : [])]
}

/** `Mr Ford` is a person even where `Ford` is a company: those mentions leave their group. */
const personByTitle: Rule = groups => {
  const people = index(groups.filter(isPerson), surnames)
  for (const group of groups) {
    if (!(group.known || isCompany(group)) || group.core.length > 1) continue
    const [person] = people.get(group.core[0] ?? '') ?? []
    if (!person) continue
    const titled = group.names.filter(({ name }) => name.title !== undefined)
    person.names.push(...titled)
    person.names.sort(bySpan)
    group.names = group.names.filter(name => !titled.includes(name))
  }
  return groups.filter(({ names }) => names.length > 0)
}

/** Whether the text writes the name with a company form: `Lund Inc`. */
const isCompany = ({ core, names }: Group): boolean => names.some(({ pieces }) => pieces.length > core.length)

/** Points a known company's name has by what stands around it, without what the tables say of it. */
const acts = ({ names, scores }: Group): number => scores.Organization - KNOWN * names.length

/** `Ford, who pleaded guilty` after `Ann Ford` is she, not the carmaker. */
const knownSurname: Rule = groups => {
  const people = index(groups.filter(isPerson), surnames)
  return join(groups, group => {
    const { known, core, names, scores } = group
    if (known?.type !== 'Organization' || core.length > 1 || isCompany(group)) return undefined
    if (scores.Person <= Math.max(0, acts(group))) return undefined
    const before = (people.get(core[0] ?? '') ?? []).filter(
      person => startOf(person) < (names[0]?.start ?? 0),
    )
    const person = only(before)
    if (!person) return undefined
    // What the tables say of the carmaker is not hers.
    scores.Organization = acts(group)
    delete group.known
    return person
  })
}

/**
 * `Lee`, after or before `Ann Lee`; of several the one named last before it, but not one brought in as a relative, `her son
 * Bo Lee`. Not where a body's name came first, nor where what is named before acts as a body.
 */
const shortPerson =
  (text: string): Rule =>
  groups => {
    const people = groups.filter(isPerson)
    const bodies = index(
      groups.filter(group => group.core.length > 1 && typeOfGroup(group) === 'Organization'),
      ({ core }) => [core[0] ?? ''],
    )
    const byFamily = index(people, surnames)
    const byGiven = index(people, ({ core }) => [core[0] ?? ''])
    return join(groups, group => {
      const [single = ''] = group.core
      const start = startOf(group)
      if (group.core.length > 1 || group.known || isCompany(group)) return undefined
      // `Mr Somchai`: where the given name is the polite one.
      const byFirst = GIVEN.has(single) || group.names.every(({ name }) => name.title !== undefined)
      const bearers = byFamily.get(single) ?? []
      const before = bearers.filter(person => startOf(person) < start)
      const first = Math.min(...bearers.map(startOf))
      const taken = (bodies.get(single) ?? []).some(body => startOf(body) < first)
      const titled = group.names.some(({ name }) => name.title !== undefined)
      if (taken && !titled) return undefined
      if (before.length === 0 && !titled && typeOfGroup(group) === 'Organization') return undefined
      const own = before.filter(person => !isRelative(text, startOf(person)))
      return (
        own.at(-1) ?? before.at(-1) ?? bearers[0] ?? (byFirst ? only(byGiven.get(single) ?? []) : undefined)
      )
    })
  }

/** How many characters before a name tell that it is a relative's. */
const BEFORE_RELATIVE = 60

/** `her daughter, the writer Ann Lee`, `Lee’s brother Bo Lee`: a name behind somebody's relative in the same sentence. */
function isRelative(text: string, start: number): boolean {
  const words = text.slice(Math.max(0, start - BEFORE_RELATIVE), start).toLowerCase()
  const clause = words.slice(words.search(/[^.;:!?\n]*$/))
  const owned = clause.match(
    /(?:\b(?:his|her|their)|['’]s?) ((?:[\p{L}-]+ ){0,2}[\p{L}-]+),? (?:the )?(?:[\p{L}-]+ ){0,2}$/u,
  )
  return owned?.[1]?.split(' ').some(word => KIN.has(word)) ?? false
}

/** `the Russian ministry` is the Russian foreign ministry where there is no other. */
const sameBody: Rule = groups => {
  const bodies = index(
    groups.filter(({ bodyOf }) => bodyOf !== undefined),
    ({ bodyOf, core }) => [`${bodyOf} ${core.at(-1)}`],
  )
  return join(groups, ({ bodyOf, core }) => {
    if (bodyOf === undefined || core.length !== shortest(core)) return undefined
    return only(
      (bodies.get(`${bodyOf} ${core.at(-1)}`) ?? []).filter(other => other.core.length > core.length),
    )
  })
}
/** Words of a body named without saying which: one or two for the country, one for the body. */
const shortest = (core: readonly string[]): number =>
  /^(?:North|South|East|West|New|Saudi|United)$/.test(core[0] ?? '') ? 3 : 2

/** `the North`, where one name of the text is `North …`. */
const direction: Rule = groups => {
  const long = index(
    groups.filter(
      ({ known, names }) => known?.kind === 'country' && names.some(({ pieces }) => pieces.length > 1),
    ),
    ({ known }) => [known?.name.split(' ')[0] ?? ''],
  )
  return join(groups, ({ core, known }) =>
    !known && core.length === 1 && /^(?:North|South|East|West)$/.test(core[0] ?? '')
      ? only(long.get(core[0] ?? '') ?? [])
      : undefined,
  )
}

/** `the Post` for the only `… Post` of the text. */
const lastWord: Rule = groups => {
  const long = index(
    groups.filter(group => typeOfGroup(group) === 'Organization'),
    ({ names }) => [
      ...new Set(names.flatMap(({ pieces }) => (pieces.length > 1 ? [pieces.at(-1) ?? ''] : []))),
    ],
  )
  return join(groups, ({ core, known, names }) => {
    const [single = ''] = core
    if (known || core.length > 1 || !ORG_HEADS.has(single)) return undefined
    const definite = names.every(({ name, words }) => /^the$/i.test(words[name.from - 1]?.text ?? ''))
    return definite ? only(long.get(single) ?? []) : undefined
  })
}

/** `Lund` for `Lund Asset Management`, where only one organisation begins so. */
const shortOrganization: Rule = groups => {
  const long = index(
    groups.filter(group => !group.known && group.core.length > 1 && typeOfGroup(group) === 'Organization'),
    ({ core }) => core.slice(0, -1).map((_, i) => core.slice(0, i + 1).join(' ')),
  )
  return join(groups, group => {
    if (group.known || group.bodyOf !== undefined || typeOfGroup(group) === 'Place') return undefined
    return only((long.get(group.core.join(' ')) ?? []).filter(other => other !== group))
  })
}
