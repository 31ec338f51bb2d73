/**
 * Sentences with their names marked, `[Ana Orr|Person]` or `[Lima|Place PE]` with the country’s code, `[She|Person=Ana Orr]` for another mention;
 * and all the relations they state, `subject – label – object`.
 */
export const CASES: readonly { about: string; text: string; relations: readonly string[] }[] = [
  // Offices: title before the name, apposition, copula, becoming, being made.
  {
    about: 'a title before the name',
    text: '[Peruvian|Place PE=Peru] leader [Ana Orr|Person] slept.',
    relations: ['Ana Orr – leader of – Peru'],
  },
  {
    about: 'a title with a possessor and a place',
    text: '[Chad|Place TD]’s ambassador to [Peru|Place PE], [Ana Orr|Person], resigned.',
    relations: ['Ana Orr – ambassador of – Chad', 'Ana Orr – ambassador to – Peru'],
  },
  {
    about: 'a title behind a company',
    text: '[Acme|Organization] CEO [Tom Bell|Person] laughed.',
    relations: ['Tom Bell – CEO of – Acme'],
  },
  {
    about: 'an apposition behind the name',
    text: '[Tom Bell|Person], chief executive of [Acme|Organization], laughed.',
    relations: ['Tom Bell – chief executive of – Acme'],
  },
  {
    about: 'an apposition behind name and age',
    text: '[Tom Bell|Person], 52, a former chairman of [Acme|Organization], laughed.',
    relations: ['Tom Bell – former chairman of – Acme'],
  },
  {
    about: 'whose it is, a pronoun says; where from, the adjective',
    text: '[Acme|Organization] met [its|Organization=Acme] [Danish|Place DK=Denmark] rival [Bolt|Organization].',
    relations: ['Bolt – rival of – Acme', 'Acme – met – Bolt'],
  },
  {
    about: 'no pronoun: of the country',
    text: '[Danish|Place DK=Denmark] minister [Ana Orr|Person] slept.',
    relations: ['Ana Orr – minister of – Denmark'],
  },
  {
    about: 'an apposition before the name',
    text: 'The founder of [Acme|Organization], [Tom Bell|Person], laughed.',
    relations: ['Tom Bell – founder of – Acme'],
  },
  {
    about: 'a complement between title and name',
    text: 'The ambassador to [Peru|Place PE] [Ana Orr|Person] arrived.',
    relations: ['Ana Orr – ambassador to – Peru'],
  },
  {
    about: 'is',
    text: '[Ana Orr|Person] is the president of [Peru|Place PE].',
    relations: ['Ana Orr – president of – Peru'],
  },
  {
    about: 'became',
    text: '[Ana Orr|Person] became ambassador to [Peru|Place PE] in 2014.',
    relations: ['Ana Orr – ambassador to – Peru'],
  },
  {
    about: 'served as, after a comma',
    text: '[Ana Orr|Person] left in 2014, having served as director of [Acme|Organization].',
    relations: ['Ana Orr – director of – Acme'],
  },
  {
    about: 'was named',
    text: '[Ana Orr|Person] was named chairwoman of [Acme|Organization].',
    relations: ['Ana Orr – chairwoman of – Acme'],
  },
  {
    about: 'an office whose department belongs to a body',
    text: '[She|Person=Ana Orr] served as deputy head of the [Peruvian navy|Organization]’s [Asia|Place] department.',
    relations: ['Ana Orr – deputy head of – Peruvian navy'],
  },
  {
    about: 'a title of several words',
    text: '[US|Place US] Secretary of State [Tom Bell|Person] flew home.',
    relations: ['Tom Bell – secretary of state of – US'],
  },
  {
    about: 'a holder named in another sentence',
    text: '[Chad|Place TD]’s ambassador to [Peru|Place PE] died. [Ana Orr|Person] became ambassador to [Peru|Place PE] in 2014.',
    relations: ['Ana Orr – ambassador of – Chad', 'Ana Orr – ambassador to – Peru'],
  },
  // Ties.
  {
    about: 'one of the allies',
    text: '[Chad|Place TD] has become one of [Peru|Place PE]’s closest allies.',
    relations: ['Chad – closest ally of – Peru'],
  },
  {
    about: 'a relative',
    text: '[Ana Orr|Person]’s brother [Tom Orr|Person] moved away.',
    relations: ['Tom Orr – brother of – Ana Orr'],
  },
  {
    about: 'a subsidiary',
    text: '[Bolt|Organization], a subsidiary of [Acme|Organization], makes screws.',
    relations: ['Bolt – subsidiary of – Acme'],
  },
  {
    about: 'between two',
    text: 'The treaty between [Chad|Place TD] and [Peru|Place PE] expired.',
    relations: ['Chad – treaty with – Peru'],
  },
  {
    about: 'two who met',
    text: '[Ana Orr|Person] and [Tom Bell|Person] met on Monday.',
    relations: ['Ana Orr – met with – Tom Bell'],
  },
  {
    about: 'a town and its country',
    text: 'It rained in [Paita|Place PE], [Peru|Place PE].',
    relations: ['Paita – in – Peru'],
  },
  // Deeds.
  {
    about: 'a verb and its object',
    text: '[Ana Orr|Person] visited [Lima|Place PE] in 2024.',
    relations: ['Ana Orr – visited – Lima'],
  },
  {
    about: 'a passive with its agent',
    text: '[Acme|Organization] was founded by [Tom Bell|Person] in 1901.',
    relations: ['Tom Bell – founded – Acme'],
  },
  {
    about: 'something sent',
    text: '[Ana Orr|Person] sent her condolences to [Tom Bell|Person].',
    relations: ['Ana Orr – sent condolences to – Tom Bell'],
  },
  {
    about: 'born in',
    text: '[Ana Orr|Person] was born in [Lima|Place PE].',
    relations: ['Ana Orr – born in – Lima'],
  },
  {
    about: 'the subject of a relative clause',
    text: '[Ana Orr|Person], who sued [Acme|Organization], won.',
    relations: ['Ana Orr – sued – Acme'],
  },
  {
    about: 'a shared subject',
    text: '[Ana Orr|Person] left early and married [Tom Bell|Person].',
    relations: ['Ana Orr – married – Tom Bell'],
  },
  {
    about: 'a force of a country',
    text: 'The [Chadian|Place TD=Chad] army attacked [Peru|Place PE].',
    relations: ['Chad – attacked – Peru'],
  },

  {
    about: 'an apposition without comma',
    text: '[Ana Orr|Person] sued the news agency [Acme|Organization].',
    relations: ['Ana Orr – sued – Acme'],
  },
  {
    about: 'a town by its name',
    text: '[Chad|Place TD] evacuated people in the town of [Abba|Place].',
    relations: ['Chad – evacuated people in – Abba'],
  },

  {
    about: 'a deed told by a noun',
    text: '[Chad|Place TD]’s invasion of [Peru|Place PE] began in 1901.',
    relations: ['Chad – invasion of – Peru'],
  },
  {
    about: 'a deed by a nationality',
    text: 'The [Chadian|Place TD=Chad] sanctions against [Peru|Place PE] ended.',
    relations: ['Chad – sanctions against – Peru'],
  },

  // Nothing is said of the parties named.
  {
    about: 'a deed that is only possible',
    text: 'A possible [Chadian|Place TD=Chad] attack on [Peru|Place PE] was discussed.',
    relations: [],
  },
  {
    about: 'a deed of nobody named',
    text: 'The invasion of [Peru|Place PE] worried [Chad|Place TD].',
    relations: [],
  },
  {
    about: 'raising a question somewhere is not growing up there',
    text: '[Ana Orr|Person] raised the question in [Lima|Place PE].',
    relations: [],
  },
  {
    about: 'things of a place that are not its name',
    text: '[Ana Orr|Person] sued the people of [Lima|Place PE].',
    relations: [],
  },
  {
    about: 'a name in brackets',
    text: '[Ana Orr|Person] sued the agency (formerly [Acme|Organization]).',
    relations: [],
  },
  { about: 'a denied deed', text: '[Ana Orr|Person] did not sue [Acme|Organization].', relations: [] },
  { about: 'a deed to come', text: '[Ana Orr|Person] will visit [Lima|Place PE] in May.', relations: [] },
  { about: 'a wish', text: '[Ana Orr|Person] wants to sue [Acme|Organization].', relations: [] },
  {
    about: 'a condition',
    text: 'If [Acme|Organization] attacks [Bolt|Organization], prices fall.',
    relations: [],
  },
  {
    about: 'what is said, not who did it',
    text: '[Ana Orr|Person] said [Tom Bell|Person] slept.',
    relations: [],
  },
  { about: 'thinking of somebody', text: '[Ana Orr|Person] knows [Tom Bell|Person].', relations: [] },
  {
    about: 'a title without a holder',
    text: 'The president of [Peru|Place PE] spoke to reporters.',
    relations: [],
  },
  {
    about: 'a title of somebody else',
    text: '[Ana Orr|Person] spoke to the president of [Peru|Place PE].',
    relations: [],
  },
  {
    about: 'a thing no office is held by',
    text: '[Acme|Organization], the home of the president of [Peru|Place PE], burned.',
    relations: [],
  },
  {
    about: 'a country does not lie in its city',
    text: 'Rain fell on [Peru|Place PE] in [Lima|Place PE].',
    relations: [],
  },
  {
    about: 'a list of countries',
    text: 'It rained in [Peru|Place PE], [Chad|Place TD] and [Mali|Place ML].',
    relations: [],
  },
  {
    about: 'three who met',
    text: '[Ana Orr|Person], [Tom Bell|Person] and [Eve Lin|Person] met.',
    relations: [],
  },
  {
    about: 'between times',
    text: 'The treaty between spring and summer expired in [Peru|Place PE].',
    relations: [],
  },
  {
    about: 'a name inside a word',
    text: 'A pro-[Chad|Place TD] senator, [Ana Orr|Person], slept.',
    relations: [],
  },
  {
    about: 'a secretary of no owner',
    text: 'Secretary of State [Tom Bell|Person] flew home.',
    relations: [],
  },
  {
    about: 'two who may hold it',
    text: '[Ana Orr|Person] was ambassador to [Peru|Place PE]. [Tom Bell|Person] was ambassador to [Peru|Place PE]. [Chad|Place TD]’s ambassador to [Peru|Place PE] died.',
    relations: ['Ana Orr – ambassador to – Peru', 'Tom Bell – ambassador to – Peru'],
  },
  {
    about: 'where a firm is from is not whose it is',
    text: '[Norwegian|Place NO=Norway] battery maker [Acme|Organization] met [Swedish|Place SE=Sweden] rival [Bolt|Organization].',
    relations: ['Acme – met – Bolt'],
  },
  {
    about: 'where a firm or bank is from makes its country no party',
    text: '[Acme|Organization] bought a ferry from a [Norwegian|Place NO=Norway] company and sued a [Swedish|Place SE=Sweden] bank.',
    relations: [],
  },
  {
    about: 'a government’s or army’s country is one',
    text: '[Acme|Organization] sold the mill to the [Norwegian|Place NO=Norway] government. The [Swedish|Place SE=Sweden] army attacked [Acme|Organization].',
    relations: ['Acme – sold mill to – Norway', 'Sweden – attacked – Acme'],
  },
  {
    about: 'of whom it is the maker, a name says',
    text: '[Volta|Product] maker [Acme|Organization] slept.',
    relations: ['Acme – maker of – Volta'],
  },

  {
    about: 'a person of a party',
    text: '[Ana Orr|Person] of the [Green Party|Organization] won.',
    relations: ['Ana Orr – of – Green Party'],
  },
  {
    about: 'a person from a party',
    text: 'The winner was [Ana Orr|Person] from the [Green Party|Organization].',
    relations: ['Ana Orr – from – Green Party'],
  },
  {
    about: 'a party’s person',
    text: 'The [Green Party|Organization]’s [Ana Orr|Person] and [Acme|Organization]’s [Tom Bell|Person] spoke.',
    relations: ['Ana Orr – of – Green Party', 'Tom Bell – of – Acme'],
  },
  {
    about: 'a country’s person',
    text: '[Kenya|Place KE]’s [Ana Orr|Person] won the race.',
    relations: ['Ana Orr – of – Kenya'],
  },
  {
    about: 'in a list each of their own',
    text: 'They are [Ana Orr|Person] of [Acme|Organization] and [Eve Lin|Person] of [Bolt|Organization].',
    relations: ['Ana Orr – of – Acme', 'Eve Lin – of – Bolt'],
  },
  {
    about: 'bought from a body',
    text: '[Acme|Organization] bought [Ana Orr|Person] from [Bolt|Organization].',
    relations: ['Acme – bought – Ana Orr'],
  },
  {
    about: 'chosen from a body',
    text: 'Voters chose [Ana Orr|Person] from the [Green Party|Organization].',
    relations: [],
  },
  {
    about: 'a thing of a person',
    text: 'Photos of [Kane|Person] hang in the [University of Leeds|Organization].',
    relations: [],
  },
  {
    about: 'what a body of the person has',
    text: '[Acme|Organization]’s [Ana Orr|Person]’s car was sold.',
    relations: [],
  },
  {
    about: 'a portrait by someone',
    text: 'The late queen’s portrait by [Tom Bell|Person] hangs in the hall of [Acme|Organization].',
    relations: [],
  },
  {
    about: 'somebody from a town',
    text: '[Ana Orr|Person], a painter from [Lima|Place PE], and [Tom Bell|Person], a teacher, met.',
    relations: ['Ana Orr – from – Lima', 'Ana Orr – met with – Tom Bell'],
  },
  {
    about: 'is from a town',
    text: '[Ana Orr|Person] is a painter from [Lima|Place PE].',
    relations: ['Ana Orr – from – Lima'],
  },
  {
    about: 'brought from a town',
    text: '[Tom Bell|Person] brought letters from [Lima|Place PE].',
    relations: [],
  },
  {
    about: 'a noun joined to another, whose owner comes behind a complement',
    text: '[Ana Orr|Person], curator and director of exhibits at [Acme|Organization], spoke.',
    relations: ['Ana Orr – curator at – Acme', 'Ana Orr – director at – Acme'],
  },
  {
    about: 'two nouns, one owner',
    text: '[Ana Orr|Person], secretary and treasurer at [Acme|Organization], spoke.',
    relations: ['Ana Orr – secretary at – Acme', 'Ana Orr – treasurer at – Acme'],
  },
  {
    about: 'nouns joined after “was”',
    text: '[Ana Orr|Person] was a pupil and lifelong friend of [Tom Bell|Person].',
    relations: ['Ana Orr – friend of – Tom Bell', 'Ana Orr – pupil of – Tom Bell'],
  },
  {
    about: 'a short form between owner and name',
    text: 'The secretary general of [Acme|Organization] (Acme International), [Ana Orr|Person], spoke.',
    relations: ['Ana Orr – secretary general of – Acme'],
  },
  {
    about: 'a rank before the name is not the office',
    text: '[Acme|Organization] director General [Tom Bell|Person] spoke.',
    relations: ['Tom Bell – director of – Acme'],
  },
  {
    about: 'an office of two words',
    text: '[Acme|Organization] Director General [Tom Bell|Person] spoke.',
    relations: ['Tom Bell – director general of – Acme'],
  },
  {
    about: 'a second comma that is missing',
    text: '[Peru|Place PE]’s prime minister, [Ana Orr|Person] said that it rained.',
    relations: ['Ana Orr – prime minister of – Peru'],
  },
  {
    about: 'a professor of somebody',
    text: '[Her|Person=Ana Orr] former professor, [Tom Bell|Person], described [Ana Orr|Person] as gifted.',
    relations: ['Tom Bell – former professor of – Ana Orr'],
  },
  {
    about: 'a professor by the name of a chair',
    text: '[Tom Bell|Person] became [Agassiz|Person] professor.',
    relations: [],
  },
  {
    about: 'who served as',
    text: '[Tom Bell|Person], who served as minister of finance of [Peru|Place PE], died.',
    relations: ['Tom Bell – minister of finance of – Peru'],
  },
  {
    about: 'a member with an adverb of time',
    text: '[Tom Bell|Person], then editor of the [Lima Gazette|Organization], left.',
    relations: ['Tom Bell – then editor of – Lima Gazette'],
  },
  {
    about: 'who succeeds whom as what',
    text: '[Tom Bell|Person] succeeded [Ana Orr|Person] as president of [Peru|Place PE].',
    relations: [
      'Ana Orr – president of – Peru',
      'Tom Bell – president of – Peru',
      'Tom Bell – succeeded – Ana Orr',
    ],
  },
  {
    about: 'who is succeeded by whom as what',
    text: '[Ana Orr|Person] was replaced by [Tom Bell|Person] as head of [Acme|Organization].',
    relations: ['Ana Orr – head of – Acme', 'Tom Bell – head of – Acme', 'Tom Bell – replaced – Ana Orr'],
  },
  {
    about: 'who took over from whom',
    text: '[Tom Bell|Person] took over from [Ana Orr|Person] as chairman of [Acme|Organization].',
    relations: [
      'Ana Orr – chairman of – Acme',
      'Tom Bell – chairman of – Acme',
      'Tom Bell – took over from – Ana Orr',
    ],
  },
  {
    about: 'the child after the birth',
    text: '[Ana Orr|Person] was born in [Lima|Place PE], the daughter of [Tom Orr|Person] and [Eve Lin|Person].',
    relations: [
      'Ana Orr – born in – Lima',
      'Ana Orr – daughter of – Eve Lin',
      'Ana Orr – daughter of – Tom Orr',
    ],
  },
  {
    about: 'an adjective says where an engineer is from',
    text: '[Norwegian|Place NO=Norway] engineer [Ana Orr|Person] slept.',
    relations: [],
  },
  {
    about: 'an adjective says where a director is from',
    text: '[Norwegian|Place NO=Norway] director [Ana Orr|Person] slept.',
    relations: [],
  },
  {
    about: 'but a team’s coach is the country’s',
    text: 'The [Norwegian|Place NO=Norway] team’s coach, [Ana Orr|Person], slept.',
    relations: ['Ana Orr – coach of – Norway'],
  },
  {
    about: 'a coach by the name of a country',
    text: '[Panama|Place PA] coach [Ana Orr|Person] slept.',
    relations: ['Ana Orr – coach of – Panama'],
  },
  {
    about: 'behind the name, without preposition',
    text: '[Ana Orr|Person], [Panama|Place PA] coach, slept.',
    relations: ['Ana Orr – coach of – Panama'],
  },
  {
    about: 'a player of a club in a league',
    text: '[Ana Orr|Person] is a defender for [Acme|Organization] of the [Northern League|Organization].',
    relations: ['Ana Orr – defender for – Acme'],
  },
  {
    about: 'a unit of a firm',
    text: '[Bolt|Organization], a unit of [Acme|Organization], makes screws.',
    relations: ['Bolt – unit of – Acme'],
  },
  {
    about: 'a subsidiary and its seat',
    text: '[Acme|Organization]’s [Lima|Place PE]-based subsidiary [Bolt|Organization] makes screws.',
    relations: ['Bolt – based in – Lima', 'Bolt – subsidiary of – Acme'],
  },
  {
    about: 'the capital',
    text: '[Lima|Place PE], the capital of [Peru|Place PE], was dark.',
    relations: ['Lima – capital of – Peru'],
  },
  {
    about: 'a town in a country',
    text: '[Paita|Place PE], a town in [Peru|Place PE], was dark.',
    relations: ['Paita – town in – Peru'],
  },
  {
    about: 'a prize is no office',
    text: '[Ana Orr|Person] was named player of the year in [Peru|Place PE].',
    relations: [],
  },
  {
    about: 'not a member',
    text: '[Ana Orr|Person] is not a member of the [Green Party|Organization].',
    relations: [],
  },
  {
    about: 'not a member, in an apposition',
    text: '[Ana Orr|Person], not a member of the [Green Party|Organization], won.',
    relations: [],
  },
  {
    about: 'an alleged member',
    text: '[Ana Orr|Person], an alleged member of the [Green Party|Organization], won.',
    relations: [],
  },
  {
    about: 'a possible successor',
    text: '[Ana Orr|Person], a possible successor to [Tom Bell|Person], won.',
    relations: [],
  },
  {
    about: 'a candidate for an office',
    text: 'A candidate for president of [Peru|Place PE], [Ana Orr|Person], spoke.',
    relations: [],
  },
  {
    about: 'would become',
    text: '[Ana Orr|Person] would become president of [Peru|Place PE].',
    relations: [],
  },
  {
    about: 'wants to be',
    text: '[Ana Orr|Person] wants to be president of [Peru|Place PE].',
    relations: [],
  },
  {
    about: 'if she becomes',
    text: 'If [Ana Orr|Person] becomes president of [Peru|Place PE], prices fall.',
    relations: [],
  },
  {
    about: 'nominated is not yet appointed',
    text: '[Ana Orr|Person] was nominated as ambassador to [Peru|Place PE].',
    relations: [],
  },
  {
    about: 'a question',
    text: 'Is [Ana Orr|Person] the president of [Peru|Place PE]?',
    relations: [],
  },
  {
    about: 'a critic is no member',
    text: '[Ana Orr|Person], a critic of the [Green Party|Organization], won.',
    relations: ['Ana Orr – critic of – Green Party'],
  },
  {
    about: 'two names of one tie',
    text: '[Ana Orr|Person], the leader of [Peru|Place PE], slept. [Peru|Place PE]’s president, [Ana Orr|Person], woke.',
    relations: ['Ana Orr – president of – Peru'],
  },
  {
    about: 'former or not, one office',
    text: '[Ana Orr|Person], the former president of [Peru|Place PE], slept. [Ana Orr|Person] was president of [Peru|Place PE].',
    relations: ['Ana Orr – former president of – Peru'],
  },
  {
    about: 'two offices that differ',
    text: '[Ana Orr|Person], the president of [Acme|Organization], slept. [Ana Orr|Person] is the treasurer of [Acme|Organization].',
    relations: ['Ana Orr – president of – Acme', 'Ana Orr – treasurer of – Acme'],
  },
  {
    about: 'belonging says less than an office',
    text: '[Acme|Organization]’s [Ana Orr|Person] slept. [Ana Orr|Person] is the president of [Acme|Organization].',
    relations: ['Ana Orr – president of – Acme'],
  },
  {
    about: 'one marriage',
    text: '[Ana Orr|Person] married [Tom Bell|Person]. [Tom Bell|Person], [Ana Orr|Person]’s husband, slept.',
    relations: ['Ana Orr – married – Tom Bell'],
  },
  {
    about: 'born, before the subject',
    text: 'Born in [Lima|Place PE], [Ana Orr|Person] slept.',
    relations: ['Ana Orr – born in – Lima'],
  },
  {
    about: 'born to',
    text: '[Ana Orr|Person] was born in [Lima|Place PE] to [Tom Orr|Person] and [Eve Lin|Person].',
    relations: ['Ana Orr – born in – Lima', 'Ana Orr – born to – Eve Lin', 'Ana Orr – born to – Tom Orr'],
  },
  {
    about: 'born in brackets',
    text: '[Ana Orr|Person] (born in [Lima|Place PE]) slept.',
    relations: ['Ana Orr – born in – Lima'],
  },
  {
    about: 'the town, not the country behind it',
    text: '[Ana Orr|Person] was born in [Paita|Place PE], [Peru|Place PE].',
    relations: ['Ana Orr – born in – Paita', 'Paita – in – Peru'],
  },
  {
    about: 'several towns',
    text: '[Ana Orr|Person] lived in [Paita|Place PE], [Oslo|Place NO] and [Lima|Place PE].',
    relations: ['Ana Orr – lived in – Lima', 'Ana Orr – lived in – Oslo', 'Ana Orr – lived in – Paita'],
  },
  {
    about: 'died in',
    text: '[Ana Orr|Person] died in [Lima|Place PE].',
    relations: ['Ana Orr – died in – Lima'],
  },
  {
    about: 'a book is not born in a town',
    text: 'The idea was born in [Lima|Place PE] when [Ana Orr|Person] slept.',
    relations: [],
  },
  {
    about: 'born in a year of someone',
    text: '[Ana Orr|Person] was born in the year of [Tom Bell|Person].',
    relations: [],
  },
  {
    about: 'a daughter they have',
    text: '[Ana Orr|Person] and [Tom Bell|Person] have a daughter, [Eve Bell|Person].',
    relations: ['Eve Bell – daughter of – Ana Orr', 'Eve Bell – daughter of – Tom Bell'],
  },
  {
    about: 'who survives somebody',
    text: '[Ana Orr|Person] is survived by a son, [Ben Orr|Person].',
    relations: ['Ben Orr – son of – Ana Orr'],
  },
  {
    about: 'no son',
    text: '[Ana Orr|Person] had no son. [Ben Orr|Person] slept.',
    relations: [],
  },
  {
    about: 'somebody else’s son',
    text: '[Ana Orr|Person] had a friend, and a son of [Tom Bell|Person] slept.',
    relations: [],
  },
  {
    about: 'married, in a clause beside',
    text: '[Ana Orr|Person] moved away, marrying [Tom Bell|Person].',
    relations: ['Ana Orr – married – Tom Bell'],
  },
  {
    about: 'married to',
    text: '[Ana Orr|Person] is married to [Tom Bell|Person].',
    relations: ['Ana Orr – married to – Tom Bell'],
  },
  {
    about: 'a couple',
    text: 'The couple, [Ana Orr|Person] and [Tom Bell|Person], married.',
    relations: ['Ana Orr – married – Tom Bell'],
  },
  {
    about: 'a degree',
    text: '[Ana Orr|Person] earned a doctorate in law from [Acme University|Organization].',
    relations: ['Ana Orr – earned doctorate from – Acme University'],
  },
  {
    about: 'a degree at',
    text: '[Ana Orr|Person] received her Ph.D. at [Acme University|Organization].',
    relations: ['Ana Orr – received Ph.D. at – Acme University'],
  },
  {
    about: 'graduated',
    text: '[Ana Orr|Person] graduated from [Acme University|Organization].',
    relations: ['Ana Orr – graduated from – Acme University'],
  },
  {
    about: 'studied',
    text: '[Ana Orr|Person] studied law at [Acme University|Organization] under [Tom Bell|Person].',
    relations: ['Ana Orr – studied law at – Acme University', 'Ana Orr – studied law under – Tom Bell'],
  },
  {
    about: 'a degree in honour',
    text: '[Ana Orr|Person] received an honorary doctorate from [Acme University|Organization].',
    relations: [],
  },
  {
    about: 'a degree she did not get',
    text: '[Ana Orr|Person] never earned a degree from [Acme University|Organization].',
    relations: [],
  },
  {
    about: 'a degree somebody wants',
    text: '[Ana Orr|Person] hopes to earn a degree from [Acme University|Organization].',
    relations: [],
  },
  {
    about: 'headquartered',
    text: '[Acme|Organization], headquartered in [Lima|Place PE], makes screws.',
    relations: ['Acme – headquartered in – Lima'],
  },
  {
    about: 'a firm based in',
    text: '[Acme|Organization] is a firm based in [Lima|Place PE].',
    relations: ['Acme – based in – Lima'],
  },
  {
    about: 'owned by',
    text: '[Bolt|Organization], owned by [Acme|Organization], makes screws.',
    relations: ['Acme – owned – Bolt'],
  },
  {
    about: 'a stake',
    text: '[Acme|Organization] holds a stake in [Bolt|Organization].',
    relations: ['Acme – holds stake in – Bolt'],
  },
  {
    about: 'a share',
    text: '[Acme|Organization] owns 38 percent of [Bolt|Organization].',
    relations: ['Acme – owns 38 percent of – Bolt'],
  },
  {
    about: 'no share: what is made',
    text: '[Acme|Organization] makes most of the parts of [Bolt|Organization].',
    relations: [],
  },
  {
    about: 'a parent named behind what they are',
    text: '[Ana Orr|Person] was the daughter of a baker, [Tom Bell|Person], and a nurse.',
    relations: ['Ana Orr – daughter of – Tom Bell'],
  },
  {
    about: 'no parent: who says so',
    text: '[Ana Orr|Person] was the daughter of a baker, [Tom Bell|Person] said.',
    relations: [],
  },
  {
    about: 'a son told with what he is',
    text: '[Ana Orr|Person] is survived by their son, the actor [Tom Bell|Person].',
    relations: ['Tom Bell – son of – Ana Orr'],
  },
  {
    about: 'no son: an actor of a son’s film',
    text: '[Ana Orr|Person] praised their son, and the actor [Tom Bell|Person] left.',
    relations: [],
  },
  {
    about: 'born on an island',
    text: '[Ana Orr|Person] was born on [Jersey|Place JE] in 1950.',
    relations: ['Ana Orr – born in – Jersey'],
  },
  {
    about: 'a score is no thing lost',
    text: '[Peru|Place PE] lost 1–2 to [Chad|Place TD].',
    relations: ['Peru – lost to – Chad'],
  },
  {
    about: 'of two objects the thing is given',
    text: '[Ana Orr|Person] gave [Tom Bell|Person] a letter.',
    relations: ['Ana Orr – gave letter to – Tom Bell'],
  },
  {
    about: 'whom a referee gives something',
    text: 'The penalty, which [Ana Orr|Person] awarded [Peru|Place PE], was missed.',
    relations: [],
  },
  {
    about: 'by so many votes by someone',
    text: '[Ana Orr|Person] was defeated by ten votes by [Tom Bell|Person].',
    relations: ['Tom Bell – defeated – Ana Orr'],
  },
  {
    about: 'somebody told by what they are',
    text: '[Ana Orr|Person] defeated another candidate, veteran politician [Tom Bell|Person].',
    relations: ['Ana Orr – defeated – Tom Bell'],
  },
  {
    about: 'in the tense told',
    text: '[Ana Orr|Person] ended the race early, defeating [Tom Bell|Person].',
    relations: ['Ana Orr – defeated – Tom Bell'],
  },
  {
    about: 'after doing',
    text: 'After leaving [Acme|Organization], [Ana Orr|Person] founded [Bolt|Organization].',
    relations: ['Ana Orr – founded – Bolt', 'Ana Orr – left – Acme'],
  },
  {
    about: 'going on',
    text: '[Acme|Organization] is suing [Bolt|Organization].',
    relations: ['Acme – is suing – Bolt'],
  },
  {
    about: 'went on to do',
    text: '[Ana Orr|Person] went on to defeat [Tom Bell|Person].',
    relations: ['Ana Orr – went on to defeat – Tom Bell'],
  },
  {
    about: 'accused of doing',
    text: '[Ana Orr|Person] was accused of robbing [Tom Bell|Person].',
    relations: [],
  },
  {
    about: 'without doing',
    text: '[Ana Orr|Person] left without visiting [Tom Bell|Person].',
    relations: [],
  },
  {
    about: 'considered doing',
    text: '[Acme|Organization] considered suing [Bolt|Organization].',
    relations: [],
  },
  {
    about: 'a prize named after what follows',
    text: '[Ana Orr|Person] won the [Acme Man|Other] of the match award.',
    relations: [],
  },
  {
    about: 'learning a language ties to no country',
    text: '[Ana Orr|Person] learned [Greek|Place GR=Greece].',
    relations: [],
  },
  {
    about: 'founded by one and headed by the other',
    text: '[Acme|Organization] was founded by [Ana Orr|Person] and was later headed by [Tom Bell|Person].',
    relations: ['Ana Orr – founded – Acme', 'Tom Bell – headed – Acme'],
  },
  {
    about: 'the office first, then the name',
    text: 'The president of [Acme|Organization] is [Ana Orr|Person].',
    relations: ['Ana Orr – president of – Acme'],
  },
  {
    about: 'a headline’s comma',
    text: '[Ana Orr|Person], [Peru|Place PE] prime minister meet.',
    relations: [],
  },
  {
    about: 'the commander’s nationality, and whose commander she is',
    text: '[Ana Orr|Person] was the [Iraqi|Place IQ=Iraq] commander for [Acme|Organization].',
    relations: ['Ana Orr – commander for – Acme'],
  },
  {
    about: 'what an adjective describes is no country',
    text: '[Acme|Organization] controls all [Iraqi|Place IQ=Iraq] things in the port.',
    relations: [],
  },
  {
    about: 'defeating as a topic',
    text: '[Ana Orr|Person] wrote a book on defeating [Tom Bell|Person].',
    relations: [],
  },
  {
    about: 'what is joined to something that goes on goes on',
    text: '[Acme|Organization] is advising and assisting [Bolt|Organization].',
    relations: ['Acme – is assisting – Bolt'],
  },
  {
    about: 'who makes somebody chief is whose chief it is',
    text: '[Volvo|Organization] named [Ana Orr|Person] as chief executive, and [Acme|Organization] elected [Tom Bell|Person] chairman.',
    relations: ['Ana Orr – chief executive of – Volvo', 'Tom Bell – chairman of – Acme'],
  },
  {
    about: 'a magazine’s prize',
    text: '[Acme|Organization] named [Ana Orr|Person] player of the year.',
    relations: [],
  },
  {
    about: 'who confirms somebody is not whose it is',
    text: '[Acme|Organization] confirmed [Ana Orr|Person] as chief executive.',
    relations: ['Acme – confirmed – Ana Orr'],
  },
  {
    about: 'a general manager is no general',
    text: '[Ana Orr|Person], [Acme|Organization]’s general manager, slept.',
    relations: ['Ana Orr – general manager of – Acme'],
  },
  {
    about: 'where a car maker is from',
    text: '[U.S.|Place US] car maker [Acme|Organization] slept.',
    relations: [],
  },
  {
    about: 'long and short names of an office',
    text: '[Acme|Organization] CEO [Ana Orr|Person] slept. [Ana Orr|Person], chief executive officer of [Acme|Organization], woke.',
    relations: ['Ana Orr – CEO of – Acme'],
  },
  {
    about: 'many employees are not one',
    text: '[Ana Orr|Person], an employee of [Acme|Organization], slept. [Acme|Organization] employees woke.',
    relations: ['Ana Orr – employee of – Acme'],
  },
  {
    about: 'left in charge',
    text: '[Ana Orr|Person] left [Tom Bell|Person] in charge.',
    relations: [],
  },
  {
    about: 'a list is no apposition',
    text: '[Acme|Organization], a [Romanian|Place RO=Romania] official and a bank met.',
    relations: [],
  },
  {
    about: 'regions in a list',
    text: 'It rained in [Ica|Place PE], [Junin|Place PE], [Puno|Place PE] and [Lima|Place PE].',
    relations: [],
  },
]
