/** Files → sources. Reads, never writes. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Source } from '../extract/document.ts'

/** Reads one article. `file` is what the Story will call it. */
export async function loadArticle(path: string, file: string, date?: string): Promise<Source> {
  const bytes = await readFile(path)
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  return {
    file,
    text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    metadata: date === undefined ? {} : { date },
  }
}
