/**
 * Marked-up sentences: one line holds a text and what is expected of it.
 *
 *     {Acme|Organization:agent} *bought* {Bolt|Organization:patient} in [2014]. => time=2014 modality=asserted
 *
 * `{words|Type:role}` is an entity and its role in the event (no role: it takes no part; `{he=Ada Bell|Person:agent}` a
 * mention of another name), `[words]` or `[words|EDTF]` a time, `*word*` the trigger, `_word_` a word that triggers
 * nothing. Tagger and parser are the real ones; names and times are as marked, so that only the event stage is judged.
 */
import { readFileSync } from 'node:fs'
import { type Document, emptyDocument } from '../../../../src/extract/document.ts'
import { event } from '../../../../src/extract/event/event.ts'
import { syntax } from '../../../../src/extract/syntax/syntax.ts'
import { models } from '../../../../src/publish/models.ts'
import type { BlockKind, Entity, EntityType, Event, Span, Time } from '../../../../src/story/types.ts'

export interface Marked {
  line: string
  text: string
  trigger: Span | null
  silent: Span[]
  entities: Entity[]
  roles: { name: string; role: string }[]
  times: Time[]
  expected: Record<string, string>
}

/** A Tuesday. */
export const PUBLISHED = '2025-12-09'

const PRONOUN = /^(?:he|she|it|they|him|her|his|its|their|them)$/i

/** The lines of a file of cases; `#` starts a remark. */
export function cases(name: string): Marked[] {
  const file = new URL(`../../../cases/event/${name}.txt`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(marked)
}

export function marked(line: string): Marked {
  const [source = '', wanted = ''] = line.split('=>')
  const found: Marked = {
    line: source.trim(),
    text: '',
    trigger: null,
    silent: [],
    entities: [],
    roles: [],
    times: [],
    expected: Object.fromEntries(
      [...wanted.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)].map(([, key = '', long, short]) => [
        key,
        long ?? short ?? '',
      ]),
    ),
  }
  const parts = source
    .trim()
    .matchAll(/\{([^|}]+)\|(\w+)(?::(\w+))?\}|\[([^\]|]+)(?:\|([^\]]+))?\]|\*([^*]+)\*|_([^_]+)_|([^{[*_]+)/g)
  for (const [, name, type, role, time, edtf, trigger, silent, plain] of parts) {
    const start = found.text.length
    const [shown = '', full = shown] = (name ?? '').split('=')
    found.text += name === undefined ? (time ?? trigger ?? silent ?? plain ?? '') : shown
    const span = { start, end: found.text.length }
    if (name !== undefined) addEntity(found, full, shown, type as EntityType, role, span)
    if (time !== undefined) found.times.push(timeOf(span, edtf ?? time, found.times.length + 1))
    if (trigger !== undefined) found.trigger = span
    if (silent !== undefined) found.silent.push(span)
  }
  return found
}

/**
 * What the event stage reads from a marked text, whose paragraphs are set apart by `¶`.
 * @param kinds the kinds of its blocks, where they are not all paragraphs.
 */
export function read(
  { text, entities, times }: Marked,
  publishedAt: string | null = PUBLISHED,
  kinds: readonly BlockKind[] = [],
): Document {
  const empty = emptyDocument({ file: 'case.txt', text, sha256: '0'.repeat(64), metadata: {} })
  const blocks = [...text.matchAll(/[^¶]+/g)].map((match, i) => ({
    kind: kinds[i] ?? ('paragraph' as const),
    start: match.index,
    end: match.index + match[0].length,
  }))
  return event({ ...syntax(models())({ ...empty, publishedAt, blocks }), entities, times })
}

/** The event a span triggers, if any. */
export const eventAt = (document: Document, span: Span | null): Event | undefined =>
  document.events.find(({ passages }) =>
    passages.some(({ trigger }) => span !== null && trigger.start < span.end && span.start < trigger.end),
  )

function addEntity(
  { entities, roles }: Marked,
  name: string,
  shown: string,
  type: EntityType,
  role: string | undefined,
  span: Span,
): void {
  const mention = { ...span, kind: PRONOUN.test(shown) ? ('pronoun' as const) : ('name' as const) }
  const known = entities.find(entity => entity.name === name)
  if (known) known.mentions.push(mention)
  else entities.push({ id: `n${entities.length + 1}`, type, name, mentions: [mention] })
  if (role !== undefined) roles.push({ name, role })
}

function timeOf(span: Span, edtf: string, count: number): Time {
  const [from = '', to = from] = edtf.split('/')
  return {
    ...span,
    id: `t${count}`,
    type: 'DATE',
    value: edtf,
    edtf,
    earliest: `${from}${'-01-01'.slice(from.length - 4)}`,
    latest: `${to}${'-12-31'.slice(to.length - 4)}`,
    derivation: { rule: 'marked', text: `‘${edtf}’ is marked.` },
  }
}
