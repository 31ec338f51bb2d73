/** Reads marked-up sentences: `[Last Friday|DATE 2013-03-15] the bank failed.` is text and expectation at once. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyDocument } from '../../../../src/extract/document.ts'
import { stages } from '../../../../src/extract/pipeline.ts'
import { models } from '../../../../src/publish/models.ts'
import type { Time } from '../../../../src/story/types.ts'

const FOLDER = 'tests/cases/timex'

export interface Case {
  /** Calendar day of publication, or undefined where the file says `published: unknown`. */
  published: string | undefined
  /** The sentence with its marks. */
  marked: string
  /** The sentence without them. */
  text: string
}

/** All cases by family, that is by file. */
export function families(): { name: string; cases: Case[] }[] {
  return readdirSync(FOLDER)
    .sort()
    .map(file => ({
      name: file.replace('.txt', ''),
      cases: casesOf(readFileSync(join(FOLDER, file), 'utf8')),
    }))
}

function casesOf(file: string): Case[] {
  let published: string | undefined
  return file
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .flatMap(line => {
      const [, day] = /^published: (.+)$/.exec(line) ?? []
      if (day !== undefined) published = day === 'unknown' ? undefined : day
      return day === undefined ? [{ published, marked: line, text: unmarked(line) }] : []
    })
}

const unmarked = (line: string): string => line.replace(/\[([^|\]]+)\|[^\]]*\]/g, '$1')

/** The times the program finds in a text of its own. */
export function timesIn(text: string, published?: string, language = 'en'): Time[] {
  const metadata = { language, ...(published !== undefined && { date: published }) }
  const source = { file: 'case.txt', text, sha256: '0'.repeat(64), metadata }
  const run = stages(models())
  const until = run.findIndex(({ name }) => name === 'timex') + 1
  return run.slice(0, until).reduce((document, stage) => stage.run(document), emptyDocument(source)).times
}

/** A text with its times marked as in the case files. */
export function marked(text: string, times: readonly Time[]): string {
  let at = 0
  let out = ''
  for (const { start, end, type, value, mod, quant, freq } of times) {
    const attributes = [type, value, mod, quant, freq].filter(part => part !== undefined).join(' ')
    out += `${text.slice(at, start)}[${text.slice(start, end)}|${attributes}]`
    at = end
  }
  return out + text.slice(at)
}
