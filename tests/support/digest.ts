/** A Story as lines that people can read and compare: what the golden files hold. */
import type { Story } from '../../src/story/types.ts'

export function digest({ article, times, entities, events, relations }: Story): string {
  const name = (id: string | undefined): string => entities.find(entity => entity.id === id)?.name ?? '–'
  const quote = ({ start, end }: { start: number; end: number }): string =>
    article.text.slice(start, end).replace(/\s+/g, ' ')
  return `${[
    `# ${article.title} (${article.titleFrom}), ${article.publishedAt ?? 'undated'}`,
    ...article.blocks.map(block => `${block.kind}: ${quote(block).slice(0, 60)}`),
    '',
    '## Times',
    ...times.map(time => `“${quote(time)}” ${time.type} ${time.value} = ${time.edtf ?? 'no place in time'}`),
    '',
    '## Entities',
    ...entities.map(
      entity =>
        `${entity.name}, ${entity.type}: ${entity.mentions.map(mention => `${quote(mention)} (${mention.kind})`).join(', ')}`,
    ),
    '',
    '## Events',
    ...events.map(event =>
      [
        `${event.time?.edtf ?? 'undated'} | ${event.title}`,
        `  ${event.polarity} ${event.modality}${event.claim ? ` ${event.claim}` : ''}, source ${event.source ? name(event.source) : (event.sourceText ?? '–')}`,
        `  ${event.participants.map(({ entity, role }) => `${role} ${name(entity)}`).join(', ') || 'no participants'}`,
        `  ${event.time?.derivation.text ?? event.undated}`,
        ...event.passages.map(passage => `  “${quote(passage.trigger)}” in “${quote(passage).slice(0, 70)}”`),
      ].join('\n'),
    ),
    '',
    '## Relations',
    ...relations.map(
      relation =>
        `${name(relation.subject)} – ${relation.label} – ${name(relation.object)}${relation.time ? `, ${relation.time.edtf}` : ''}`,
    ),
  ].join('\n')}\n`
}
