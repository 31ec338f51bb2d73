/**
 * The Story: the contract between extraction, viewer, exports and whoever else reads it.
 * This schema is the one description of it; `types.ts` takes the TypeScript types from here, and
 * `story.schema.json` is generated from here (`npm run schema`). Needs zod, so the viewer imports types only.
 */
import { z } from 'zod'
import { EDTF } from './edtf.ts'

/** Version of the Story format. A reader that meets another number should refuse it. */
export const STORY_VERSION = 1

const offset = z.int().min(0)
const span = { start: offset, end: offset }
const id = z.string().min(1)
const optional = z.exactOptional

/** A calendar day, ISO 8601 with astronomical years: `2025-12-06`, `-000498-01-01` (499 BCE). */
const day = z.string().regex(/^(\d{4}|[+-]\d{6})-\d{2}-\d{2}$/)

const edtf = z
  .string()
  .regex(EDTF, 'Invalid EDTF')
  .meta({ id: 'edtf', description: 'EDTF (ISO 8601-2), level 0 to 2.' })

export const spanSchema = z.strictObject(span).meta({
  description: 'Half-open span in UTF-16 code units of article.text: text.slice(start, end) is the quote.',
})

export const blockSchema = z.strictObject({
  kind: z.enum([
    'metadata',
    'headline',
    'subheading',
    'byline',
    'dateline',
    'caption',
    'paragraph',
    'credit',
    'boilerplate',
  ]),
  ...span,
})

export const articleSchema = z.strictObject({
  id,
  title: z.string().min(1),
  titleFrom: z.enum(['headline', 'metadata', 'derived']).meta({
    description: 'derived: the article has no headline, so its most salient event names it.',
  }),
  text: z.string(),
  publishedAt: optional(edtf),
  publisher: optional(z.string()),
  author: optional(z.string()),
  language: z.string().meta({ description: 'BCP 47' }),
  blocks: z.array(blockSchema),
  source: z.strictObject({
    file: z.string().meta({ description: 'Relative to the seeds folder.' }),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
})

export const derivationSchema = z
  .strictObject({
    rule: z.string().min(1),
    text: z.string().min(1),
    anchor: optional(z.strictObject({ edtf, time: optional(id) })),
  })
  .meta({
    description:
      'How a date was reached: the rule, one sentence for people, and what it was counted from: a day or interval, ' +
      'that of the publication unless `time` names a time of the text.',
  })

const interval = {
  earliest: day.nullable().meta({ description: 'First possible day; null is open.' }),
  latest: day.nullable().meta({ description: 'Last possible day; null is open.' }),
}

export const timeSchema = z.strictObject({
  id,
  ...span,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().meta({
    description: 'TIMEX3 value: 2025-12-06, P3D, PRESENT_REF, XXXX-12-06 where the year is unknown.',
  }),
  mod: optional(
    z.enum([
      'BEFORE',
      'AFTER',
      'ON_OR_BEFORE',
      'ON_OR_AFTER',
      'LESS_THAN',
      'MORE_THAN',
      'EQUAL_OR_LESS',
      'EQUAL_OR_MORE',
      'START',
      'MID',
      'END',
      'APPROX',
    ]),
  ),
  quant: optional(z.string()),
  freq: optional(z.string()),
  edtf: edtf.nullable().meta({ description: 'Null where the value is no place in time.' }),
  ...interval,
  derivation: derivationSchema,
})

export const mentionSchema = z.strictObject({ ...span, kind: z.enum(['name', 'nominal', 'pronoun']) })

export const entitySchema = z.strictObject({
  id,
  type: z.enum(['Person', 'Organization', 'Place', 'Product', 'Other']),
  name: z.string().min(1),
  mentions: z.array(mentionSchema).min(1),
  description: optional(z.string()),
  country: optional(z.string()).meta({ description: 'ISO 3166-1 alpha-2; former states ISO 3166-3.' }),
  standsFor: optional(id).meta({
    description: 'The country whose government this capital stands for somewhere in the text.',
  }),
})

export const passageSchema = z.strictObject({ ...span, trigger: spanSchema })

export const participantSchema = z.strictObject({
  entity: id,
  role: z.enum(['agent', 'patient', 'recipient', 'location', 'other']),
})

export const eventTimeSchema = z.strictObject({
  edtf,
  ...interval,
  basis: z.enum(['stated', 'inferred', 'publication']),
  times: z.array(id),
  derivation: derivationSchema,
})

export const eventSchema = z.strictObject({
  id: id.meta({
    description: 'Hash of the clearest passage: its sentence, its trigger, the trigger’s count there.',
  }),
  title: z.string().min(1),
  class: z.enum(['OCCURRENCE', 'STATE', 'REPORTING', 'I_ACTION', 'I_STATE', 'ASPECTUAL', 'PERCEPTION']),
  tense: optional(z.enum(['PAST', 'PRESENT', 'FUTURE', 'NONE'])),
  aspect: optional(z.enum(['PERFECTIVE', 'PROGRESSIVE', 'PERFECTIVE_PROGRESSIVE', 'NONE'])),
  passages: z.array(passageSchema).min(1).meta({ description: 'The clearest first.' }),
  participants: z.array(participantSchema),
  place: optional(id),
  time: eventTimeSchema.nullable(),
  undated: optional(z.string().min(1)).meta({
    description: 'Why there is no time; present exactly where time is null.',
  }),
  undatedKind: optional(z.enum(['contradictory', 'hypothetical', 'vague', 'unclear', 'untimed'])).meta({
    description:
      'The same as a kind: what the text says of its time contradicts itself; not told as happening; a time too ' +
      'general to be a place in time; a time near it that is not clearly its own; no time.',
  }),
  contradicts: optional(z.array(id).min(1)).meta({
    description: 'Events that tell the same with a time that cannot be true together with this one’s.',
  }),
  polarity: z.enum(['positive', 'negative']),
  modality: z.enum(['asserted', 'reported', 'planned', 'hypothetical']),
  claim: optional(z.enum(['alleged', 'denied', 'asked'])),
  source: optional(id).meta({ description: 'The entity that says so.' }),
  sourceText: optional(z.string()).meta({ description: 'Who says so, in the words of the text.' }),
  salience: z.number().min(0).max(1),
  origin: z.enum(['extracted', 'corrected']),
  reviewed: optional(z.boolean()),
})

export const relationSchema = z.strictObject({
  id,
  subject: id,
  predicate: z.string().min(1),
  label: z.string().min(1),
  object: id,
  time: eventTimeSchema.nullable(),
  passages: z.array(spanSchema).min(1),
  event: optional(id),
})

export const linkSchema = z.strictObject({
  from: id,
  to: id,
  relation: z.enum(['BEFORE', 'AFTER', 'INCLUDES', 'IS_INCLUDED', 'SIMULTANEOUS', 'BEGUN_BY', 'ENDED_BY']),
  passages: z.array(spanSchema),
})

export const storySchema = z
  .strictObject({
    version: z.literal(STORY_VERSION),
    generator: z.string(),
    article: articleSchema,
    times: z.array(timeSchema),
    entities: z.array(entitySchema),
    events: z.array(eventSchema),
    relations: z.array(relationSchema),
    links: z.array(linkSchema),
  })
  .meta({
    title: 'Story',
    description:
      'What an article says happened, to whom, when; every item points at the characters that support it.',
  })
