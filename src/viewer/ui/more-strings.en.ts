/** Words of the interface that are needed only by what is loaded on use; all others stand in `strings.en.ts`. */
import { counted } from './strings.en.ts'

export const moreStrings = {
  help: {
    keys: 'Keys',
    characterKeys: 'Letters, digits and signs work as keys',
    pointer: 'Mouse and touch',
    gestures: [
      'Drag the timeline to move through time; hold Ctrl and turn the wheel, or pinch, to zoom.',
      'The wheel alone scrolls the page.',
      'Drag the window in the strip above, or its edges. Where the strip names an empty stretch, a click goes beyond it.',
      'Click an event to see it in the text; click a group to list its members.',
    ],
    marks: 'Marks',
    example: 'Here:',
    /** What each key does. */
    does: {
      event: 'the event before or after, in time order; in a lane, of that lane. The scale stays: f fits it',
      lane: 'the lane above or below, from a lane’s name; in a list, the row',
      ends: 'the first or last row of a list',
      passage: 'to the passage of the selected event',
      zoom: 'zoom in, zoom out',
      all: 'all of time',
      fit: 'fit the selected event into the window',
      jump: 'to the next, or the previous, events out of sight',
      find: 'find and filter; there Enter goes to the next hit, Shift and Enter to the one before',
      along: 'show only what the text has told as far as you have read, or all again',
      telling: 'in the plot of the telling: to the passage before or after, to the event earlier or later',
      copy: 'copy the selected event with its quote and a link',
      print: 'print the article, its timeline and its events',
      leave: 'let go of what is selected; again: of words and filters',
      help: 'this help',
    },
    group: {
      name: 'a group',
      means:
        'Events too close to be drawn apart: the line is their true extent, the teeth are its members. Opens as a list.',
    },
    away: { name: 'outside', means: 'The event lies outside the window, on that side.' },
  },
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
      contradictory: 'What is said of its time contradicts itself',
      unclear: 'A time stands near, but is not clearly of it',
      vague: 'Its time is too general to be a place in time',
      untimed: 'No time is given',
      hypothetical: 'Not told as happening',
    },
    contradicted: 'Told twice, with dates that cannot both be true',
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
