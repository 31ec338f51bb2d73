/** The last step: from the document the stages filled to the Story others read. */
import { quote } from '../story/spans.ts'
import type { Article, Story } from '../story/types.ts'
import type { Document } from './document.ts'

/** Shapes a Story from a document after the last stage. */
export function toStory(document: Document, generator: string): Story {
  const { source, times, entities, events, relations, links } = document
  return {
    version: 1,
    generator,
    article: articleOf(document),
    times,
    entities,
    events,
    relations,
    links,
  }
  function articleOf({ blocks, publishedAt, publisher, author, language }: Document): Article {
    return {
      id: source.file.replace(/\.[^./]*$/, ''),
      ...titleOf(document),
      text: source.text,
      ...(publishedAt === null ? {} : { publishedAt }),
      ...(publisher === null ? {} : { publisher }),
      ...(author === null ? {} : { author }),
      language,
      blocks,
      source: { file: source.file, sha256: source.sha256 },
    }
  }
}

/** Front matter names the article, else its headline, else its most salient event, else its first sentence. */
function titleOf({ source, headline, events, sentences }: Document): Pick<Article, 'title' | 'titleFrom'> {
  if (source.metadata.title) return { title: source.metadata.title, titleFrom: 'metadata' }
  if (headline) return { title: oneLine(quote(source.text, headline)), titleFrom: 'headline' }
  const first = events.reduce<Document['events'][number] | null>(
    (best, event) => (best === null || event.salience > best.salience ? event : best),
    null,
  )
  if (first) return { title: first.title, titleFrom: 'derived' }
  const [sentence] = sentences
  return {
    title: sentence ? shortened(oneLine(quote(source.text, sentence))) : source.file,
    titleFrom: 'derived',
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** At most 80 code units, cut between words where there are any. */
const shortened = (text: string): string =>
  text.length <= 80 ? text : `${text.slice(0, 79).replace(/(?:\s\S*|[\uD800-\uDBFF])$/, '')}…`
