/**
 * States that the page must stand in: each an article of its own, looked at in `npm run dev` under `/tests/scenes/`, and
 * checked in Chromium by `tests/e2e/scenes.test.ts`.
 */
import type { Event, Story } from '../../src/story/types.ts'
import { richStory } from '../support/rich-story.ts'
import { daysAfter, type Scene, storyOf, type Told } from './story-of.ts'

const LONG = 'Grand Interprovincial Commission for the Reconciliation of Harbour Dues and Ferry Tolls of 1911'
const UNBROKEN = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

const one = (words: string, trigger: string, when: string | null, more: Partial<Event> = {}): Told => ({
  words,
  trigger,
  title: words.replace(/\.$/, ''),
  when,
  more,
})

/** Many alike: `count` events, `step` days apart, in paragraphs of ten. */
function series(count: number, whenOf: (n: number) => string): Told[][] {
  const told = Array.from({ length: count }, (_, n) =>
    one(`Gauge ${n + 1} rose at Tarnby.`, 'rose', whenOf(n), { salience: ((n * 37) % 100) / 100 }),
  )
  return Array.from({ length: Math.ceil(count / 10) }, (_, n) => told.slice(n * 10, n * 10 + 10))
}

const STATUSES: [string, Partial<Event>][] = [
  ['was built', {}],
  ['was sold, the Post said', { modality: 'reported', sourceText: 'the Post' }],
  ['was allegedly burnt', { modality: 'reported', claim: 'alleged' }],
  ['was it moved', { modality: 'hypothetical', claim: 'asked' }],
  ['will be opened', { modality: 'planned' }],
  ['may be closed', { modality: 'hypothetical' }],
  ['was not flooded', { polarity: 'negative' }],
]
const CERTAINTIES = [
  '2014-05-11T14:30:00',
  '2014-05-11',
  '2014-05',
  '2014',
  '2014~',
  '2013/2015',
  '../2014',
  '2014/..',
]

