/** Words that tell what a name is, and words with capitals that are no names. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*\|\s*/))

/** Titles before a person's name, in lower case; longest first is for the reader of the table to find. */
export const TITLES: ReadonlySet<string> = list(
  `mr|mr.|mrs|mrs.|ms|ms.|miss|dr|dr.|doctor|prof|prof.|professor|sir|dame|lord|lady|rev|rev.|reverend|father|sister|brother|
  pope|cardinal|archbishop|bishop|imam|ayatollah|rabbi|sheikh|mullah|king|queen|prince|princess|emperor|empress|tsar|czar|sultan|emir|duke|duchess|count|baron|
  president|president-elect|vice president|vice-president|prime minister|deputy prime minister|premier|chancellor|foreign minister|defence minister|defense minister|finance minister|
  interior minister|justice minister|health minister|energy minister|trade minister|industry minister|education minister|transport minister|labour minister|environment minister|
  minister|deputy minister|foreign secretary|home secretary|defence secretary|defense secretary|treasury secretary|secretary of state|secretary of defense|secretary of defence|secretary|press secretary|secretary general|secretary-general|
  general secretary|attorney general|attorney-general|ambassador|envoy|special envoy|consul|governor|lieutenant governor|senator|sen.|representative|rep.|congressman|congresswoman|gov.|mp|mep|
  speaker|majority leader|minority leader|leader|supreme leader|opposition leader|party leader|mayor|deputy mayor|councillor|councilor|commissioner|judge|justice|chief justice|magistrate|prosecutor|inspector|
  detective|sheriff|constable|officer|petty officer|deputy|deputies|coroner|vp|svp|evp|detectives|officers|trooper|paramedic|pastor|chaplain|superintendent|dean|assemblyman|alderman|undersecretary|district attorney|police chief|pitcher|catcher|outfielder|defender|general|gen.|lieutenant general|lt. gen.|major general|maj. gen.|brigadier|brigadier general|brig. gen.|colonel|col.|lieutenant colonel|lt. col.|
  lieutenant|lt.|lt|major|maj.|captain|capt.|sergeant|sgt.|corporal|cpl.|private|pvt.|admiral|adm.|rear admiral|vice admiral|commander|field marshal|marshal|commodore|
  chairman|chairwoman|chairperson|chair|vice chairman|co-chairman|chief executive|chief executive officer|ceo|coo|cfo|cto|chief operating officer|chief financial officer|chief technology officer|
  executive director|managing director|director|director general|director-general|executive vice president|senior vice president|senior vice-president|manager|general manager|founder|co-founder|
  analyst|spokesman|spokeswoman|spokesperson|coach|head coach|striker|midfielder|goalkeeper|captain|lawyer|attorney|solicitor|author|writer|journalist|reporter|editor|historian|
  economist|scientist|engineer|designer|artist|actor|actress|singer|musician|rapper|composer|director|producer|filmmaker|comedian|presenter|activist|dissident|candidate|rebel leader|warlord|
  first lady|first minister|vice premier|crown prince|crown princess|chief minister|chief of staff|chief|team member|quarterback|driver|champion|astronaut|cosmonaut|student|resident|
  businessman|businesswoman|billionaire|entrepreneur|investor|banker|politician|lawmaker|legislator|former president|ex-president|late|comrade|uncle|aunt|mother|wife|husband|son|daughter`,
)

/** Titles that address a person and say nothing of what they are. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = list(
  `mr|mr.|mrs|mrs.|ms|ms.|miss|dr|dr.|doctor|sir|dame|lord|lady|rev|rev.|reverend|late|comrade|uncle|aunt|deputies|detectives|officers`,
)

/** Titles whose bearer a text also calls by the title alone: `the president`. */
export const OFFICES: ReadonlySet<string> = list(
  `president|prime minister|premier|chancellor|minister|foreign minister|defence minister|defense minister|finance minister|secretary of state|secretary of defense|secretary of defence|secretary|ambassador|envoy|governor|senator|mayor|
  king|queen|prince|princess|pope|archbishop|bishop|emperor|tsar|general|admiral|colonel|captain|sergeant|judge|chairman|chairwoman|chief executive|ceo|director|coach|leader|speaker|commander|
  spokesman|spokeswoman|congressman|commissioner|sheriff|striker|goalkeeper|actor|actress|singer|author|founder|co-founder|lawmaker|candidate|professor|cardinal|vice president|attorney general|crown prince`,
)

