/** A Story made by hand with something of everything the page can show, for tests of the built page. */
import type { Entity, Event, Passage, Relation, Span, Story, Time } from '../../src/story/types.ts'

const TITLE = 'Harbour of Tarnby reopens after nine years'
const BLOCKS = [
  ['headline', TITLE],
  ['byline', 'By Ada Holm'],
  ['dateline', 'TARNBY, 12 May 2021'],
  ['caption', 'Mayor Mara Quill (left) at the harbour wall of Tarnby.'],
  [
    'paragraph',
    'Mara Quill, the mayor of Tarnby, reopened the harbour on 11 May 2021, nine years after a storm broke its wall. The Lindholm Company rebuilt it.',
  ],
  [
    'paragraph',
    'The storm came in the night of 3 March 2012 and killed two fishermen, the Coast Office said. “Nobody had seen such a sea”, it wrote in about 2013.',
  ],
  [
    'paragraph',
    'Quill became mayor in 2016. Before 2016 she led the Coast Office. She has visited Sandoy every summer since 2018.',
  ],
  ['subheading', 'A town and its company'],
  [
    'paragraph',
    'The Lindholm Company, founded in 1874 by Jon Lindholm, denied that it had been paid twice. Its ferry Alba will sail to Sandoy in July 2021.',
  ],
  [
    'paragraph',
    'The harbour reopened on a calm day. Nobody knows when the old quay was built. Between 1874 and 1931 Lindholm’s ships carried salt.',
  ],
  ['credit', '© The Tarnby Post'],
  ['boilerplate', 'Read more from Tarnby in our morning letter.'],
] as const

const TEXT = BLOCKS.map(([, text]) => text).join('\n\n')

function spanOf(words: string, from = 0): Span {
  const start = TEXT.indexOf(words, from)
  if (start < 0) throw new Error(`the text lacks “${words}”`)
  return { start, end: start + words.length }
}

function all(words: string): Span[] {
  const spans: Span[] = []
  for (let at = TEXT.indexOf(words); at >= 0; at = TEXT.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length })
  return spans
}

const passage = (words: string, trigger: string): Passage => {
  const span = spanOf(words)
  return { ...span, trigger: spanOf(trigger, span.start) }
}

const derivation = (words: string) => ({ rule: 'day-month-year', text: `‘${words}’ says so itself` })

const time = (
  id: string,
  words: string,
  edtf: string,
  earliest: string | null,
  latest: string | null,
): Time => ({
  id,
  ...spanOf(words),
  type: 'DATE',
  value: edtf,
  edtf,
  earliest,
  latest,
  derivation: derivation(words),
})

const TIMES = [
  time('t1', '11 May 2021', '2021-05-11', '2021-05-11', '2021-05-11'),
  time('t2', '3 March 2012', '2012-03-03', '2012-03-03', '2012-03-03'),
  time('t3', 'about 2013', '2013~', '2013-01-01', '2013-12-31'),
  time('t4', '2016', '2016', '2016-01-01', '2016-12-31'),
  time('t5', 'Before 2016', '[..2015-12-31]', null, '2015-12-31'),
  time('t6', 'since 2018', '2018/..', '2018-01-01', null),
  time('t7', '1874', '1874', '1874-01-01', '1874-12-31'),
  time('t8', 'July 2021', '2021-07', '2021-07-01', '2021-07-31'),
  time('t9', 'Between 1874 and 1931', '1874/1931', '1874-01-01', '1931-12-31'),
]

const entity = (id: string, type: Entity['type'], name: string, ...others: string[]): Entity => ({
  id,
  type,
  name,
  mentions: [
    ...all(name).map(span => ({ ...span, kind: 'name' as const })),
    ...others.flatMap(words => all(words).map(span => ({ ...span, kind: 'nominal' as const }))),
  ],
})

const ENTITIES = [
  { ...entity('quill', 'Person', 'Mara Quill', 'the mayor of Tarnby'), description: 'mayor of Tarnby' },
  entity('jon', 'Person', 'Jon Lindholm'),
  entity('company', 'Organization', 'Lindholm Company'),
  entity('office', 'Organization', 'Coast Office'),
  entity('tarnby', 'Place', 'Tarnby'),
  entity('sandoy', 'Place', 'Sandoy'),
  entity('alba', 'Product', 'Alba'),
  entity('quay', 'Other', 'old quay'),
]

