/** Given names and their gender. */
import { FAMILY_FIRST, FEMALE_NAMES, MALE_NAMES } from '../lexicon/names/given-names.ts'

export type Gender = 'male' | 'female'

const MALE = new Set(MALE_NAMES.split('|'))
const FEMALE = new Set(FEMALE_NAMES.split('|'))

/** All given names of the tables. */
export const GIVEN: ReadonlySet<string> = new Set([...MALE, ...FEMALE])
/** Family names of languages that put them first. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(FAMILY_FIRST.split('|'))

/** @returns the gender most bearers of a given name have; undefined where the tables do not say or disagree. */
export function genderOf(name: string): Gender | undefined {
  const [male, female] = [MALE.has(name), FEMALE.has(name)]
  return male === female ? undefined : male ? 'male' : 'female'
}

/** @returns the gender a title tells. */
export function genderOfTitle(title: string): Gender | undefined {
  if (
    /^(?:mr|sir|lord|king|prince|emperor|duke|father|brother|uncle|husband|son|sheikh|sultan|tsar|boy|boyfriend|nephew|widower|grandfather|grandson|stepfather|stepson|stepbrother|half-brother|count|baron|pope|businessman|policeman)\b|man$/.test(
      title,
    )
  )
    return title.endsWith('woman') ? 'female' : 'male'
  return /^(?:mrs|ms|miss|dame|lady|queen|princess|empress|sister|mother|aunt|wife|daughter|girl|girlfriend|niece|widow|grandmother|granddaughter|stepmother|stepdaughter|stepsister|half-sister|countess|baroness|duchess|nun|tsarina|tsarevna|mademoiselle|mlle|mme|madame|heroine)\b|woman$|actress/.test(
    title,
  )
    ? 'female'
    : undefined
}
