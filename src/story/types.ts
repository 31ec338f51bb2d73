/** The Story's TypeScript types, taken from its schema. Types only: importing this file loads nothing. */
import type { z } from 'zod'
import type {
  articleSchema,
  blockSchema,
  derivationSchema,
  entitySchema,
  eventSchema,
  eventTimeSchema,
  linkSchema,
  mentionSchema,
  participantSchema,
  passageSchema,
  relationSchema,
  spanSchema,
  storySchema,
  timeSchema,
} from './schema.ts'

/** Half-open, in UTF-16 code units of `article.text`. */
export type Span = z.infer<typeof spanSchema>
export type Block = z.infer<typeof blockSchema>
export type BlockKind = Block['kind']
export type Article = z.infer<typeof articleSchema>
export type Derivation = z.infer<typeof derivationSchema>
export type Time = z.infer<typeof timeSchema>
export type Mention = z.infer<typeof mentionSchema>
export type Entity = z.infer<typeof entitySchema>
export type EntityType = Entity['type']
export type Passage = z.infer<typeof passageSchema>
export type Participant = z.infer<typeof participantSchema>
export type EventTime = z.infer<typeof eventTimeSchema>
export type Event = z.infer<typeof eventSchema>
export type Relation = z.infer<typeof relationSchema>
export type Link = z.infer<typeof linkSchema>
export type Story = z.infer<typeof storySchema>
