import { describe, expect, test } from 'vitest'
import { EDTF } from '../../../src/story/edtf.ts'
import { parseStory } from '../../../src/story/parse.ts'
import { sampleStory, sampleTimes } from './sample.ts'

describe('the form of EDTF', () => {
  test.each([
    '2025',
    '2025-12',
    '2025-12-06',
    '0000',
    '-0498-01-01',
    '2025-12-06T14:30:00',
    '2025-12-06T14:30:00Z',
    '2025-12-06T23:59:59+01:00',
    '2025-12-06T14:30:00-11',
    'Y170000002',
    'Y-170000002',
    'Y-17E7',
    '1950S2',
    'Y171010000S3',
    '2001-21',
    '2001-34',
    '2001-41',
    '199X',
    '19XX',
    '2025-XX',
    '2025-XX-06',
    '1XXX-1X-3X',
    '1984?',
    '2004-06~',
    '2004-06-11%',
    '2004?-06-11',
    '?2004-06-~11',
    '2004-21~',
    '1964/2008',
    '2004-06~/2004-08~',
    '2004-06-11/2004-06-14',
    '1985-04-12/..',
    '../1985',
    '1985/',
    '/1985-04',
    '-0499/-0400',
    '[2024-01-01..2024-02-10]',
    '[..1984]',
    '[1984..]',
    '[1667,1668,1670..1672]',
    '{1960,1961-12}',
  ])('is %s', text => {
    expect(EDTF.test(text)).toBe(true)
  })

  test.each([
    '',
    ' ',
    'yesterday',
    'circa 1990',
    '6 December 2025',
    '12/06/2025',
    '2025-12-6',
    '25-12-06',
    '20251206',
    '2025/12/06',
    '2025-00',
    '2025-13',
    '2025-42',
    '2025-12-32',
    '2025-12-00',
    '2025-21-06',
    '2025-12-06 14:30',
    '2025-12-06T25:00:00',
    '2025-12T14:30:00',
    '2025-W49',
    '2025-Q4',
    'P3D',
    'Y2025',
    '2025??',
    'x999',
    '2025-12-06\n',
    ' 2025',
    '..',
    '/',
    '../..',
    '2024/2025/2026',
    '2024..2025',
    '[]',
    '[2024',
    '[2024}',
    '[2024/2025]',
    '[2024,]',
    '[..[2010-06-12..2010-06-15]]',
    '[2010..2012]/..',
    '-000498-01-01',
  ])('is not %j', text => {
    expect(EDTF.test(text)).toBe(false)
  })

  test('the message names the place', () => {
    const [first, second] = sampleTimes()
    const story = sampleStory({ times: [first, { ...second, edtf: 'the year after next' }] })
    expect(() => parseStory(story)).toThrow('times[1].edtf: Invalid EDTF')
  })

  test('a long string is judged at once', () => {
    expect(EDTF.test(`[${'2024..2025,'.repeat(200_000)}`)).toBe(false)
    expect(EDTF.test(`Y${'1'.repeat(1_000_000)}!`)).toBe(false)
  })
})
