/**
 * Days of the year with a name. `day` is month and day; `easter` counts days from Western Easter Sunday;
 * `nth` is [month, weekday 1–7, which one of the month, −1 the last]. Feasts of other calendars are `moving`: how long
 * they are is known, their day of a year is not computed.
 */
export type Feast =
  | { names: readonly string[]; day: readonly [number, number] }
  | { names: readonly string[]; easter: number }
  | { names: readonly string[]; nth: readonly [number, number, number] }
  | { names: readonly string[]; moving: 'day' | 'month' }

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
  { names: ["all saints' day", "all-saints' day", 'all saints day'], day: [11, 1] },
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
  { names: ['labor day', 'labour day'], nth: [9, 1, 1] },
  { names: ['memorial day'], nth: [5, 1, -1] },
  { names: ["presidents' day", "president's day"], nth: [2, 1, 3] },
  { names: ['martin luther king day', 'martin luther king jr. day'], nth: [1, 1, 3] },
  { names: ['columbus day'], nth: [10, 1, 2] },
  { names: ["mother's day"], nth: [5, 7, 2] },
  { names: ["father's day"], nth: [6, 7, 3] },
  { names: ['epiphany'], day: [1, 6] },
  { names: ['burns night'], day: [1, 25] },
  { names: ['australia day'], day: [1, 26] },
  { names: ['candlemas'], day: [2, 2] },
  { names: ["st david's day", "st. david's day"], day: [3, 1] },
  { names: ["international women's day"], day: [3, 8] },
  { names: ['earth day'], day: [4, 22] },
  { names: ["st george's day", "st. george's day"], day: [4, 23] },
  { names: ['cinco de mayo'], day: [5, 5] },
  { names: ['midsummer day'], day: [6, 24] },
  { names: ['canada day'], day: [7, 1] },
  // Of the United States, whose it is where no country is named.
  { names: ['independence day'], day: [7, 4] },
  { names: ['michaelmas'], day: [9, 29] },
  { names: ["all souls' day", 'all souls day'], day: [11, 2] },
  { names: ['guy fawkes night', 'guy fawkes day', 'bonfire night'], day: [11, 5] },
  { names: ['martinmas'], day: [11, 11] },
  { names: ["st andrew's day", "st. andrew's day"], day: [11, 30] },
  { names: ['world aids day'], day: [12, 1] },
  { names: ['human rights day'], day: [12, 10] },
  { names: ['shrove tuesday', 'mardi gras'], easter: -47 },
  { names: ['maundy thursday', 'holy thursday'], easter: -3 },
  { names: ['holy saturday'], easter: -1 },
  { names: ['whit monday', 'pentecost monday'], easter: 50 },
  { names: ["patriots' day", "patriot's day"], nth: [4, 1, 3] },
  { names: ['ramadan'], moving: 'month' },
  {
    names: ['eid al-fitr', 'eid ul-fitr', 'eid al-adha', 'eid ul-adha', 'eid', 'ashura', 'mawlid'],
    moving: 'day',
  },
  {
    names: [
      'passover',
      'yom kippur',
      'rosh hashanah',
      'rosh hashana',
      'purim',
      'hanukkah',
      'chanukah',
      'sukkot',
    ],
    moving: 'day',
  },
  { names: ['diwali', 'nowruz'], moving: 'day' },
  {
    names: ['lunar new year', 'chinese new year', 'the lunar new year', 'the chinese new year'],
    moving: 'day',
  },
  { names: ['orthodox easter', 'orthodox christmas'], moving: 'day' },
]

/** Days of one year with a name, as `YYYY-MM-DD`. */
export const HISTORIC_DAYS: Readonly<Record<string, string>> = {
  'd-day': '1944-06-06',
  'v-e day': '1945-05-08',
  've day': '1945-05-08',
  '9/11': '2001-09-11',
}
