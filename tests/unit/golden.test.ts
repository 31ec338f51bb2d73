/**
 * Every seed, and a short article of each of several fields, is read as the golden files say. After a change that is meant,
 * write them anew with `GOLDEN=write npx vitest run --project unit golden`, read the difference, and give its reason in the
 * commit.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { convert } from '../../src/publish/convert.ts'
import { load } from '../../src/publish/load.ts'
import { digest } from '../support/digest.ts'

const articles = await Promise.all(
  ['seeds', 'tests/articles'].map(async folder =>
    (await readdir(folder)).filter(file => file.endsWith('.txt')).map(file => ({ folder, file })),
  ),
)

test.each(articles.flat())('$folder/$file', async ({ folder, file }) => {
  const { story } = convert(await load({ path: `${folder}/${file}`, file, shown: file }), file)
  const golden = `tests/golden/${file.replace(/\.txt$/, '.md')}`
  if (process.env.GOLDEN === 'write') await writeFile(golden, digest(story))
  expect(digest(story)).toBe(await readFile(golden, 'utf8'))
})
