/** English names of months, weekdays, seasons, parts of a day and units, with what they stand for. */
import type { Grain, Season } from '../grains.ts'

/** Spellings and abbreviations of a month, in lower case and without the stop → its number, 1–12. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

/** ISO 8601 numbers: Monday is 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
}

export const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
  wintertime: 'WI',
}

/** TIMEX3 codes of the parts of a day; noon and midnight are clock times. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  dawn: 'TMO',
  daybreak: 'TMO',
  'first light': 'TMO',
  sunrise: 'TMO',
  morning: 'TMO',
  noon: 'T12:00',
  midday: 'T12:00',
  afternoon: 'TAF',
  daytime: 'TDT',
  dusk: 'TEV',
  sunset: 'TEV',
  sundown: 'TEV',
  twilight: 'TEV',
  evening: 'TEV',
  night: 'TNI',
  nightfall: 'TNI',
  nighttime: 'TNI',
  'night-time': 'TNI',
  midnight: 'T24:00',
}

/** A unit of length: its TIMEX3 letter, how many of that letter it makes, and the grain it is counted in. */
export interface Unit {
  letter: 'Y' | 'M' | 'W' | 'D' | 'H' | 'Min' | 'S'
  times: number
  grain: Grain
  /** TIMEX3 code where the amount is unknown ("decades" is `PXDE`). */
  vague: string
}

const unit = (letter: Unit['letter'], times: number, grain: Grain, vague: string): Unit => ({
  letter,
  times,
  grain,
  vague,
})

/** Singular → unit; decades and centuries are counted in years, which ISO 8601 knows. */
export const UNITS: Readonly<Record<string, Unit>> = {
  second: unit('S', 1, 'second', 'PTXS'),
  minute: unit('Min', 1, 'minute', 'PTXM'),
  hour: unit('H', 1, 'hour', 'PTXH'),
  day: unit('D', 1, 'day', 'PXD'),
  night: unit('D', 1, 'day', 'PXD'),
  week: unit('W', 1, 'week', 'PXW'),
  fortnight: unit('W', 2, 'week', 'PXW'),
  weekend: unit('W', 1, 'weekend', 'PXWE'),
  month: unit('M', 1, 'month', 'PXM'),
  quarter: unit('M', 3, 'quarter', 'PXQ'),
  year: unit('Y', 1, 'year', 'PXY'),
  decade: unit('Y', 10, 'decade', 'PXDE'),
  century: unit('Y', 100, 'century', 'PXCE'),
  millennium: unit('Y', 1000, 'millennium', 'PXML'),
}

/** Plurals that do not simply add an s. */
export const PLURALS: Readonly<Record<string, string>> = {
  centuries: 'century',
  millennia: 'millennium',
  hrs: 'hour',
  hr: 'hour',
  mins: 'minute',
  min: 'minute',
  secs: 'second',
  yrs: 'year',
  yr: 'year',
}

/** Offsets of zones in civil use, as ISO 8601 writes them; an unlisted zone is left out of the value. */
export const ZONES: Readonly<Record<string, string>> = {
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  jst: '+09:00',
  kst: '+09:00',
}
