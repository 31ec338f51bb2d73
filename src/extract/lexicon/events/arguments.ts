/** Which role a syntactic relation carries, where the relation alone does not tell. */
import { wordSet } from './words.ts'

/** Of what is counted, how much a movement is: “fell two points”; “closed two plants” did something to them. */
export const MEASURES = wordSet(`
  percent percentage point cent dollar euro pound yen rouble ruble rupee franc metre meter kilometre kilometer mile foot inch
  yard centimetre degree tonne ton kilo kilogram barrel litre liter gallon place spot notch position rank time fold storey
  story step`)

/** Intransitive verbs whose subject undergoes the happening (PropBank Arg1): “the minister died”. */
export const UNACCUSATIVE = wordSet(`
  die perish collapse fall rise increase decrease decline drop grow shrink begin start end happen occur arise emerge
  disappear vanish sink burn explode break drown faint crash derail arrive appear become remain stay suffer expire
  erupt flood melt freeze last continue succumb slump surge plunge soar burst close open improve worsen change`)

/** Verbs that never take an object, so that their past is no participle of a noun. */
export const INTRANSITIVE = wordSet(`
  arrive arise appear emerge disappear vanish happen occur collapse crumble erupt fall die perish expire rise go come
  depart land escape flee exist sleep stall falter fail succumb resign elapse ensue begin persist surrender march`)

/** Verbs whose object, not subject, does the infinitive below them: “told him to leave”. */
export const OBJECT_CONTROL = wordSet(`
  tell ask order force help urge allow let make see watch hear enable require persuade encourage invite permit compel
  instruct direct cause advise warn convince expect want get lead push press command request beg teach forbid`)

/** Verbs of giving, sending and telling: “to X” names who receives. */
export const TRANSFER = wordSet(`
  give send sell offer award grant pay lend deliver hand present provide supply export donate tell say announce
  report explain write show apologize apologise ship transfer return surrender lose concede extend express issue
  cede assign promise read describe reveal pass dispatch convey`)

/** Verbs of movement: a place as object or after “to” is where it leads. */
export const MOTION = wordSet(`
  visit go come travel arrive fly return move enter leave reach invade march flee drive sail walk tour head depart
  retreat advance migrate relocate emigrate immigrate escape land transfer run ride rush`)

/** Nouns whose doer stands in the possessive or before them: “Putin’s visit”. Others undergo it: “his death”. */
export const UNDERGONE_NOUNS = wordSet(`
  death demise birth arrest assassination murder killing execution appointment election dismissal defeat collapse capture
  fall arraignment conviction deportation destruction detention disappearance discharge downfall expulsion
  extradition failure impeachment imprisonment inauguration indictment infection nomination reelection re-election
  removal release rescue trial sentencing injury burial funeral launch founding foundation creation opening closure
  liberation closing premiere coronation slaying rise decline growth increase publication bankruptcy surgery treatment`)

/** Prepositions of a place where something happens. */
export const LOCATIVE = wordSet(
  'in at near on outside inside within around across throughout over off along beside behind above',
)

/** Prepositions that lead somewhere or away from it. */
export const DIRECTIONAL = wordSet('to into from toward towards onto through via')

/** “a group of teenagers”, “one of the firms”: the noun after “of” is who takes part. */
export const PARTITIVE = wordSet(`
  group number one some many most all none member majority dozen hundred thousand series lot part several few half
  rest couple version`)

/** People and bodies that act for the organisation or state they are named with. */
export const ACTING = wordSet(`
  official authority government administration ministry minister troop force military army navy spokesman spokeswoman
  spokesperson commander diplomat lawmaker leader leadership representative soldier police officer lawyer board
  management executive delegation embassy parliament court team side party`)

/** “called him a friend”: verbs that say of their object what it is. */
export const CALLING_VERBS = wordSet('call name label dub consider brand declare proclaim elect appoint make')
