/** `npm run evaluate`: how well the program reads files that others have marked. */
import { Command } from 'commander'
import type { SyntaxModels } from '../extract/syntax/models.ts'
import { decode } from '../publish/decode.ts'
import { models } from '../publish/models.ts'
import { asProblem } from '../publish/problem.ts'
import { readBytes } from '../publish/read-bytes.ts'
import { readConllu } from './conllu.ts'
import { figures, type Unit } from './figures.ts'
import { readIob } from './iob.ts'
import { onNames } from './names.ts'
import { reportOf } from './report.ts'
import { onGoldTokens, onRawText } from './trees.ts'

/** Treebanks are larger than articles. */
const MOST_BYTES = 200_000_000

const HELP = `
A treebank in CoNLL-U is read twice: with its own tokens, which shows tags, heads (UAS) and heads with their universal
relations (LAS); and as raw text, its “# text” joined to documents and paragraphs by “newdoc” and “newpar”.
A file of names holds a word first and its IOB tag last on each line, or is one of Universal NER; PER, ORG and LOC count,
by exact span and type.

Each line shows precision, recall and F1, how many there were to find, and the 95 % interval of F1 by bootstrap.`

interface Options {
  conllu: string[]
  iob: string[]
}

const collect = (file: string, files: string[]): string[] => [...files, file]

const program = new Command('npm run --silent evaluate --')
  .description('Measures tags, trees and names on files that others have marked.')
  .option('--conllu <FILE>', 'a treebank in CoNLL-U; may be given several times', collect, [])
  .option('--iob <FILE>', 'names in IOB columns; may be given several times', collect, [])
  .addHelpText('after', HELP)

program.parse()
const { conllu, iob } = program.opts<Options>()
if (conllu.length + iob.length === 0) program.error('error: name a file with --conllu or --iob')
for (const file of conllu)
  await measure(file, (content, learnt) => {
    const sentences = readConllu(content, file)
    return { 'gold tokens': onGoldTokens(sentences, learnt), 'raw text': onRawText(sentences, learnt) }
  })
for (const file of iob)
  await measure(file, (content, learnt) => ({ names: onNames(readIob(content, file), learnt) }))

/** Prints the figures of one file, or what is wrong with it. */
async function measure(
  file: string,
  units: (content: string, learnt: SyntaxModels) => Record<string, Unit[]>,
): Promise<void> {
  try {
    const content = decode(await readBytes(file, file, MOST_BYTES), file)
    const tables = Object.entries(units(content, models())).map(([about, all]) =>
      reportOf(about, all.length, figures(all)),
    )
    console.log([file, ...tables].join('\n'))
  } catch (error) {
    const problem = asProblem(error, file)
    console.error(problem.stack ?? problem.message)
    process.exitCode = 1
  }
}
