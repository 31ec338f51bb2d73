/** Words by which what is not running text gives itself away. Each is matched at the start of a short block. */

/** Calls to the reader, notices and links of a web page. */
export const BOILERPLATE_STARTS: readonly RegExp[] = [
  /^sign[- ]up (?:now|today|here|for (?:our|the|free|a)|to (?:our|get|receive|the))\b/i,
  /^[\W_]{1,80}$/,
  /^(?:https?: ?\/|www\.)/i,
  /^subscribe\b(?! to the view)/i,
  /^(?:register|log ?in|sign in) (?:now|here|to (?:read|continue))\b/i,
  /^get (?:the latest|our|unlimited|breaking|insights|news|alerts|updates)\b/i,
  /^join (?:us|our|the conversation|the discussion)\b/i,
  /^(?:read|see|find out|learn) (?:more|also|next|the full|our)\b(?!.*\bthan\b)/i,
  /^(?:related(?: (?:stories|articles|news|topics|content|coverage))?|also read|read|recommended(?: stories)?|trending|most (?:read|popular|viewed)|more (?:on|from|stories|news|coverage)(?: (?:this|the|our)\b.*)?)(?::.*)?$/i,
  /^more (?:on|from) [^.]*$/i,
  /^follow (?:us|@|our|the (?:latest|story))\b/i,
  /^(?:like|find|contact|e-?mail|write to) us\b/i,
  /^(?:click|tap) (?:here|on|to)\b/i,
  /^(?:download|install|try|get) (?:our|the) [^.]*\bapp\b/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|story continues(?: below)?|article continues(?: below)?|continue reading|skip (?:to|advertisement|past)\b.*|loading\W*|share(?: (?:this|on|via)\b.*)?|print|comments?|leave a (?:comment|reply)|tags:.*|topics:.*|filed under\b.*|\d+ comments?)\W*$/i,
  /^(?:watch|listen|video|podcast|live|gallery|in pictures|explainer|opinion|poll|quiz) ?: /i,
  /^(?:©|\(c\) ?\d{4}|copyright\b(?: ©| \(c\)| ?\d{4}))/i,
  /^(?:all rights reserved|terms of (?:use|service)|privacy policy|cookie policy)\b/i,
  /^this (?:article|story|piece|report|post) (?:was (?:originally|first|updated|amended|automatically)|is (?:republished|part of|published|free)|first appeared|originally appeared|has been (?:updated|corrected|amended)|may contain)\b/i,
  /^(?:you can )?(?:support|donate to) (?:us|our)\b/i,
  /^(?:newsletter|have (?:an|a) (?:opinion|tip|question)|do you have)\b/i,
  /^(?:photo|image|video) gallery\b/i,
]

/** Headings after which an article only lists where it comes from. */
export const END_MATTER =
  /^[=#* ]*(?:sources?|references|external links|see also|related (?:news|stories|articles)|further reading|notes)[=: ]*$/i

/** What begins a line under a picture. */
export const CAPTION_STARTS =
  /^(?:\(?(?:file )?(?:photo|image|picture|pic|photograph|illustration|graphic)s?(?: (?:by|credit|courtesy)\b[^:]{0,40})?:|file (?:photo|picture|image)\b|file ?[-–—] |pictured(?: (?:above|here|left|right))?:|above:|caption:|(?:top|bottom|left|right|clockwise from [a-z ]+)[:,] |\(?from left\b|this (?:undated |file |handout )?(?:photo|photograph|image|picture|handout|screengrab|frame grab|video grab|satellite image)\b)/i

/** What tells where somebody stands in a picture, or who took it. */
export const CAPTION_SIGNS =
  /\((?:[^()]{0,40}\b)?(?:left|right|cent(?:re|er)|(?:first|second|third|fourth) from [a-z]+|pictured|front|back row|foreground|background)(?:\b[^()]{0,20})?\)|, (?:left|right|cent(?:re|er)|pictured|foreground),|\b(?:second|third|fourth) from (?:left|right)\b|\bis (?:seen|pictured|shown) (?:in|at|on|here|during|with|after|before|near)\b|\b(?:photo|image|picture|photograph)s? ?(?:by|credit|courtesy)\b|\b(?:getty images|shutterstock|epa-efe|handout|file photo|via (?:ap|reuters|getty))\b|\((?:ap|reuters|afp) photo\b|\[file:/i

/** A credit in capitals ends the caption it stands in: `… in Oslo. PHOTO: AFP`. */
export const PHOTO_CREDIT = /\b(?:PHOTOS?|PICTURES?|IMAGES?|FILE PHOTO)(?::| BY) ?\p{Lu}[^.!?]{1,60}\.?$/u

/** The end of one sentence and the start of another, abbreviations apart. */
export const SENTENCE_BREAK =
  /(?<!\b(?:Inc|Corp|Co|Ltd|Mr|Mrs|Ms|Dr|St|No|vs|Gen|Sen|Gov|Rep|Lt|Col|Capt|Jr|Sr|\p{Lu}))[.!?]["”’')\]]*\s+["“‘'([]?\p{Lu}/u

/** Words that make a sentence of what they stand in: finite forms that are nothing else. */
export const FINITE_WORDS =
  /\b(?:is|are|was|were|am|has|have|had|does|do|did|will|would|can|could|may|might|must|should|shall|says?|said|tells?|told|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|didn['’]t|doesn['’]t|don['’]t|won['’]t|can['’]t|became|becomes?|went|goes|came|comes|took|takes|made|makes|gave|gives|got|gets|began|begins|fell|falls|rose|rises|grew|grows|knew|knows|met|meets|sent|sends|spent|spends|won|wins|lost|loses|ran|runs|saw|sees|wrote|writes|spoke|speaks|stood|stands|kept|keeps|held|holds|brought|brings|bought|buys|paid|pays|left|leaves|led|leads|fought|fights|sold|sells|built|builds|thought|thinks|want(?:s|ed)?|seems?|plans|[a-z]{2,}ed)\b/i

/** Capitalised words that may stand before a dash at the start of a story without being a place. */
export const NOT_A_DATELINE =
  /^(?:analysis|update|updates?|breaking|opinion|video|live|watch|exclusive|review|interview|comment|commentary|profile|explainer|factbox|timeline|editorial|note|correction|photos?|pictures?|image|caption|yes|no|well|but|and|so|then|still|today|yesterday|tomorrow|also|however|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|mr|mrs|ms|dr)\b/i

/** Reporters' and editors' notes at the end of a story. */
export const CREDIT_STARTS =
  /^\W{0,2}(?:(?:additional |with )?reporting by|writing by|edit(?:ed|ing) by|with (?:additional )?(?:input|inputs|reporting|files|agencies|contributions?)\b|source: |the associated press contributed|[\w .'’-]{3,60} contributed (?:to|reporting))/i

export const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