/** Last words of organisations' names. */
export const ORG_HEADS: ReadonlySet<string> = list(
  `Inc|Inc.|Corp|Corp.|Corporation|Co|Co.|Company|Companies|Ltd|Ltd.|Limited|LLC|LLP|LP|PLC|plc|AG|GmbH|SE|SA|S.A.|SpA|S.p.A.|NV|N.V.|AB|Oy|KK|Pty|Group|Holdings|Holding|Industries|Enterprises|
  Oyj|AS|ASA|ApS|BV|B.V.|Bhd|KGaA|PJSC|Semiconductors|Semiconductor|
  Partners|Associates|Ventures|Capital|Bank|Bancorp|Trust|Fund|Insurance|Securities|Motors|Motor|Automotive|Auto|Airlines|Airways|Aviation|Aerospace|Systems|Technologies|Technology|Software|
  Electronics|Computer|Computers|Communications|Telecom|Networks|Network|Media|Entertainment|Pictures|Studios|Studio|Records|Music|Press|Times|Post|Journal|News|Tribune|Herald|Gazette|Daily|Magazine|Broadcasting|
  Television|TV|Radio|Pharmaceuticals|Pharma|Foods|Stores|Energy|Oil|Petroleum|Gas|Power|Steel|Mining|Railways|Railway|Ministry|Department|Departments|Agency|Administration|Authority|Bureau|Office|Commission|Committee|
  Council|Board|Court|Parliament|Senate|Congress|Assembly|House|Government|Cabinet|Army|Navy|Force|Forces|Guard|Guards|Corps|Marines|Police|Brigade|Brigades|Division|Regiment|Battalion|Fleet|Command|Service|Services|Secretariat|
  Party|Union|Unions|Federation|Confederation|Association|Organization|Organisation|Society|Foundation|Institute|Institution|University|College|School|Academy|Center|Centre|Laboratory|Laboratories|Hospital|Clinic|
  Church|League|Club|United|FC|F.C.|Team|Movement|Front|Alliance|Coalition|Network|Workers|Exchange|Chamber|Consortium|Initiative|Project|Campaign|Tribunal|Embassy|Consulate|Mission|Treasury|Resistance|Militia|Militias|
  Brothers|Bros.|& Sons|Democrats|Republicans|Socialists|Communists|Greens|Conservatives|Nations|Orchestra|Choir|Band|Theatre|Theater|Museum|Library|Observatory|Survey|Reserve|Management|Research|Analytics|Consulting|Solutions|Labs|Works|Homes|Lines|Ferries|Cells|Logistics|Dynamics|Shipyards|Shipyard|Shipping|Breweries|Brewery|Hotels|Farms|Dairies|Mills|Robotics|Biotech|Diagnostics|Therapeutics|Biosciences|Instruments|Utilities|Properties|Estates|Builders|Constructors|Products|International|Worldwide|Asset|Advisors`,
)

/** Company forms and generic words that a short name leaves out. */
export const DESIGNATORS: ReadonlySet<string> = list(
  `inc|inc.|corp|corp.|corporation|co|co.|company|companies|ltd|ltd.|limited|llc|llp|lp|plc|ag|gmbh|se|sa|s.a.|spa|s.p.a.|nv|n.v.|ab|oy|kk|pty|group|holdings|holding|motor|motors|computer|computers|technologies|technology|systems|electronics|industries|semiconductors|semiconductor|oyj|as|asa|aps|bv|b.v.|bhd|tbk|kgaa|sarl|pjsc|news agency|agency`,
)

/** Honours and degrees behind a person's name. */
export const POST_NOMINALS: ReadonlySet<string> = list(
  `FRS|FRSE|FBA|DBE|OBE|CBE|MBE|KBE|GBE|KCB|GCB|CMG|KCMG|GCMG|CVO|KCVO|GCVO|DSO|OM|RA|RIBA|QC|KC|PhD|Ph.D.|MD|M.D.|DPhil|MA|M.A.|BA|B.A.|Esq|Esq.|USN|USMC|SJ|S.J.|OP|O.P.|OSB`,
)

