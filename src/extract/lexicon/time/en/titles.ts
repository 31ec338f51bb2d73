/** Words that make a name or a thing of a time word beside them: "Sunday Times", "evening dress", "60 Minutes". */

/** Capitalised after a weekday or weekend. */
export const AFTER_WEEKDAY: readonly string[] = [
  'Times',
  'Telegraph',
  'Post',
  'Mirror',
  'Express',
  'Mail',
  'Herald',
  'Independent',
  'Magazine',
  'Edition',
  'Live',
  'Night Live',
  'Night Lights',
  'Night Fever',
  'Night Football',
  'Island',
  'Islands',
  'Club',
  'Group',
  'Addams',
  'School',
  'school',
  'schools',
  'best',
]

/** Before a weekday: first names, and what the name of a day or paper begins with. */
export const BEFORE_WEEKDAY: readonly string[] = [
  'Black',
  'Bloody',
  'Super',
  'Cyber',
  'Fat',
  'Shrove',
  'Holy',
  'Maundy',
  'Small Business',
  'Giving',
  'Sheffield',
  'Ruby',
  'Joe',
  'Girl',
  'Man',
  'Mail on',
  'Scotland on',
  'Independent on',
]

/** After a part of the day: no time of the day that is told. */
export const AFTER_DAY_PART: readonly string[] = [
  'shift',
  'shifts',
  'school',
  'club',
  'clubs',
  'life',
  'star',
  'prayer',
  'prayers',
  'vision',
  'dress',
  'gown',
  'gowns',
  'wear',
  'coat',
  'coats',
  'person',
  'people',
  'sickness',
  'owl',
  'owls',
  'watchman',
  'watchmen',
  'blue',
  'snack',
  'oil',
  'news',
]

/** After "night": it is done by night, on no night in particular. */
export const BY_NIGHT: readonly string[] = [
  'raid',
  'raids',
  'attack',
  'attacks',
  'fighting',
  'fighters',
  'bombing',
  'patrol',
  'patrols',
  'march',
  'marches',
  'operations',
  'flying',
  'work',
]

/** After "overnight": it tells a kind of thing, not when. */
export const AFTER_OVERNIGHT: readonly string[] = [
  'delivery',
  'deliveries',
  'bag',
  'bags',
  'rate',
  'rates',
  'loans',
  'lending',
  'mail',
  'shipping',
  'stay',
  'stays',
  'success',
  'sensation',
  'guests',
]

/** Whole names that look like a length or a time of day. */
export const TITLES: readonly string[] = ['60 Minutes', '48 Hours', '24 Hours', 'High Noon', 'Zero Hour']

/** After a length in capitals: "Seven Years' War". */
export const AFTER_LENGTH: readonly string[] = ['War', 'Wars', 'Battle', 'Battles', 'Campaign', 'Itch']

/** Beside a quarter or a half these tell of a match. */
export const OF_MATCHES: readonly string[] = [
  'points?',
  'goals?',
  'yards',
  'touchdowns?',
  'rebounds',
  'baskets?',
  'scored',
  'scoring',
  'scoreless',
  'trailed',
  'trailing',
  'tied',
  'halftime',
]

/** Beside "the first half" these tell of a company's or a country's year. */
export const OF_BUSINESS: readonly string[] = [
  'profits?',
  'earnings',
  'earned',
  'loss(?:es)?',
  'lost \\$',
  'sales',
  'revenues?',
  'results',
  'income',
  'exports',
  'imports',
  'output',
  'growth',
  'orders',
  'shipments',
  'deliveries',
  'charge',
  'company',
  'economy',
  'prices',
  'percent',
  'million',
  'billion',
]

/** Units of speed before "an hour", "per hour". */
export const DISTANCES: readonly string[] = [
  'mile',
  'miles',
  'kilometre',
  'kilometres',
  'kilometer',
  'kilometers',
  'km',
  'metre',
  'metres',
  'meter',
  'meters',
  'feet',
  'inches',
]