const event = (
  id: string,
  title: string,
  passages: [string, string][],
  when: string | null,
  more: Partial<Event> = {},
): Event => {
  const told = TIMES.find(one => one.id === when)
  return {
    id,
    title,
    class: 'OCCURRENCE',
    passages: passages.map(([words, trigger]) => passage(words, trigger)),
    participants: [],
    ...(told
      ? {
          time: {
            edtf: told.edtf ?? '',
            earliest: told.earliest,
            latest: told.latest,
            basis: 'stated' as const,
            times: [told.id],
            derivation: told.derivation,
          },
        }
      : { time: null, undated: 'the text does not say when' }),
    polarity: 'positive',
    modality: 'asserted',
    salience: 0.5,
    origin: 'extracted',
    ...more,
  }
}

const EVENTS = [
  event(
    'reopened',
    'Mara Quill reopened the harbour',
    [
      [
        'Mara Quill, the mayor of Tarnby, reopened the harbour on 11 May 2021, nine years after a storm broke its wall',
        'reopened',
      ],
      ['The harbour reopened on a calm day', 'reopened'],
    ],
    't1',
    {
      salience: 1,
      participants: [
        { entity: 'quill', role: 'agent' },
        { entity: 'tarnby', role: 'location' },
      ],
      place: 'tarnby',
    },
  ),
  event('broke', 'A storm broke the wall', [['a storm broke its wall', 'broke']], 't2'),
  event(
    'killed',
    'The storm killed two fishermen',
    [['The storm came in the night of 3 March 2012 and killed two fishermen', 'killed']],
    't2',
    { modality: 'reported', source: 'office' },
  ),
  event('wrote', 'The Coast Office wrote of the sea', [['it wrote in about 2013', 'wrote']], 't3', {
    participants: [{ entity: 'office', role: 'agent' }],
  }),
  event('mayor', 'Mara Quill became mayor', [['Quill became mayor in 2016', 'became']], 't4'),
  event('led', 'Mara Quill led the Coast Office', [['Before 2016 she led the Coast Office', 'led']], 't5', {
    class: 'STATE',
  }),
  event(
    'visited',
    'Mara Quill has visited Sandoy',
    [['She has visited Sandoy every summer since 2018', 'visited']],
    't6',
  ),
  event(
    'founded',
    'Jon Lindholm founded the company',
    [['founded in 1874 by Jon Lindholm', 'founded']],
    't7',
  ),
  event(
    'paid',
    'The Lindholm Company was paid twice',
    [['denied that it had been paid twice', 'paid']],
    null,
    { claim: 'denied', source: 'company' },
  ),
  event(
    'sail',
    'The Alba will sail to Sandoy',
    [['Its ferry Alba will sail to Sandoy in July 2021', 'sail']],
    't8',
    {
      modality: 'planned',
    },
  ),
  event(
    'carried',
    'Lindholm’s ships carried salt',
    [['Between 1874 and 1931 Lindholm’s ships carried salt', 'carried']],
    't9',
    { class: 'STATE' },
  ),
]

const relation = (
  id: string,
  subject: string,
  label: string,
  object: string,
  words: string,
  more: Partial<Relation> = {},
): Relation => ({
  id,
  subject,
  predicate: label,
  label,
  object,
  time: null,
  passages: [spanOf(words)],
  ...more,
})

const RELATIONS = [
  relation('mayor-of', 'quill', 'mayor of', 'tarnby', 'Mara Quill, the mayor of Tarnby', {
    time: EVENTS.find(({ id }) => id === 'mayor')?.time ?? null,
    event: 'mayor',
  }),
  relation('led', 'quill', 'led', 'office', 'Before 2016 she led the Coast Office'),
  relation(
    'founder',
    'jon',
    'founder of',
    'company',
    'The Lindholm Company, founded in 1874 by Jon Lindholm',
  ),
  relation('visits', 'quill', 'visits', 'sandoy', 'She has visited Sandoy every summer since 2018'),
  relation('owner', 'company', 'owner of', 'alba', 'Its ferry Alba'),
  relation('sails', 'alba', 'sails to', 'sandoy', 'Its ferry Alba will sail to Sandoy'),
  relation('seat', 'company', 'builder in', 'tarnby', 'The Lindholm Company rebuilt it'),
]

/** @param changes replace whole parts of it. */
export function richStory(changes: Partial<Story> = {}): Story {
  let at = 0
  const blocks = BLOCKS.map(([kind, text]) => {
    const start = at
    at += text.length + 2
    return { kind, start, end: start + text.length }
  })
  return {
    version: 1,
    generator: 'a test',
    article: {
      id: 'harbour',
      title: TITLE,
      titleFrom: 'headline',
      text: TEXT,
      publishedAt: '2021-05-12',
      publisher: 'The Tarnby Post',
      author: 'Ada Holm',
      language: 'en',
      blocks,
      source: { file: 'harbour.txt', sha256: '0'.repeat(64) },
    },
    times: TIMES,
    entities: ENTITIES,
    events: EVENTS,
    relations: RELATIONS,
    links: [],
    ...changes,
  }
}
