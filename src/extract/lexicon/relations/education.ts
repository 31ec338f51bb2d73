/** What one is given by a school, by its lemma in lower case. */
export const DEGREES: ReadonlySet<string> = new Set(
  'degree doctorate ph.d. ph.d phd d.phil. dphil master masters bachelor diploma mba m.a. b.a. m.sc. b.sc. msc bsc m.d. licentiate'.split(
    ' ',
  ),
)

/** Verbs with which one gets or has it. */
export const GRADUATING: ReadonlySet<string> = new Set(
  'earn receive obtain gain complete get take have hold do finish pursue acquire'.split(' '),
)
