import { expect, test, vi } from 'vitest'
import { siteReader } from '../../../src/publish/site.ts'
import { COMPANY } from '../../support/articles.ts'
import { folderWith } from '../../support/page.ts'

vi.mock(import('../../../src/extract/pipeline.ts'), async original => {
  const { sampleStory, sampleTimes } = await import('../story/sample.ts')
  const [first, second] = sampleTimes()
  const extract = () => sampleStory({ times: [first, { ...second, edtf: '[..[2013-01-01..2013-02-01]]' }] })
  return { ...(await original()), extract }
})

test('a Story that extraction made wrongly is a fault of the program, and no page', async () => {
  const { folder, remove } = await folderWith({ 'company.txt': COMPANY })
  const { pages, problems } = await siteReader(folder, '/')()
  await remove()
  expect(pages).toEqual([])
  expect(problems.map(({ problem }) => problem.message)).toContainEqual(
    expect.stringMatching(
      /company\.txt: Timepiece failed on it \(not a valid Story: times\[1\]\.edtf: Invalid EDTF\); this is a fault of the program/,
    ),
  )
})
