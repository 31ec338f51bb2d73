/** Simple pasts that are not the participle in -ing with -ed instead. */
import { wordMap } from './words.ts'

/** Participle in -ing to simple past. */
export const PAST_OF: ReadonlyMap<string, string> = wordMap(`
  beating>beat becoming>became beginning>began being>was bidding>bid binding>bound blowing>blew breaking>broke
  bringing>brought broadcasting>broadcast building>built buying>bought casting>cast catching>caught choosing>chose
  coming>came costing>cost cutting>cut dealing>dealt digging>dug doing>did drawing>drew drinking>drank driving>drove
  dying>died eating>ate falling>fell feeding>fed feeling>felt fighting>fought finding>found fleeing>fled flying>flew
  freezing>froze getting>got giving>gave going>went growing>grew hanging>hung having>had hearing>heard
  hiding>hid hitting>hit holding>held hurting>hurt keeping>kept knowing>knew laying>laid leading>led leaving>left
  lending>lent letting>let losing>lost lying>lay making>made meaning>meant meeting>met overseeing>oversaw
  overtaking>overtook overthrowing>overthrew paying>paid putting>put quitting>quit reading>read rebuilding>rebuilt
  riding>rode ringing>rang rising>rose running>ran saying>said seeing>saw seeking>sought selling>sold sending>sent
  setting>set shaking>shook shooting>shot shutting>shut singing>sang sinking>sank sitting>sat sleeping>slept
  speaking>spoke spending>spent splitting>split spreading>spread standing>stood stealing>stole sticking>stuck
  striking>struck swearing>swore sweeping>swept swimming>swam taking>took teaching>taught tearing>tore telling>told
  thinking>thought throwing>threw undergoing>underwent understanding>understood undertaking>undertook
  upholding>upheld wearing>wore winning>won withdrawing>withdrew writing>wrote arising>arose
  bearing>bore bending>bent betting>bet biting>bit bleeding>bled breeding>bred bursting>burst clinging>clung
  creeping>crept forbidding>forbade foreseeing>foresaw forgetting>forgot forgiving>forgave grinding>ground lighting>lit
  overcoming>overcame shedding>shed shrinking>shrank sliding>slid spinning>spun springing>sprang stinging>stung
  swinging>swung thrusting>thrust waking>woke weaving>wove weeping>wept winding>wound withstanding>withstood`)
