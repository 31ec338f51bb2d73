/** The articles of a seeds folder, read, checked and given their addresses. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { extract } from '../extract/pipeline.ts'
import { parseStory } from '../story/parse.ts'
import type { Story } from '../story/types.ts'
import { GENERATOR } from './generator.ts'
import { loadArticle } from './load.ts'

export interface Page {
  /** Name of the article's folder in the built site. */
  slug: string
  story: Story
}

/** Reads a seeds folder; the newest article comes first. */
export async function readSite(folder: string): Promise<Page[]> {
  const files = (await readdir(folder)).filter(name => name.endsWith('.txt')).sort()
  return Promise.all(
    files.map(async file => ({
      slug: file.replace(/\.[^.]*$/, ''),
      story: parseStory(extract(await loadArticle(join(folder, file), file), GENERATOR)),
    })),
  )
}
