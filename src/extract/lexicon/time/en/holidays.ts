/**
 * Days of the year with a name. `day` is month and day; `easter` counts days from Western Easter Sunday;
 * `nth` is [month, weekday 1–7, which one of the month, −1 the last]. Feasts of other calendars have none: their year's
 * day is not computed.
 */
export type Feast =
  | { names: readonly string[]; day: readonly [number, number] }
  | { names: readonly string[]; easter: number }
  | { names: readonly string[]; nth: readonly [number, number, number] }

export const HOLIDAYS: readonly Feast[] = [
  { names: ["new year's day", 'new year’s day'], day: [1, 1] },
  { names: ["new year's eve"], day: [12, 31] },
  { names: ['christmas day', 'christmas'], day: [12, 25] },
  { names: ['christmas eve'], day: [12, 24] },
  { names: ['boxing day', "st stephen's day", "st. stephen's day"], day: [12, 26] },
  { names: ["valentine's day", "st valentine's day"], day: [2, 14] },
  { names: ["st patrick's day", "st. patrick's day", "saint patrick's day"], day: [3, 17] },
  { names: ["april fools' day", "april fool's day"], day: [4, 1] },
  { names: ['may day'], day: [5, 1] },
  { names: ['bastille day'], day: [7, 14] },
  { names: ['the fourth of july', 'fourth of july'], day: [7, 4] },
  { names: ['halloween'], day: [10, 31] },
  { names: ["all saints' day", 'all saints day'], day: [11, 1] },
  { names: ['armistice day', 'veterans day', 'remembrance day'], day: [11, 11] },
  { names: ['juneteenth'], day: [6, 19] },
  { names: ['anzac day'], day: [4, 25] },
  { names: ['easter sunday', 'easter day', 'easter'], easter: 0 },
  { names: ['easter monday'], easter: 1 },
  { names: ['good friday'], easter: -2 },
  { names: ['palm sunday'], easter: -7 },
  { names: ['ash wednesday'], easter: -46 },
  { names: ['ascension day'], easter: 39 },
  { names: ['whit sunday', 'pentecost'], easter: 49 },
  { names: ['thanksgiving day', 'thanksgiving'], nth: [11, 4, 4] },
  { names: ['labor day'], nth: [9, 1, 1] },
  { names: ['memorial day'], nth: [5, 1, -1] },
  { names: ["presidents' day", "president's day"], nth: [2, 1, 3] },
  { names: ['martin luther king day', 'martin luther king jr. day'], nth: [1, 1, 3] },
  { names: ['columbus day'], nth: [10, 1, 2] },
  { names: ["mother's day"], nth: [5, 7, 2] },
  { names: ["father's day"], nth: [6, 7, 3] },
]
