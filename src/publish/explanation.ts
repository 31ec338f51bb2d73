/** What was found in an article, sentence by sentence, and why: `npm run extract -- FILE --explain`. */
import type { Document, Source } from '../extract/document.ts'
import { happened } from '../extract/event/event.ts'
import type { Occasion } from '../extract/event/happening.ts'
import { type OnStage, read } from '../extract/pipeline.ts'
import type { SyntaxModels } from '../extract/syntax/models.ts'
import { quote } from '../story/spans.ts'
import type { Event, Span } from '../story/types.ts'

/**
 * @param models the learnt weights. @param onStage see `extract`.
 * @returns text of lines, each sentence followed by the times, events and relations it gave, indented.
 */
export function explanation(source: Source, models: SyntaxModels, onStage?: OnStage): string {
  const document = read(source, models, onStage)
  const occasions = happened(document).occasions
  const found = document.events.map((event, i) => ({ event, occasion: occasions[i] }))
  const lines = document.sentences.flatMap((sentence, i) => {
    const notes = [
      ...timesIn(document, sentence),
      ...found.flatMap(({ event, occasion }) => eventIn(document, sentence, event, occasion)),
      ...relationsIn(document, sentence),
    ]
    return [
      `${i + 1}. ${oneLine(quote(source.text, sentence))}`,
      ...(notes.length > 0 ? notes : ['nothing that happens']).map(note => `   ${note}`),
      '',
    ]
  })
  return lines.map(line => `${line}\n`).join('')
}

const timesIn = ({ times, source }: Document, sentence: Span): string[] =>
  times
    .filter(time => inside(time, sentence))
    .map(
      ({ type, value, edtf, derivation, ...span }) =>
        `time “${quote(source.text, span)}”: ${type} ${value}, ${edtf ?? 'no place in time'}; ${derivation.rule}: ${derivation.text}`,
    )

/** An event where its clearest passage stands, and a line where another one does. */
function eventIn(document: Document, sentence: Span, event: Event, occasion: Occasion | undefined): string[] {
  return event.passages.flatMap(({ trigger }, i) => {
    if (!inside(trigger, sentence)) return []
    const word = `“${quote(document.source.text, trigger)}”`
    const again = occasion?.joined[i] ?? null
    if (i > 0) return [`${word} is “${event.title}” again${again === null ? '' : `: ${again}`}`]
    return [
      `event ${word}: ${event.title}${again === null ? '' : ` (joined: ${again})`}`,
      `      ${[event.class, event.tense, event.aspect].filter(part => part && part !== 'NONE').join(' ')}; ${statusOf(document, event)}; salience ${event.salience}`,
      ...event.participants.map(({ entity, role }) => `      ${role}: ${nameOf(document, entity)}`),
      event.time === null
        ? `      undated: ${event.undated}`
        : `      ${event.time.edtf}, ${event.time.basis}; ${event.time.derivation.rule}: ${event.time.derivation.text}`,
    ]
  })
}

function statusOf(document: Document, { polarity, modality, claim, source, sourceText }: Event): string {
  const by = source === undefined ? sourceText : nameOf(document, source)
  return [polarity, modality, claim, by === undefined ? undefined : `by ${by}`]
    .filter(part => part !== undefined)
    .join(', ')
}

const relationsIn = (document: Document, sentence: Span): string[] =>
  document.relations
    .filter(({ passages: [first] }) => first !== undefined && inside(first, sentence))
    .map(
      ({ subject, predicate, label, object, time, passages }) =>
        `relation ${predicate}: ${nameOf(document, subject)} – ${label} – ${nameOf(document, object)}; ${time?.edtf ?? 'undated'}; ${passages.length} ${passages.length === 1 ? 'passage' : 'passages'}`,
    )

const nameOf = ({ entities }: Document, id: string): string => entities.find(one => one.id === id)?.name ?? id

const inside = (span: Span, sentence: Span): boolean =>
  sentence.start <= span.start && span.end <= sentence.end

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
