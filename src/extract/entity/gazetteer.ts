/** What the tables know of a name. */
import countries from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import nationalities from 'i18n-nationality/langs/en.json' with { type: 'json' }
import type { Entity } from '../../story/types.ts'
import { NEWS_AGENCIES } from '../lexicon/names/agencies.ts'
import { COUNTRY_ALIASES, FORMER_STATES, MORE_DEMONYMS, USUAL_NAMES } from '../lexicon/names/countries.ts'
import { BODIES, COMPANIES } from '../lexicon/names/organizations.ts'
import {
  CITIES,
  PLACE_ALIASES,
  REGION_DEMONYMS,
  REGIONS,
  STATE_ABBREVIATIONS,
} from '../lexicon/names/places.ts'
import { PRODUCTS } from '../lexicon/names/words.ts'
import { piecesOf } from './words.ts'

export interface Known {
  /** The usual name, which identifies it. */
  name: string
  type: Entity['type']
  /** `demonym`: an adjective or noun of belonging, not the name itself. */
  kind: 'country' | 'demonym' | 'capital' | 'city' | 'region' | 'organization' | 'product'
  /** ISO 3166-1 alpha-2, or 3166-3 of a former state. */
  country?: string
}

/** How a form is looked up: its pieces without full stops, one apostrophe for all. */
export const keyOf = (pieces: readonly string[]): string =>
  pieces
    .map(piece => piece.replaceAll('.', '').replaceAll('’', "'"))
    .filter(piece => piece !== '')
    .join(' ')

const FORMS = new Map<string, Known>()
/** First piece → number of pieces of the longest form that begins with it. */
const LONGEST = new Map<string, number>()

function add(form: string, known: Known): void {
  const key = keyOf(piecesOf(form))
  if (FORMS.has(key)) return
  FORMS.set(key, known)
  const pieces = key.split(' ')
  const first = pieces[0] ?? ''
  LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, pieces.length))
}

const entry = (name: string, type: Known['type'], kind: Known['kind'], country?: string): Known => ({
  name,
  type,
  kind,
  ...(country ? { country } : {}),
})

/** Names of countries by code. */
const COUNTRY_NAMES = new Map<string, string>()

for (const [code, listed] of Object.entries<string | string[]>(countries.countries)) {
  const forms = [listed].flat()
  const name = USUAL_NAMES[code] ?? forms[0] ?? code
  COUNTRY_NAMES.set(code, name)
  for (const form of [name, ...forms, ...(COUNTRY_ALIASES[code] ?? [])])
    add(form, entry(name, 'Place', 'country', code))
}
for (const { name, aliases, demonyms, country } of FORMER_STATES) {
  for (const form of [name, ...aliases]) add(form, entry(name, 'Place', 'country', country))
  for (const form of demonyms) add(form, entry(name, 'Place', 'demonym', country))
}
for (const table of [MORE_DEMONYMS, nationalities.nationalities])
  for (const [code, listed] of Object.entries<string | readonly string[]>(table))
    for (const form of [listed].flat())
      add(form, entry(COUNTRY_NAMES.get(code) ?? code, 'Place', 'demonym', code))
for (const [country, cities] of Object.entries(CITIES))
  cities.split('|').forEach((form, i) => {
    const name = PLACE_ALIASES[form] ?? form
    add(form, entry(name, 'Place', i === 0 ? 'capital' : 'city', country))
  })
for (const [country, regions] of Object.entries(REGIONS))
  for (const form of regions.split('|')) add(form, entry(form, 'Place', 'region', country))
for (const [form, name] of Object.entries(REGION_DEMONYMS)) add(form, entry(name, 'Place', 'demonym'))
for (const [form, name] of Object.entries(PLACE_ALIASES)) {
  const known = FORMS.get(keyOf(piecesOf(name)))
  if (known) add(form, known)
}
for (const { name, short, country } of NEWS_AGENCIES)
  for (const form of [name, ...short]) add(form, entry(name, 'Organization', 'organization', country))
for (const table of [BODIES, COMPANIES])
  for (const [country, names] of Object.entries(table))
    for (const forms of names.split('|')) {
      const [name = '', ...others] = forms.split('=')
      for (const form of [name, ...others]) add(form, entry(name, 'Organization', 'organization', country))
    }
for (const name of PRODUCTS) add(name, entry(name, 'Product', 'product'))

const SHORTENED = new Map(
  Object.entries(STATE_ABBREVIATIONS).map(([form, name]) => [form, entry(name, 'Place', 'region', 'US')]),
)

/** @returns what the tables know of a form written as these pieces. */
export const lookUp = (pieces: readonly string[]): Known | undefined => FORMS.get(keyOf(pieces))

/** @returns the longest known form that begins at `from`, and how many pieces it has. */
export function longestAt(
  pieces: readonly string[],
  from: number,
): { known: Known; length: number } | undefined {
  const first = keyOf([pieces[from] ?? ''])
  for (let length = LONGEST.get(first) ?? 0; length > 0; length--) {
    const ends = from + length <= pieces.length && pieces[from + length - 1] !== '.'
    const known = ends ? lookUp(pieces.slice(from, from + length)) : undefined
    if (known) return { known, length }
  }
  const shortened = SHORTENED.get(pieces[from] ?? '')
  return shortened && pieces[from - 1] === ',' ? { known: shortened, length: 1 } : undefined
}

/** @returns the usual name of a country, or undefined. */
export const countryName = (code: string): string | undefined => COUNTRY_NAMES.get(code)
