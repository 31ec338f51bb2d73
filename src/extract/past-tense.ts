/** Simple pasts of verbs in other forms. */
import { PAST_OF } from './lexicon/events/past.ts'

/** Of a participle in -ing: “bringing” → “brought”, “adding” → “added”. */
export function pastOf(participle: string): string {
  const irregular = PAST_OF.get(participle)
  if (irregular !== undefined) return irregular
  const stem = participle.slice(0, -3)
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`
  return stem.endsWith('e') ? `${stem}d` : `${stem}ed`
}

/** Of a bare form: “fall” → “fell”, “stop” → “stopped”. */
export function pastOfBase(verb: string): string {
  const doubled = verb + verb.slice(-1)
  const participles = [
    `${verb}ing`,
    `${verb.replace(/e$/, '')}ing`,
    `${verb.replace(/ie$/, 'y')}ing`,
    `${doubled}ing`,
  ]
  const irregular = participles.find(participle => PAST_OF.has(participle))
  if (irregular !== undefined) return pastOf(irregular)
  // one syllable, one vowel, one consonant
  const stem = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ? doubled : verb
  return stem.endsWith('e') ? `${stem}d` : pastOf(`${stem}ing`)
}
