/** What happened: events with who took part, when, and how the text stands by them. */
import { quote } from '../../story/spans.ts'
import type { Event } from '../../story/types.ts'
import type { Document } from '../document.ts'
import { contradictions } from './contradictions.ts'
import type { Happening, Occasion } from './happening.ts'
import { eventId } from './identity.ts'
import { linksOf } from './links.ts'
import { mentionsOf } from './mentions.ts'
import { merged } from './merge.ts'
import { saliences } from './salience.ts'
import { titleOf } from './title.ts'
import { type Context, renewed } from './when/context.ts'
import { undatedReason, withTimes } from './when/sieves.ts'
import { workedOut } from './worked-out.ts'

/** Fills `events` and `links`. */
export function event(document: Document): Document {
  const context = happened(document)
  const { occasions } = context
  const salience = saliences(context)
  const ids = identify(document, occasions)
  const against = contradictions(occasions)
  return {
    ...document,
    events: occasions.map(occasion =>
      eventOf(
        document,
        occasion,
        ids.get(occasion) ?? '',
        salience.get(occasion) ?? 0,
        (against.get(occasion) ?? []).map(other => ids.get(other) ?? ''),
      ),
    ),
    links: [...document.links, ...linksOf(context, ids)],
  }
}

/** All that happened, with why mentions are taken for one; in the order of the events that {@link event} makes of it. */
export function happened(document: Document): Context {
  const told = mentionsOf(document, 'paragraph')
  const repeated = mentionsOf(document, 'headline')
  const context = withTimes(merged(told, repeated), document.publishedAt)
  return renewed(context, [...context.occasions, ...workedOut(context)])
}

/** An id for each occasion, of its clearest passage; a sentence said twice counts on. */
function identify({ source }: Document, occasions: readonly Occasion[]): Map<Occasion, string> {
  const taken = new Map<string, number>()
  return new Map(
    occasions.map(occasion => {
      const { reading, token, span } = occasion.mentions[0].trigger
      const word = reading.tokens[token]?.text
      const count = reading.tokens.slice(0, token).filter(({ text }) => text === word).length
      const id = eventId(quote(source.text, reading.sentence), quote(source.text, span), count)
      const before = taken.get(id) ?? 0
      taken.set(id, before + 1)
      return [occasion, before === 0 ? id : `${id}-${before + 1}`]
    }),
  )
}

function eventOf(
  { source }: Document,
  occasion: Occasion,
  id: string,
  salience: number,
  against: string[],
): Event {
  const { mentions, time } = occasion
  const [clearest] = mentions
  const { trigger, group, attribution, claim } = clearest
  const place = mentions.find(m => m.place !== undefined)?.place
  return {
    id,
    title: titleOf(clearest) || quote(source.text, trigger.span),
    class: trigger.class,
    ...(group ? { tense: group.tense, aspect: group.aspect } : {}),
    passages: mentions.flatMap(passagesOf),
    participants: participantsOfAll(mentions),
    ...(place === undefined ? {} : { place }),
    ...(time ? { time } : { time: null, ...undatedReason(occasion) }),
    ...(against.length > 0 ? { contradicts: against } : {}),
    polarity: clearest.polarity,
    modality: clearest.modality,
    ...(claim ? { claim } : {}),
    ...(attribution?.source ? { source: attribution.source.id } : {}),
    ...(attribution ? { sourceText: attribution.sourceText } : {}),
    salience,
    origin: 'extracted',
  }
}

/** Where a mention stands; a noun whose verb only says that it is, “the vote was held”, stands in both words. */
function passagesOf({ trigger: { reading, span, kind, verb } }: Happening): Event['passages'] {
  const { start, end } = reading.sentence
  const said = kind === 'noun' && verb !== null ? reading.tokens[verb] : undefined
  const words = said ? [span, { start: said.start, end: said.end }] : [span]
  return words.map(trigger => ({ start, end, trigger }))
}

/** All who take part in any mention, each once, with the role of the clearest mention. */
function participantsOfAll(mentions: Occasion['mentions']): Event['participants'] {
  const all = new Map<string, Event['participants'][number]>()
  for (const { participants } of mentions)
    for (const { entity, role } of participants) if (!all.has(entity)) all.set(entity, { entity, role })
  return [...all.values()]
}
