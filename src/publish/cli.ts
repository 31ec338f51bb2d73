/** `npm run extract`: articles to Stories. */
import { basename } from 'node:path'
import { Command } from 'commander'
import { extract } from '../extract/pipeline.ts'
import { parseStory } from '../story/parse.ts'
import { GENERATOR } from './generator.ts'
import { loadArticle } from './load.ts'

const program = new Command('extract')
  .argument('<file...>')
  .option('--date <YYYY-MM-DD>')
  .action(async (files: string[], options: { date?: string }) => {
    for (const file of files) {
      const story = parseStory(extract(await loadArticle(file, basename(file), options.date), GENERATOR))
      process.stdout.write(`${JSON.stringify(story, null, 2)}\n`)
    }
  })

await program.parseAsync()