const SCENES_OF: Record<string, { shows: string; scene: Scene; address?: string }> = {
  'one-event': {
    shows: 'one event, an empty tray, no relation',
    scene: {
      title: 'A bridge opens',
      paragraphs: [[one('The bridge opened on a Monday.', 'opened', '2014-05-12')]],
    },
  },
  'nothing-dated': {
    shows: 'events without a date only: an empty timeline, a full tray',
    scene: {
      title: 'Things that happened',
      paragraphs: [
        [one('A mill burned down.', 'burned', null), one('The miller left the valley.', 'left', null)],
        [one('Someone may return.', 'return', null, { modality: 'hypothetical' })],
      ],
    },
  },
  statuses: {
    shows: 'every status and every certainty of a date',
    scene: {
      title: 'A hall in all its states',
      publishedAt: '2014-06-01',
      paragraphs: [
        STATUSES.map(([words, more], n) =>
          one(`Hall ${n + 1} ${words}.`, words.split(' ')[1] ?? '', '2014-05-11', more),
        ),
        CERTAINTIES.map(when => one('A stone was laid by the books.', 'laid', when)),
      ],
    },
  },
  'thousand-events': {
    shows: 'a thousand events over ten years',
    scene: {
      title: 'A river by its gauges',
      paragraphs: series(1000, n => daysAfter('2011-01-01', Math.floor(n * 3.7))),
    },
  },
  'crowded-day': {
    shows: 'sixty events of one day, two of other years',
    scene: {
      title: 'The longest day',
      paragraphs: [
        [
          one('The dam was built.', 'built', '1962'),
          one('It was to be rebuilt.', 'rebuilt', '2025', { modality: 'planned' }),
        ],
        ...series(
          60,
          n =>
            `2019-07-14T${String(Math.floor(n / 3)).padStart(2, '0')}:${String((n * 17) % 60).padStart(2, '0')}:00`,
        ),
      ],
    },
  },
  millennia: {
    shows: 'years before year 1, long empty stretches, a lopsided range',
    scene: {
      title: 'A wall through time',
      paragraphs: [
        [one('The first wall was raised.', 'raised', '-0479'), one('Romans tore it down.', 'tore', '0086')],
        [one('Monks rebuilt it.', 'rebuilt', '1204~'), one('It was surveyed.', 'surveyed', '2023-03')],
        [
          one('It fell at noon.', 'fell', '2023-11-02T12:00:00'),
          one('An hour later it was gone.', 'gone', '2023-11-02T13:00:00'),
        ],
      ],
    },
  },
  'folded-time': {
    shows: 'one event of 1850 beside those of five years, the stretch between them folded',
    address: 'time=folded',
    scene: {
      title: 'A lighthouse and its keepers',
      publishedAt: '2024-09-01',
      paragraphs: [
        [
          one('The lighthouse was lit.', 'lit', '1850-07-14'),
          one('Its lamp went dark at last.', 'dark', '2020-03-02'),
          one('The council offered it for sale.', 'offered', '2021-05'),
        ],
        [
          one('A diver found the first lens.', 'found', '2022-08-19'),
          one('The lens was stolen.', 'stolen', '2022-08-21', { modality: 'reported' }),
          one('Repairs went on.', 'went', '2023/2024', { class: 'STATE' }),
          one('It is to be lit again.', 'lit', '2024-12-24', { modality: 'planned' }),
        ],
      ],
    },
  },
  'folded-lanes': {
    shows:
      'a hundred and twenty events in three crowds, the years between them folded; an age lasts through them',
    address: 'time=folded',
    scene: {
      title: 'Three floods of one river',
      paragraphs: [
        [one('The town stood by the river.', 'stood', '1871/2019', { class: 'STATE', salience: 1 })],
        ...series(120, n => daysAfter(['1871-02-03', '2008-10-11', '2019-06-01'][n % 3] ?? '', n)),
      ],
    },
  },
  'long-names': {
    shows: 'names, titles and words that no line holds',
    scene: {
      title: `${LONG} adjourns its nine hundred and ninety-ninth sitting without a quorum, again`,
      publishedAt: '1999-01-31',
      entities: [
        { id: 'long', type: 'Organization', name: LONG },
        { id: 'unbroken', type: 'Organization', name: UNBROKEN },
        { id: 'short', type: 'Person', name: 'Bo' },
      ],
      relations: [
        ['long', 'has been in dispute over the ferry dues of the upper river with', 'unbroken'],
        ['short', 'chair of', 'long'],
      ],
      paragraphs: [
        [
          { ...one(`The ${LONG} was founded by Bo.`, 'founded', '1911'), who: ['long', 'short'] },
          { ...one(`It sued the ${UNBROKEN}.`, 'sued', '1912-04-30'), who: ['unbroken'] },
          one(
            `https://example.org/${'a-very-long-path/'.repeat(9)} was published.`,
            'published',
            '1998-12-24',
          ),
        ],
      ],
    },
  },
  'long-quotes': {
    shows: 'a sentence of two thousand characters, and one event told nowhere else',
    scene: {
      title: 'A speech without end',
      paragraphs: [
        [
          {
            words: `“${'We rose, we spoke, we sat down again, and nothing of it was written; '.repeat(30)}so be it”, she said.`,
            trigger: 'said',
            title: 'She spoke',
            when: '1931-02-03',
          },
          one('The hall emptied.', 'emptied', '1931-02-04'),
        ],
      ],
    },
  },
  'right-to-left': {
    shows: 'an article in Arabic, with Latin names and figures in it',
    scene: {
      title: 'افتتاح جسر جديد في المدينة',
      language: 'ar',
      publishedAt: '2022-03-12',
      entities: [
        { id: 'city', type: 'Place', name: 'القاهرة' },
        { id: 'firm', type: 'Organization', name: 'Lindholm AB' },
      ],
      relations: [['firm', 'شريك', 'city']],
      paragraphs: [
        [
          {
            words: 'افتتحت شركة Lindholm AB الجسر الجديد في القاهرة يوم 11 مارس 2022.',
            trigger: 'افتتحت',
            title: 'افتتحت شركة Lindholm AB الجسر الجديد',
            when: '2022-03-11',
            who: ['firm', 'city'],
          },
          { words: 'بدأ البناء عام 2017.', trigger: 'بدأ', title: 'بدأ البناء', when: '2017', who: [] },
        ],
        [{ words: 'لم يعلن أحد عن الكلفة.', trigger: 'يعلن', title: 'لم يعلن أحد عن الكلفة', when: null }],
      ],
    },
  },
  'many-names': {
    shows: 'fifty names and a hundred relations',
    scene: {
      title: 'Fifty towns and who trades with whom',
      entities: Array.from({ length: 50 }, (_, n) => ({
        id: `town${n}`,
        type: (['Place', 'Organization', 'Person'] as const)[n % 3] ?? 'Place',
        name: `Town${String(n + 1).padStart(2, '0')}`,
      })),
      relations: Array.from({ length: 100 }, (_, n): [string, string, string] => [
        `town${(n * 7) % 50}`,
        ['trades with', 'rival of', 'twin town of'][n % 3] ?? '',
        `town${(n * 7 + 1 + (n % 11)) % 50}`,
      ]),
      paragraphs: Array.from({ length: 50 }, (_, n) => [
        {
          ...one(`Town${String(n + 1).padStart(2, '0')} opened its gates.`, 'opened', String(1500 + n * 9)),
          who: [`town${n}`],
        },
      ]),
    },
  },
}

