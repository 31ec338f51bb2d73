/** The articles of a seeds folder, read, checked and given their addresses. */
import { resolve } from 'node:path'
import type { OnStage } from '../extract/pipeline.ts'
import type { Graph } from '../story/graph.ts'
import type { Story } from '../story/types.ts'
import { convert } from './convert.ts'
import { layoutGraph } from './graph.ts'
import { load } from './load.ts'
import { newestFirst } from './newest.ts'
import { asProblem, type Finding, Problem } from './problem.ts'
import { type Progress, SILENT } from './progress.ts'
import { FILL, listSeeds } from './seeds.ts'
import { slugs } from './slug.ts'

export interface Page {
  /** Name of the article's folder in the built site. */
  slug: string
  story: Story
  /** Where the page draws the Story's entities and relations. */
  graph: Graph
}

export interface Site {
  /** The newest article first. */
  pages: Page[]
  /** What could not be read; an article's own problem has its slug. */
  problems: { slug: string | null; problem: Problem }[]
  warnings: Finding[]
}

type Converted = ReturnType<typeof convert>

/**
 * A seeds folder that can be read again and again; an article that did not change is not converted again.
 * @param given the folder, relative to `root` or absolute; messages call it so.
 * @returns reads the folder as it is now; one call at a time. Never throws for what is wrong in the folder.
 */
export function siteReader(given: string, root: string, progress: Progress = SILENT): () => Promise<Site> {
  const folder = resolve(root, given)
  // Names of files follow with a slash of their own.
  const seeds = given.replace(/(?<=.)\/+$/, '')
  let before = new Map<string, Converted>()

  return async () => {
    const site: Site = { pages: [], problems: [], warnings: [] }
    const now = new Map<string, Converted>()
    const readOne = async (file: string, slug: string): Promise<void> => {
      const shown = `${seeds}/${file}`
      try {
        const loaded = await load({ path: resolve(folder, file), file, shown })
        const key = 'source' in loaded ? `${file}\0${loaded.source.sha256}` : file
        const onStage: OnStage = (stage, index, count, share) =>
          progress.step({ shown, bytes: loaded.bytes, stage, index, count, share })
        const converted = ('source' in loaded && before.get(key)) || convert(loaded, shown, onStage)
        now.set(key, converted)
        site.pages.push({ slug, story: converted.story, graph: layoutGraph(converted.story) })
        site.warnings.push(...converted.warnings)
      } catch (error) {
        site.problems.push({ slug, problem: asProblem(error, shown) })
      }
    }

    try {
      const { files, unknown, problems } = await listSeeds(folder, seeds)
      site.problems.push(...problems.map(problem => ({ slug: null, problem })))
      for (const [file, slug] of slugs(files)) await readOne(file, slug)
      if (files.length === 0) throw new Problem({ file: seeds, what: 'holds no article', mend: FILL })
      if (unknown.length > 0) site.warnings.push(unread(seeds, unknown))
    } catch (error) {
      site.problems.push({ slug: null, problem: asProblem(error, seeds) })
    }
    site.pages.sort((a, b) => newestFirst(a.story.article.publishedAt, b.story.article.publishedAt))
    before = now
    progress.done()
    return site
  }
}

const MOST_NAMED = 5

function unread(seeds: string, files: readonly string[]): Finding {
  const more = files.length - MOST_NAMED
  const named = files.slice(0, MOST_NAMED).join(', ')
  return {
    file: seeds,
    what: `of a kind that is not read: ${named}${more > 0 ? ` and ${more} more` : ''}`,
    mend: 'save articles as .txt, .md or .story.json',
  }
}
