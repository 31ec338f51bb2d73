/** Capitals that act stand for their country's government: `Moscow said`. */
import type { Document } from '../document.ts'
import type { Cast, Referent } from './mentions.ts'

/** What a city does as a city. */
const OF_CITIES =
  /^(?:be|have|lie|sit|stand|host|hold|see|grow|remain|become|witness|suffer|experience|fall|wake|boast|lose|get|include|flood|burn)$/

/** @returns for each capital that is the subject of an action, the country it stands for, if the text names that. */
export function standIns({ sentences, blocks }: Document, { referents, at }: Cast): Map<Referent, Referent> {
  const countries = new Map(
    referents.flatMap(referent => {
      const { known } = referent.group
      return known?.kind === 'country' && known.country ? [[known.country, referent] as const] : []
    }),
  )
  const found = new Map<Referent, Referent>()
  sentences.forEach(({ tokens, block }, s) => {
    // Headings leave out too much to tell who acts: `Paris thieves caught`.
    if (blocks[block]?.kind !== 'paragraph') return
    for (const [i, referent] of at[s] ?? []) {
      const { known } = referent.group
      const country = known?.kind === 'capital' && known.country ? countries.get(known.country) : undefined
      const token = tokens[i]
      const verb = tokens[token?.head ?? -1]
      if (country && token?.deprel === 'nsubj' && verb?.upos === 'VERB' && !OF_CITIES.test(verb.lemma))
        found.set(referent, country)
    }
  })
  return found
}