/** How the page of a Story comes to a state: by its address, then by a button or a key. */
interface Way {
  /** Without its `#`. */
  address?: string
  /** Its name. */
  button?: string
  key?: string
  /** What it is there with, as a CSS selector; of others it is their events. */
  has?: string
}

/** What a reader can ask of the same page. */
const STATES: Record<string, Way & { shows: string }> = {
  found: {
    shows: 'words looked for, and what was found',
    address: 'find=lindholm',
    has: 'search [role=status]:not(:empty)',
  },
  'nothing-found': {
    shows: 'words that are nowhere',
    address: 'find=zeppelin',
    has: 'search [role=status]:not(:empty)',
  },
  filtered: { shows: 'filters that leave some events', address: 'status=asserted&who=quill' },
  'nothing-left': {
    shows: 'filters that leave none',
    address: 'status=planned&who=company',
    has: 'search [role=status]:not(:empty)',
  },
  along: {
    shows: 'only what the text has told so far',
    address: 'read=along',
    has: 'search [aria-pressed=true]',
  },
  'entity-page': {
    shows: 'all about one name',
    address: 'entity=quill&view=entity&of=quill',
    has: '[data-view=entity]',
  },
  'left-out': { shows: 'what was left out', address: 'view=omitted', has: '[data-view=omitted]' },
  telling: { shows: 'the telling against time', address: 'e=wrote&view=telling', has: '[data-view=telling]' },
  moment: {
    shows: 'the net at a moment',
    address: 'view=relations&at=2016-03-01',
    has: '[type=range]',
  },
  'take-along': {
    shows: 'what can be taken along',
    button: 'Take along: print, pictures',
    has: 'dialog[open]',
  },
  reading: {
    shows: 'typeface, size, outline',
    address: 'view=text',
    button: 'Typeface, size, outline',
    has: 'dialog[open]',
  },
  help: { shows: 'the help', key: '?', has: 'dialog[open]' },
  'first-steps': { shows: 'the first steps of a first visit', key: 'Shift', has: '.first-steps' },
}

/** A state of the page: what it shows, its Story, and how the page comes to it. */
export interface Shown extends Way {
  shows: string
  story: Story
}

/** By name. */
export const SCENES: Record<string, Shown> = {
  everything: { shows: 'something of everything that the page can show', story: richStory() },
  ...Object.fromEntries(
    Object.entries(SCENES_OF).map(([name, { shows, scene, address }]) => [
      name,
      { shows, story: storyOf(name, scene), ...(address && { address }) },
    ]),
  ),
  ...Object.fromEntries(Object.entries(STATES).map(([name, way]) => [name, { ...way, story: richStory() }])),
}
