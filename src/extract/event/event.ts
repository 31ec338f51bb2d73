/** What happened. */
import { contains, quote } from '../../story/spans.ts'
import type { Event } from '../../story/types.ts'
import type { Document } from '../document.ts'

/** Fills `events` and `links`. */
export function event(document: Document): Document {
  const events = document.sentences.flatMap((sentence): Event[] => {
    const time = document.times.find(t => contains(sentence, t))
    const verb = sentence.tokens.find(token => token.upos === 'VERB')
    if (!time || !verb || time.edtf === null) return []
    return [
      {
        id: `e${verb.start.toString(36)}`,
        title: quote(document.source.text, { start: sentence.start, end: time.end })
          .replace(/\s+/g, ' ')
          .slice(0, 80),
        class: 'OCCURRENCE',
        passages: [
          { start: sentence.start, end: sentence.end, trigger: { start: verb.start, end: verb.end } },
        ],
        participants: [],
        time: {
          edtf: time.edtf,
          earliest: time.earliest,
          latest: time.latest,
          basis: 'stated',
          times: [time.id],
          derivation: time.derivation,
        },
        polarity: 'positive',
        modality: 'asserted',
        salience: 0.5,
        origin: 'extracted',
      },
    ]
  })
  return { ...document, events }
}
