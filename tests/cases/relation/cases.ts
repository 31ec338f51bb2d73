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
]
