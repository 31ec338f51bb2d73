/** What was loaded → a valid Story, and what its author should know about it. */
import { LEADING_DATE } from '../extract/article/article.ts'
import { isRead } from '../extract/language.ts'
import { extract, type OnStage } from '../extract/pipeline.ts'
import { parseStory } from '../story/parse.ts'
import type { Story } from '../story/types.ts'
import { statedDay } from './day.ts'
import { GENERATOR } from './generator.ts'
import type { Loaded } from './load.ts'
import { models } from './models.ts'
import type { Finding } from './problem.ts'

/**
 * Converts one article; a Story is passed on as it is.
 * @param shown the file's name in messages.
 */
export function convert(
  loaded: Loaded,
  shown: string,
  onStage?: OnStage,
): { story: Story; warnings: Finding[] } {
  if ('story' in loaded) return { story: loaded.story, warnings: [] }
  const story = parseStory(extract(loaded.source, models(), GENERATOR, onStage))
  const warnings = misdated(loaded, shown)
  if (story.article.publishedAt === undefined && warnings.length === 0)
    warnings.push({
      file: shown,
      what: 'no publication date was found, so times like “last week” stay undated',
      mend: 'begin the file with the three lines `---`, `date: YYYY-MM-DD`, `---`, or give npm run extract --date YYYY-MM-DD',
    })
  if (!isRead(story.article.language))
    warnings.push({
      file: shown,
      what: 'is not in English, so nothing but its dates in figures is found',
      mend: 'if it is in English after all, say so with `language: en` in its front matter',
    })
  else if (story.times.length === 0)
    warnings.push({
      file: shown,
      what: 'no time was found in it, so its timeline stays empty',
      mend: 'check that the text is complete; if it names no time, all is well',
    })
  return { story, warnings }
}

/** A date in front of the text that would count, were it a day. */
function misdated({ source, firstLine }: Extract<Loaded, { source: unknown }>, shown: string): Finding[] {
  const { before = '', day } = LEADING_DATE.exec(source.text)?.groups ?? {}
  if (day === undefined || source.metadata.date !== undefined || statedDay(day) !== null) return []
  return [
    {
      file: shown,
      line: firstLine + before.split('\n').length - 1,
      what: `“${day}” is not a calendar day, so it is no publication date`,
      mend: 'write it as date YYYY-MM-DD',
    },
  ]
}
