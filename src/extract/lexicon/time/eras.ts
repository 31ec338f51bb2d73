/**
 * Named periods. First and last year as historians commonly bound them, EDTF years (astronomical before year 1).
 * Each row tells its source; bounds that are disputed are marked `approximate`.
 */
export interface Era {
  name: string
  /** English names, in lower case, that need one of the words "era, period, years, times, age" after them. */
  qualified: readonly string[]
  /** English names, in lower case, that stand for the period by themselves. */
  names: readonly string[]
  from: number
  to: number
  approximate?: true
  source: string
}

export const ERAS: readonly Era[] = [
  {
    name: 'Soviet era',
    qualified: ['soviet'],
    names: [],
    from: 1922,
    to: 1991,
    source: 'Treaty on the Creation of the USSR, 30 December 1922; Declaration 142-N, 26 December 1991',
  },
  {
    name: 'Cold War',
    qualified: ['cold war', 'cold-war'],
    names: ['cold war'],
    from: 1947,
    to: 1991,
    source: 'Encyclopædia Britannica, “Cold War”',
  },
  {
    name: 'World War I',
    qualified: ['world war i', 'first world war'],
    names: ['world war i', 'world war one', 'the first world war', 'wwi', 'the great war'],
    from: 1914,
    to: 1918,
    source: 'Encyclopædia Britannica, “World War I”',
  },
  {
    name: 'World War II',
    qualified: ['world war ii', 'second world war'],
    names: ['world war ii', 'world war two', 'the second world war', 'wwii'],
    from: 1939,
    to: 1945,
    source: 'Encyclopædia Britannica, “World War II”',
  },
  {
    name: 'interwar period',
    qualified: ['interwar', 'inter-war'],
    names: [],
    from: 1918,
    to: 1939,
    source: 'Encyclopædia Britannica, “The interwar years”',
  },
  {
    name: 'Nazi era',
    qualified: ['nazi', 'hitler'],
    names: ['the third reich'],
    from: 1933,
    to: 1945,
    source: 'Encyclopædia Britannica, “Third Reich”',
  },
  {
    name: 'Great Depression',
    qualified: ['depression'],
    names: ['the great depression'],
    from: 1929,
    to: 1939,
    source: 'Encyclopædia Britannica, “Great Depression”',
  },
  {
    name: 'Prohibition',
    qualified: ['prohibition'],
    names: [],
    from: 1920,
    to: 1933,
    source: 'Eighteenth and Twenty-first Amendments to the United States Constitution',
  },
  {
    name: 'Victorian era',
    qualified: ['victorian'],
    names: [],
    from: 1837,
    to: 1901,
    source: 'Reign of Queen Victoria, 20 June 1837 to 22 January 1901',
  },
  {
    name: 'Edwardian era',
    qualified: ['edwardian'],
    names: [],
    from: 1901,
    to: 1910,
    source: 'Reign of King Edward VII',
  },
  {
    name: 'Elizabethan era',
    qualified: ['elizabethan'],
    names: [],
    from: 1558,
    to: 1603,
    source: 'Reign of Queen Elizabeth I',
  },
  {
    name: 'Meiji era',
    qualified: ['meiji'],
    names: [],
    from: 1868,
    to: 1912,
    source: 'Reign of the Meiji Emperor',
  },
  {
    name: 'Edo period',
    qualified: ['edo', 'tokugawa'],
    names: [],
    from: 1603,
    to: 1868,
    source: 'Encyclopædia Britannica, “Tokugawa period”',
  },
  {
    name: 'Qing era',
    qualified: ['qing'],
    names: ['the qing dynasty'],
    from: 1644,
    to: 1912,
    source: 'Encyclopædia Britannica, “Qing dynasty”',
  },
  {
    name: 'Weimar era',
    qualified: ['weimar'],
    names: ['the weimar republic'],
    from: 1918,
    to: 1933,
    source: 'Encyclopædia Britannica, “Weimar Republic”',
  },
  {
    name: 'Reconstruction',
    qualified: ['reconstruction'],
    names: [],
    from: 1865,
    to: 1877,
    source: 'Encyclopædia Britannica, “Reconstruction”',
  },
  {
    name: 'apartheid era',
    qualified: ['apartheid'],
    names: [],
    from: 1948,
    to: 1994,
    source: 'Encyclopædia Britannica, “apartheid”',
  },
  {
    name: 'Napoleonic era',
    qualified: ['napoleonic'],
    names: [],
    from: 1799,
    to: 1815,
    source: 'Encyclopædia Britannica, “Napoleonic Wars”',
  },
  {
    name: 'Middle Ages',
    qualified: ['medieval'],
    names: ['the middle ages'],
    from: 476,
    to: 1500,
    approximate: true,
    source: 'Encyclopædia Britannica, “Middle Ages”',
  },
  {
    name: 'Renaissance',
    qualified: ['renaissance'],
    names: ['the renaissance'],
    from: 1300,
    to: 1600,
    approximate: true,
    source: 'Encyclopædia Britannica, “Renaissance”',
  },
  {
    name: 'Roman era',
    qualified: ['roman'],
    names: [],
    from: -26,
    to: 476,
    approximate: true,
    source: 'Encyclopædia Britannica, “Roman Empire”',
  },
]
