/** Past forms of irregular verbs that are nothing else, in lower case. */
export const IRREGULAR_PAST = new Set(
  (
    'arose ate became began beheld bore bought broke brought built came caught chose clung crept dealt drank drew drove fed fell ' +
    'flew forbade forgot forgave fought froze gave grew heard held hung kept knew laid led lent lost made meant met outgrew ' +
    'outsold outlawed overcame overheard overrode oversaw overtook overthrew paid proved ran rebuilt repaid rode rose sang sank sat said ' +
    'sent shook shot shrank slept slid sold sought spent spoke sprang stole stood strove struck swam swept swore swung taught ' +
    'took told threw understood undertook underwent upheld woke won wore withdrew withheld withstood wrote'
  ).split(' '),
)

/** Forms of “have” and “be”, which make compound tenses. */
export const HAVE = new Set("have has had having 've 'd".split(' '))
export const BE = new Set("am is are was were be been being 'm 're".split(' '))