/** Towns of universities of American states: `University of California, Berkeley`. */
export const CAMPUSES: ReadonlySet<string> = list(
  `Berkeley|Davis|Irvine|Riverside|Merced|Urbana|Fayetteville|Amherst|Lowell|Boulder|Chapel|Knoxville|Lincoln|Lafayette|Duluth|Morris|Asheville|Greensboro|Eau|Bloomington`,
)

/** What follows a ruler's or writer's name after `the`: `Pliny the Elder`. */
export const EPITHETS: ReadonlySet<string> = list(
  `Elder|Younger|Great|Terrible|Conqueror|Confessor|Lionheart|Magnificent|Wise|Bold|Pious|Fat|Good|Lame|Impaler|Baptist|Apostate|Unready`,
)

/** Last words of places' names. */
export const PLACE_HEADS: ReadonlySet<string> = list(
  `City|County|Province|Prefecture|District|Region|State|Territory|Republic|Kingdom|Island|Islands|Isle|Isles|Peninsula|Mountain|Mountains|Mount|Hills|Hill|Valley|River|Lake|Sea|Ocean|Bay|Gulf|Strait|Straits|Channel|Canal|
  Jail|Airbase|Airfield|Desert|Forest|Park|Beach|Coast|Cape|Point|Falls|Creek|Street|Avenue|Road|Boulevard|Lane|Square|Plaza|Bridge|Tower|Towers|Airport|Station|Harbor|Harbour|Port|Stadium|Arena|Hotel|Palace|Castle|Cathedral|Mosque|Temple|Prison|
  Base|Airbase|Airfield|Camp|Heights|Village|Town|Township|Borough|Highway|Border|Hall|Building|Garden|Gardens|Ridge|Plain|Plains|Delta|Basin|Dam|Zone|Wall|Cemetery|Memorial|Fort|Tepe|Höyük|Oasis`,
)

/** First words of places' names. */
export const PLACE_STARTS: ReadonlySet<string> = list(
  `Mount|Mt|Mt.|Lake|Cape|Fort|Port|Gulf|Bay|Isle|Strait|Sea|Camp|Rio|San|Santa|Saint|St|St.|El|Los|Las|New|North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Greater|Central`,
)

/** Last words of names that are neither of persons nor of bodies, places or products: meetings, laws, wars. */
export const OTHER_HEADS: ReadonlySet<string> = list(
  `Conference|Summit|Olympics|Games|Cup|Championship|Championships|Festival|Award|Awards|Prize|War|Wars|Act|Bill|Law|Treaty|Agreement|Accord|Accords|Convention|Pact|Day|Week|Year|Eve|Report|Program|Programme|Plan|Chapter|Revolution|Crisis|Show|Expo|
  Keynote|Era|Period|Age|Constitution|Amendment|Resolution|Protocol|Declaration|Charter|Uprising|Spring|Intifada|Holocaust|Depression|Operation|Offensive|Rebellion|Massacre|Election|Elections|Tour|Grand Prix|Open|Trophy|Medal|Chart|Classic|Meeting|Marathon|Derby|Match|Tournament|Scholarship|Fellowship|Lecture|Lectures|Affair|Scandal|Riots|Ceremony|Referendum|Inquiry|Doctrine|Principle|Theorem|Mutiny|Coup|Famine|Pandemic|Earthquake|Bowl|Regatta|Biennale|Carnival|Parade|Crusade|Expedition|Reformation|Renaissance|Time|Syndrome|Disease|Virus|Three|Four|Five`,
)

/** First words of such names. */
export const OTHER_STARTS: ReadonlySet<string> = list(
  `Hurricane|Typhoon|Cyclone|Storm|Operation|Project|Apollo|Miss`,
)

/** Words of products' names. */
export const PRODUCT_HEADS: ReadonlySet<string> = list(
  `OS|X|Pro|Air|Mini|Nano|Shuffle|Touch|Max|Plus|Ultra|XP|Vista|Windows|Office|Explorer|Player|Store|SDK|Edition|Phone|Tablet|Watch|Desktop|Server|Kit|App|Browser|Engine|Suite|Console|Series|Class|Hybrid|Sedan|Coupe|Pickup|SUV`,
)

