/** Words that show where clauses begin, in lower case. */

/** Forms of the verbs with which speakers are named beside what they said. */
export const SAID = new Set(
  (
    'said says say told tells reported reports added adds announced announces confirmed confirms stated states wrote writes ' +
    'explained explains noted notes claimed claims warned warns argued argues insisted insists declared declares admitted admits ' +
    'replied replies recalled recalls continued continues concluded concludes asked asks answered answers commented comments ' +
    'suggested suggests predicted predicts acknowledged acknowledges quoted thinks thought believes believed hopes ' +
    'alleged alleges'
  ).split(' '),
)

/** Verbs that name a speaker between commas, “, police say,”, in the form plural subjects take. */
export const SAY = new Set(
  'say claim allege believe insist argue report warn admit suggest think acknowledge estimate'.split(' '),
)

/** With one of these a sentence begins with a clause that is not its main one. */
export const SUBORDINATORS = new Set(
  'after although as because before if once since though unless until when whenever where whereas while'.split(
    ' ',
  ),
)
