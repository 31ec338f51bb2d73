import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchemaText } from '../../../src/story/json-schema.ts'

test('the committed JSON Schema is current: else run `npm run schema`', () => {
  expect(readFileSync('src/story/story.schema.json', 'utf8')).toBe(jsonSchemaText())
})

test('it requires what a Story must have, and nothing that it may lack', () => {
  const schema = JSON.parse(jsonSchemaText())
  const event = schema.properties.events.items
  expect(event.required).toContain('passages')
  expect(event.required).not.toContain('place')
  expect(event.additionalProperties).toBe(false)
})