/** Products known by name. */
export const PRODUCTS: ReadonlySet<string> = list(
  `iPhone|iPad|iPod|iMac|iTunes|iCloud|iOS|iPadOS|macOS|iLife|iWork|iMovie|iPhoto|iChat|iBook|iBooks|MacBook|Macbook|MacBook Pro|MacBook Air|Mac|Mac OS|Mac OS X|OS X|Mac mini|Mac Pro|PowerBook|Macintosh|Apple TV|Apple Watch|AirPods|
  App Store|iTunes Store|iTunes Music Store|QuickTime|FaceTime|Siri|Safari|Final Cut|Airport Express|GarageBand|Android|Windows|Windows XP|Windows Vista|Windows 7|Windows 10|Xbox|Xbox 360|PlayStation|PlayStation 3|PS3|Wii|
  Kindle|Zune|Walkman|Firefox|Internet Explorer|PowerPoint|Microsoft Office|Gmail|Google Maps|Google Earth|Google Play|Street View|WhatsApp|Instagram|Skype|Linux|Ubuntu|Photoshop|Pentium|Core Duo|
  Boeing 737|Boeing 747|Boeing 777|Boeing 787|Dreamliner|Airbus A320|Airbus A330|Airbus A340|Airbus A350|Airbus A380|A320|A330|A340|A350|A380|A400M|Concorde|Hummer|Pontiac|Cadillac|Chevrolet|Buick|Corvette|Mustang|Prius|Corolla|Camry|
  Chevrolet Volt|Passat|Land Cruiser|Viagra|Tamiflu|Prozac|OxyContin|ChatGPT|Bitcoin|Kalashnikov|Tomahawk|Scud|HIMARS|F-16|F-35|MiG|Black Hawk|Hubble|Soyuz|Starlink`,
)

/** Common nouns before or behind a name that tell its type. */
export const PERSON_NOUNS: ReadonlySet<string> = list(
  `man|woman|boy|girl|son|daughter|father|mother|brother|sister|husband|wife|widow|friend|cousin|uncle|nephew|minister|president|chairman|chief|executive|officer|director|manager|leader|spokesman|spokeswoman|spokesperson|
  coach|captain|ambassador|envoy|diplomat|senator|lawmaker|politician|mayor|governor|judge|lawyer|attorney|prosecutor|analyst|economist|professor|doctor|scientist|researcher|teacher|student|author|writer|journalist|reporter|
  editor|actor|actress|singer|artist|player|driver|pilot|soldier|general|commander|colonel|officer|activist|resident|witness|victim|suspect|founder|co-founder|owner|investor|entrepreneur|businessman|engineer|designer|expert|
  historian|member|candidate|king|queen|prince|princess|head|secretary|adviser|advisor|aide|inspector|detective|farmer|worker|nurse|priest|bishop|cleric|veteran|champion|star|musician|poet|painter|novelist|composer|colleague|successor|predecessor`,
)
export const ORG_NOUNS: ReadonlySet<string> = list(
  `company|firm|corporation|automaker|carmaker|maker|manufacturer|producer|group|bank|lender|airline|carrier|retailer|supplier|operator|agency|newspaper|magazine|daily|tabloid|website|broadcaster|network|channel|station|union|
  party|movement|militia|organisation|organization|charity|university|college|school|club|team|giant|brand|unit|subsidiary|division|parent|publisher|label|studio|insurer|brokerage|fund|exchange|regulator|watchdog|ministry|
  council|committee|commission|court|army|faction|rebels|militants|insurgents|band|consortium|venture|startup|start-up|chain|contractor|developer|vendor|thinktank|think-tank|institute|foundation|business|conglomerate|marque`,
)
export const PLACE_NOUNS: ReadonlySet<string> = list(
  `city|town|village|province|state|region|district|county|island|islands|capital|suburb|port|river|lake|mountain|valley|country|nation|republic|territory|peninsula|neighbourhood|neighborhood|area|airport|border|resort|hamlet|outskirts|coast|desert|municipality|prefecture|commune`,
)
export const PRODUCT_NOUNS: ReadonlySet<string> = list(
  `phone|smartphone|handset|device|software|system|version|model|models|car|cars|sedan|truck|pickup|suv|laptop|notebook|computer|tablet|player|browser|application|app|console|game|drug|vaccine|aircraft|jet|plane|missile|rocket|
  satellite|engine|processor|chip|chips|users|owners|update|upgrade|upgrades|series|edition|line|lineup|minivan|hatchback|vehicle|vehicles|units|tv|camera|printer|tool|plug-in|database|pre-orders|screen|battery|antenna|buyers|customers|launch`,
)

