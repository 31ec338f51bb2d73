/** How texts say that somebody or something has another name; parts of regular expressions. */

const MANNERS =
  'also|better|best|commonly|more commonly|formerly|generally|originally|otherwise|popularly|previously|professionally|sometimes|usually|widely|later|often|affectionately|simply|self-|internationally|mononymously'

/** `better known by her stage name`, `also called`, `née`, before the other name. */
export const ALSO_CALLED = `(?:(?:${MANNERS}) ?)*(?:known|identified|credited|billed)(?: (?:professionally|simply|online|mononymously|today|locally|publicly))?(?: as| by (?:his|her|their|its|the) (?:[a-z]+ )*(?:name|pseudonym|alias|nickname|moniker|initials|acronym)(?: of)?)|(?:${MANNERS}) (?:called|named|dubbed|nicknamed|spelled|spelt|written|transliterated)(?: as)?|nicknamed|a\\.?k\\.?a\\.?|alias|(?:(?:his|her|their) )?(?:real|birth|full|stage|pen|legal|maiden) name:?|pseudonym of|n[ée]e|born`

/** The same after `was a painter, …`, where only an adverb shows that it goes on about the subject. */
export const OFTEN_CALLED = `(?:${MANNERS}) (?:known|called)(?: as| by (?:his|her|their|its) (?:[a-z]+ )*(?:name|pseudonym|nickname|initials))?`

/** What a name in brackets is said to be in: `(Arabic: …)`. */
export const IN_LANGUAGE =
  'Albanian|Amharic|Ancient Greek|Arabic|Aramaic|Armenian|Basque|Bengali|Breton|Bulgarian|Burmese|Catalan|Chinese|Croatian|Czech|Danish|Dutch|English|Estonian|Finnish|French|Gaelic|Georgian|German|Greek|Gujarati|Hebrew|Hindi|Hungarian|Icelandic|Indonesian|Irish|Italian|Japanese|Kazakh|Khmer|Korean|Kurdish|Latin|Latvian|Lithuanian|Macedonian|Malay|Mandarin|Mongolian|Nepali|Norwegian|Pashto|Persian|Polish|Portuguese|Punjabi|Romanian|Russian|Sanskrit|Serbian|Slovak|Slovene|Somali|Spanish|Swahili|Swedish|Syriac|Tamil|Telugu|Thai|Tibetan|Turkish|Ukrainian|Urdu|Vietnamese|Welsh|Yiddish|Yoruba|Zulu|romanized|pinyin'
