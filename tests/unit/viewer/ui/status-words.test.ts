import { expect, test } from 'vitest'
import { statusWords } from '../../../../src/viewer/ui/status-words.ts'
import { on } from '../../../support/events.ts'

const said = (of: Parameters<typeof on>[2]) => {
  const words = statusWords(on('e', '2020-01-01', of), [])
  return words && [words.words, words.source].filter(Boolean).join(' ')
}

test('what somebody denies is denied by them', () => {
  expect(said({ claim: 'denied', modality: 'hypothetical', sourceText: 'The mayor' })).toBe(
    'denied by the mayor',
  )
})

test('what somebody says did not happen is said by them, and denied by nobody', () => {
  expect(said({ polarity: 'negative', modality: 'reported', sourceText: 'A witness' })).toBe(
    'did not happen, says a witness',
  )
})

test('what the text itself says did not happen has no source', () => {
  expect(said({ polarity: 'negative' })).toBe('did not happen')
})