/** Behind a name, these make it an organisation: `Acme shares`. */
export const ORG_FOLLOWERS: ReadonlySet<string> = list(
  `shares|stock|executive|executives|ceo|spokesman|spokeswoman|spokesperson|chairman|chief|employees|workers|dealers|dealerships|plant|plants|factory|factories|headquarters|shareholders|subsidiary|officials|management|unit|brand|
  board|stores|store|bonds|profits|sales|president|director|founder|co-founder|fighters|militants|rebels|insurgents|troops|lawmakers|representatives|analyst|analysts|customers|bondholders|creditors|members|division|operations`,
)

/** Verbs of persons (and speaking organisations), as lemmas or forms. */
export const SAYING: ReadonlySet<string> = list(
  `said|says|say|told|tells|added|announced|announces|stated|states|claimed|claims|denied|denies|confirmed|warned|insisted|argued|explained|noted|commented|replied|declared|predicted|acknowledged|asked|reported|called|urged|vowed|pledged|suggested|promised|wrote|tweeted`,
)

/** What only persons do. */
export const PERSON_VERBS: ReadonlySet<string> = list(
  `died|dies|born|married|resigned|resigns|smiled|wrote|writes|testified|retired|graduated|thinks|thought|believes|believed|recalled|laughed|walked|hopes|feels|felt|remembers|lives|lived|studied|wept|spoke|met`,
)

/** What companies and other bodies do more than persons. */
export const ORG_VERBS: ReadonlySet<string> = list(
  `launched|launches|released|releases|unveiled|unveils|introduced|introduces|acquired|acquires|bought|buys|sued|sues|posted|posts|filed|files|plans|planned|sells|sold|cuts|cut|hired|hires|employs|employed|owns|owned|makes|produces|produced|operates|merged|invested|recalled|swamped|
  offers|offered|expects|reports|publishes|published|broadcast|deployed|captured|seized|attacked|launching`,
)

/** Capitalised words that are no names, in lower case. */
export const NO_NAMES: ReadonlySet<string> = list(
  `i|i'm|i’m|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|
  mon|tue|wed|thu|fri|sat|sun|am|pm|gmt|utc|est|edt|pst|pdt|cet|bst|ad|bc|bce|ce|ok|tv|dvd|cd|pc|usb|gps|dna|hiv|aids|covid|covid-19|internet|web|english-language|christmas|easter|ramadan|god|bible|koran|quran|
  earth|q1|q2|q3|q4|no|no.|nos|vs|etc|ph.d|phd|mba|gdp|vat|ip|suv|suvs|ceo|cfo|coo|it|pr|hr|hd|lcd|led|ii|iii|iv|spc|spc.|pfc|cpt|staff|soldiers|battalion|ally|allies|arabic|english|spanish-language|opposition|coalition|resolution|justice|law|street|road|chapter|article|section|act|amendment|world|war|olympics|olympic|state-owned|muslim|muslims|christian|christians|jewish|jews|jew|islamic|islam|
  catholic|catholics|protestant|sunni|shia|shiite|hindu|hindus|buddhist|sikh|arab|arabs|kurdish|kurds|democrat|republican|communist|conservative|liberal|socialist|nazi|nazis|western|westerners|new|old|great|big|first|second|third|mp3|mp|mps|gb|mb|mph|km|usd|eur|gbp|jpy|cad|aud|ghz|mhz|khz|kwh|wi|fi|api|sdk|ui|pdf|html|http|xml|cpu|gpu|ram|wifi|gsm|3g|4g|5g|drm|black|white|red|blue|green|yellow|orange|purple|silver|grey|gray|pink|gold|us$|au$|c$|a$|hk$|ft`,
)

/** Nouns for the people of a country that differ from its adjective. */
export const PEOPLES: ReadonlySet<string> = list(
  `Britons|Turks|Swedes|Danes|Finns|Poles|Spaniards|Scots|Serbs|Croats|Afghans|Arabs|Kurds|Iraqis|Israelis|Filipinos|Englishmen|Frenchmen|Irishmen|Dutchmen|Scotsman|Briton|Turk|Swede|Dane|Finn|Pole|Spaniard|Scot|Serb|Croat|Kurd|Arab|New Zealanders|Londoners|Parisians|New Yorkers|Europeans|Africans|Asians|Westerners|Gazans`,
)

