/** `npm run extract`: articles to Stories. */
import { Command, InvalidArgumentError, Option } from 'commander'
import { statedDay } from './day.ts'

const HELP = `
FILE is a plain text (.txt, .md, any other name) in UTF-8, with or without front matter, or a *.story.json, which is
checked and passed on. Front matter stands at the very start, between two lines of three dashes:

  ---
  date: 2024-05-14
  title: What the article is called
  author: Who wrote it
  publisher: Where it appeared
  language: en
  ---

The publication date is taken from --date, else from front matter, else from a leading \`date YYYY-MM-DD\`, else from
a dateline that carries one. Without one, times like “last week” stay undated.

One file prints its Story to stdout. Several need --out DIR and become DIR/<name>.story.json.
With --explain the files are DIR/<name>.explained.txt: sentence by sentence what was found, its date and the rule for it,
what was taken for the same event, and what was left out. With --triples they are DIR/<name>.tsv: a line a clause, in columns
between tabs.
Errors go to stderr as \`file:line: what is wrong; what to do\`; then the exit status is 1, and the other files are still
converted.

Examples:
  npm run --silent extract -- article.txt > article.story.json
  npm run --silent extract -- --date 2024-05-14 article.txt
  npm run --silent extract -- seeds/*.txt --out stories`

interface Options {
  date?: string
  out?: string
  explain?: true
  triples?: true
}

const program = new Command('npm run --silent extract --')
  .description('Converts articles to Stories: JSON that says what happened, to whom, when.')
  .argument('<FILE...>', 'articles')
  .option('--date <YYYY-MM-DD>', 'publication date of the articles', readDay)
  .option('--out <DIR>', 'folder for the Stories, made where there is none')
  .addOption(new Option('--explain', 'print what was decided and why instead').conflicts('triples'))
  .option('--triples', 'print what each clause says instead: sentence, subject, relation, object, confidence')
  .addHelpText('after', HELP)
  .action(async (files: string[], options: Options) => {
    // Loaded late, so that help and wrong options are answered at once.
    const { extractFiles } = await import('./extract-files.ts')
    const { EXPLANATION, STORY, TRIPLES } = await import('./forms.ts')
    const form = options.triples ? TRIPLES : options.explain ? EXPLANATION : STORY
    process.exitCode = (await extractFiles(files, form, options)) ? 0 : 1
  })

// Whoever reads the output may have read enough (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

await program.parseAsync()

function readDay(stated: string): string {
  const day = statedDay(stated)
  if (day === null || day !== stated)
    throw new InvalidArgumentError('It is no calendar day; write it as YYYY-MM-DD, like 2024-05-14.')
  return day
}
