/** Words of the interface that are needed only by what is loaded on use; all others stand in `strings.en.ts`. */
import { counted, figure } from './strings.en.ts'

export const moreStrings = {
  inspector: {
    basis: { stated: 'stated', inferred: 'worked out', publication: 'day of publication' },
    undated: 'No date',
    whyDate: 'Why this date?',
    whyUndated: 'Why no date?',
    /** Before the name of a rule, and between it and the date. */
    rule: 'Rule',
    gives: 'gives',
    who: 'Who',
    where: 'Where',
    saidBy: 'Said by',
    status: 'Status',
    told: 'Told',
    once: 'once',
    times: (n: number) => (n === 2 ? 'twice' : `${n} times`),
    nth: (n: number, of: number) => `${n} of ${of}`,
    previousPassage: 'Previous passage',
    nextPassage: 'Next passage',
    toPassage: 'Show in the text',
    toNthPassage: (nth: string) => `Show in the text: ${nth}`,
    roles: { agent: '', patient: 'affected', recipient: 'recipient', location: 'place', other: 'involved' },
    named: 'Named',
    entityPage: 'All about it',
    standsFor: 'also stands for',
    events: 'Events',
    moreEvents: (n: number) => `and ${counted(n, 'more event')}; lanes by name show them all`,
    relations: 'Relations',
    relation: 'Relation',
    since: 'When',
    quote: 'In the text',
  },
  place: { name: 'Words of the text', stands: 'Told' },
  entity: {
    descriptions: 'Called',
    names: 'Also',
    mentions: 'Mentions',
    previousMention: 'Previous mention',
    nextMention: 'Next mention',
  },
  takeAlong: {
    name: 'Take along',
    print: 'Print',
    printMeans:
      'The article with numbers in its margin, the whole timeline, and a table of all events and relations.',
    timeline: 'Timeline',
    timelineMeans: 'All of time as one picture, with its legend.',
    relations: 'Relations',
    relationsMeans: 'The net of names, and every relation in words.',
    as: (what: string, kind: string) => `${what} as ${kind}`,
    failed: 'The picture could not be made.',
    folded: 'long stretch without events, folded',
    drawn: (n: number, of: number) => `the ${n} most prominent of ${counted(of, 'event')}`,
    page: (n: number, of: number) => (of === 1 ? 'Timeline' : `Timeline, part ${n} of ${of}`),
  },
  print: {
    numbers: 'Bold words tell an event; its number leads to the timeline and the table behind the text.',
    events: 'All events',
    number: 'No.',
    when: 'When',
    what: 'What',
    who: 'Who',
    known: 'As told',
    is: 'Relation',
    whom: 'To whom',
  },
  telling: {
    name: 'Telling against time',
    lead: 'From left to right as the article tells it, upwards as it happened.',
    back: (n: number) =>
      n === 0
        ? 'It never goes back in time.'
        : `It goes back in time ${n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`}.`,
    drawn: (n: number, of: number) => `Of ${counted(of, 'passage')} the ${n} most prominent are drawn.`,
    list: 'Events in the order of the text',
    start: 'the text begins',
    end: 'ends',
    backwards: 'back in time',
    onwards: 'onwards',
  },
  copy: {
    copy: 'Copy with quote and link',
    copyLink: 'Copy link',
    text: 'Copied: the event with its quote and a link.',
    link: 'Copied: a link that finds this passage again.',
    failed: 'Could not be copied.',
  },
  heal: {
    gone: (quote: string) =>
      `The article was edited since this link was made, and its passage is gone: “${quote}” What stands nearest is shown.`,
    found: {
      same: (quote: string) => `This link is older than the page. Its passage is read anew: “${quote}”`,
      moved: (quote: string) =>
        `The article was edited since this link was made. Its passage was found again: “${quote}”`,
      changed: (quote: string) =>
        `The article was edited since this link was made. Its passage read: “${quote}” This is what it says now.`,
    },
    untold: {
      same: (quote: string) =>
        `This link is older than the page. Its passage tells of nothing now: “${quote}”`,
      moved: (quote: string) =>
        `The article was edited since this link was made. Its passage was found again, but tells of nothing now: “${quote}”`,
      changed: (quote: string) =>
        `The article was edited since this link was made. Its passage read: “${quote}” What it says now tells of nothing.`,
    },
  },
  reading: {
    name: 'Reading',
    face: 'Typeface',
    faces: { serif: 'with serifs', sans: 'without' },
    size: 'Size',
    smaller: 'Smaller text',
    larger: 'Larger text',
    px: (n: number) => `${n} px`,
    outline: 'Outline',
  },
  find: {
    name: 'Find and filter',
    field: 'Find events, names and words of the text',
    hint: 'Find …',
    none: 'Nothing found',
    reading: 'Still reading: there may be more',
    found: (events: number, names: number, places: number) =>
      [
        events > 0 && counted(events, 'event'),
        names > 0 && counted(names, 'name'),
        places > 0 && counted(places, 'passage'),
      ]
        .filter(Boolean)
        .join(', '),
    sum: (n: number) => `${figure(n)} found`,
    at: (n: number, of: number) => `${figure(n)} of ${figure(of)}`,
    results: 'Found',
    kinds: { entity: 'name', event: 'event', text: 'text' },
    next: 'Next hit',
    previous: 'Previous hit',
    filter: 'Filter',
    along: 'As far as I have read',
    toCome: (n: number) => (n === 0 ? 'all told' : `${figure(n)} still to come`),
    chips: 'What is kept to',
    without: (name: string) => `Take away: ${name}`,
    clear: 'Clear all',
    close: 'Clear all and close',
    facets: {
      kind: 'Kind',
      status: 'Status',
      entity: 'Name',
      place: 'Place',
      certainty: 'How it is dated',
    },
    counted: 'Counted are all events, also those without a date; the legend counts the marks.',
    time: 'Time',
    from: 'From year',
    to: 'to year',
    wrongYears: 'The first year must not be after the last. Nothing has changed yet.',
    window: 'What the timeline shows',
    anyTime: 'Any time',
    during: (from: string, to: string) => `${from} – ${to}`,
  },
  moment: {
    name: 'Moment',
    none: 'as the timeline’s window',
    value: (day: string, held: number, open: number, of: number) =>
      `${day}: ${held} of ${of}${open > 0 ? `, ${open} begun before with no end told` : ''}`,
    clear: 'Back to the window',
  },
  netOfOne: {
    drawAll: (n: number, name: string) => `Show the ${counted(n, 'relation')} of ${name}`,
    drawMost: 'Back to the most connected names',
  },
  nothingLeft: {
    filters: 'Nothing has all that is kept to.',
    along: 'Nothing of this is told as far as you have read.',
    both: 'Nothing of what is kept to is told as far as you have read.',
    undo: 'Show all again',
  },
  firstSteps: {
    name: 'First steps',
    steps: [
      'Bold words tell an event: choose one to see when it happened.',
      'A row or mark of the timeline leads back to its words.',
      'The ? above explains all keys and marks.',
    ],
    done: 'Got it',
  },
  omitted: {
    name: 'What was left out',
    lead: 'What was read but has no place on the timeline, each with the reason and its passage, so that you can check.',
    events: 'Events without a place in time',
    eventGroups: {
      untold: 'Not told as happening',
      unclear: 'A time stands near, but is not clearly of it',
      untimed: 'No time is given',
    },
    times: 'Times that date no event',
    timeReasons: {
      written: 'Says when the article was written.',
      counted: 'Other times were counted from it.',
      unused: 'A place in time, but no event is clearly of it.',
    },
    sentences: 'Sentences without an event',
    none: 'Nothing.',
    sums: {
      events: (left: number, of: number) => `${left} of ${counted(of, 'event')} without a place in time`,
      times: (left: number, of: number) => `${left} of ${counted(of, 'time')} dating no event`,
      sentences: (left: number, of: number) => `${left} of ${counted(of, 'sentence')} without an event`,
    },
    all: (n: number) => `Show all ${n}`,
  },
}
