/** Every word of the parts of speech that take in no new ones, in lower case: what is not here is no such word. */
export const CLOSED_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  ADP: words(
    'a about above across after against along alongside amid amidst among amongst around as aside astride at athwart atop away back ' +
      'barring because before behind below beneath beside besides between beyond but by circa concerning considering ' +
      'despite down during ere except excluding following for from in including inside instead into like minus near next notwithstanding ' +
      'of off on onto opposite out outside over past pending per plus post pro qua re regarding round save since than ' +
      'through throughout thru till to together toward towards under underneath unlike until unto up upon versus via vis-à-vis vs vs. w/ ' +
      'with within without',
  ),
  AUX: words(
    "'d 'll 'm 're 's 've ai am are be been being ca can could did do does done get gets getting got gotten had has have having is " +
      'may might must need ought sha shall should was were will wo would',
  ),
  CCONJ: words('& and / both but either minus neither nor or plus versus vs vs. yet and/or'),
  DET: words(
    'a all an another any both each either every half many neither no quite some such that the these this those what whatever which ' +
      'whichever whose',
  ),
  PART: words("' 's n't na not to ta"),
  PRON: words(
    "'em 's anybody anyone anything each everybody everyone everything he her hers herself him himself his i it its itself me mine my " +
      'myself nobody none nothing one oneself our ours ourselves she somebody someone something that thee their theirs them themselves ' +
      'there these they this those thou thy us we what whatever which whichever who whoever whom whose y you your yours yourself ' +
      'yourselves another',
  ),
  SCONJ: words(
    'about after albeit although as at because before but by cause despite except for from given how if in into lest like of on once ' +
      'over provided providing since so than that then though through till to towards unless until upon when whenever where ' +
      'whereas wherever whether while whilst with without',
  ),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