/** Words that begin sentences and are no part of a name there, in lower case. */
export const STARTERS: ReadonlySet<string> = list(
  `the|a|an|this|that|these|those|he|she|it|they|we|you|his|her|its|their|our|my|your|who|what|when|where|why|how|which|whose|there|here|in|on|at|by|for|from|to|of|with|without|after|before|during|since|until|under|over|about|against|
  between|among|through|despite|because|although|though|while|whereas|if|unless|as|like|but|and|or|nor|so|yet|however|meanwhile|moreover|furthermore|also|additionally|instead|later|earlier|then|now|today|yesterday|tomorrow|tonight|once|
  hi|hey|hello|dear|thanks|thank|regards|wow|lol|yes|please|ps|p.s.|fyi|asap|
  all|any|both|each|every|few|many|most|much|several|some|such|other|others|another|no|not|none|only|even|just|still|again|one|two|three|four|five|six|seven|eight|nine|ten|half|more|less|last|next|former|according|following|
  speaking|asked|given|based|born|using|citing|including|having|being|is|are|was|were|be|been|do|does|did|has|have|had|will|would|can|could|may|might|must|should|let|please|yes|well|oh|perhaps|maybe|recently|currently|previously|
  finally|eventually|initially|originally|reportedly|apparently|critics|officials|police|people|analysts|experts|sources|authorities|witnesses|reports|sales|shares|company|companies|government|executives|workers|residents|another|within|upon|
  along|above|below|across|near|off|out|up|down|into|onto|per|via|plus|amid|around|beyond|behind|besides|except|toward|towards|throughout|soon|neither|either|whether|whatever|whoever|whenever|wherever|never|ever|always|often|sometimes|usually|thus|hence|therefore|otherwise|nevertheless|nonetheless|indeed|clearly|certainly|overall|elsewhere|afterwards|afterward|approximately|nearly|almost|about|roughly|late|early|same|own|new|old|good|long|high|top`,
)

/** Words in lower case inside names of persons and places. */
export const PARTICLES: ReadonlySet<string> = list(
  `de|del|della|di|da|do|dos|das|du|la|le|van|von|der|den|ter|bin|bint|ibn|al|el|ul|ur|ad|y|af|av|zu|e`,
)

/** After these, `of` and what follows belong to the name. */
export const OF_HEADS: ReadonlySet<string> = list(
  `University|Ministry|Bank|Department|House|Republic|Kingdom|Court|Board|Church|Bureau|Institute|Chamber|Union|Federation|Association|Organisation|Organization|Daughters|Sons|Isle|Gulf|Bay|Strait|Straits|Sea|State|League|Council|Academy|Society|College|
  School|Museum|Centre|Center|Party|Army|Confederation|Commonwealth|Emirates|Bay|Port|Office|Hall|Faculty|Library|Battle|Treaty|Duchy|Province|Horn|Cape|City|Conference|Community|Congress|Group|Parliament|Assembly|Corporation|Company|Order|Knights|Friends|Brotherhood|Movement|Front|Alliance|Foundation|Institutes|Agency|Authority|Service|Command|Co-operation|Royal|Tribunal|Journal|Hospital|Cathedral|Temple|Statue|Tower|Man|Woman|Player|Person|Rookie|Siege`,
)

/** Heads of state bodies named by a country's adjective and lower case: `the Russian foreign ministry`. */
export const STATE_BODIES: ReadonlySet<string> = list(
  `ministry|parliament|embassy|consulate|army|navy|military|air force|police|senate|supreme court|central bank|constitutional court|national assembly|coast guard|security council|secret service|intelligence service|state department|treasury|foreign office`,
)

/** What may stand between the adjective and such a head. */
export const BODY_MODIFIERS: ReadonlySet<string> = list(
  `foreign|defence|defense|interior|finance|health|justice|economy|trade|education|transport|energy|agriculture|culture|environment|labour|labor|national|federal|central|constitutional|supreme|state|security|intelligence|unification|commerce|industry|tourism|affairs|and`,
)

/** Relatives, who often bear the same surname. */
export const KIN: ReadonlySet<string> = new Set(
  (
    'wife husband spouse widow widower father mother son daughter brother sister parent uncle aunt nephew niece cousin ' +
    'grandfather grandmother grandson granddaughter stepson stepdaughter stepfather stepmother twin partner'
  ).split(' '),
)
