/** What `npm run extract` can print of an article. */
import { type OnStage, openTriples } from '../extract/pipeline.ts'
import { convert } from './convert.ts'
import { explanation } from './explanation.ts'
import type { Loaded } from './load.ts'
import { models } from './models.ts'
import { type Finding, Problem } from './problem.ts'
import { jsonOf } from './story-json.ts'

export interface Form {
  /** Ending of the files it is written to, with its dot. */
  extension: string
  /**
   * @param shown the article’s name in messages.
   * @returns its text in pieces, which may be large, and what its author should know.
   * @throws Problem where the file has nothing of the kind.
   */
  write(loaded: Loaded, shown: string, onStage: OnStage): { text: Iterable<string>; warnings: Finding[] }
}

/** The Story, as JSON. */
export const STORY: Form = {
  extension: '.story.json',
  write(loaded, shown, onStage) {
    const { story, warnings } = convert(loaded, shown, onStage)
    return { text: jsonOf(story), warnings }
  },
}

/** What was decided and why, for people. */
export const EXPLANATION: Form = {
  extension: '.explained.txt',
  write: (loaded, shown, onStage) => ({
    text: [explanation(articleIn(loaded, shown, '--explain'), models(), onStage)],
    warnings: [],
  }),
}

/** What the clauses say: a line each, in columns between tabs. */
export const TRIPLES: Form = {
  extension: '.tsv',
  write: (loaded, shown, onStage) => ({
    text: openTriples(articleIn(loaded, shown, '--triples'), models(), onStage)
      .map(({ sentence, subject, relation, object, confidence }) =>
        [sentence, subject, relation, object, confidence.toFixed(2)].join('\t'),
      )
      .map(line => `${line}\n`),
    warnings: [],
  }),
}

function articleIn(loaded: Loaded, shown: string, option: string) {
  if ('source' in loaded) return loaded.source
  throw new Problem({
    file: shown,
    what: `is a Story already, and ${option} reads articles`,
    mend: 'name the article it was made from',
  })
}
