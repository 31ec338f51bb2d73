/** Abbreviations written with a period, in lower case and without it. */

/** Never the end of a sentence: something always follows them. */
export const BEFORE_NAME = new Set(
  (
    'mr mrs ms mx messrs mme mlle dr prof rev fr sr hon pres gov sen rep reps sens gen lt col maj capt cpt cmdr adm ' +
    'drs sts sgt cpl pvt brig supt insp det amb sec min atty st ste mt ft no nos vol fig figs p pp ch sect art vs v cf ' +
    'e.g i.e viz approx ca c al b d m r aged est'
  ).split(' '),
)

/** Months and weekdays: an end only where no number follows. */
export const CALENDAR = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' '),
)

/** May stand inside a sentence or end it; what follows decides. */
export const ANYWHERE = new Set(
  (
    'inc corp co ltd llc plc bros jr esq etc et ave blvd rd dept univ assn bn mn tn ext ph.d ph d.phil m.d b.a m.a b.sc m.sc ' +
    'calif conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'ariz ark colo del ala alta ont que u.s u.k u.n e.u d.c a.m p.m a.d b.c b.c.e c.e'
  ).split(' '),
)
