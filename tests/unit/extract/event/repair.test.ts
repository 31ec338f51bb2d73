import { describe, expect, it } from 'vitest'
import type { Features, Token } from '../../../../src/extract/document.ts'
import { repaired } from '../../../../src/extract/event/repair/repair.ts'

const LEMMAS: Record<string, string> = { said: 'say', says: 'say', reported: 'report', served: 'serve' }

/** A tree written as `word/UPOS/head/relation[/VerbForm.Tense]`, heads counted from 0, -1 for the root. */
function tree(line: string): Token[] {
  let at = 0
  return line.split(' ').map(part => {
    const [text = '', upos = '', head = '', deprel = '', form = ''] = part.split('/')
    const [VerbForm, Tense] = form.split('.') as [Features['VerbForm'], Features['Tense']]
    const start = at
    at += text.length + 1
    return {
      start,
      end: start + text.length,
      text,
      lemma: LEMMAS[text] ?? text,
      upos,
      feats: { ...(VerbForm ? { VerbForm } : {}), ...(Tense ? { Tense } : {}) },
      head: Number(head),
      deprel,
    }
  })
}

/** The arcs that changed, as `word -relation-> head`. */
function changes(line: string, { names = [] as string[], times = [] as string[] } = {}): string[] {
  const before = tree(line)
  const after = repaired(
    before,
    i => names.includes(before[i]?.text ?? ''),
    i => times.includes(before[i]?.text ?? ''),
  )
  return after.flatMap(({ text, head, deprel }, i) =>
    head === before[i]?.head && deprel === before[i]?.deprel
      ? []
      : [`${text} -${deprel}-> ${after[head]?.text ?? 'root'}`],
  )
}

describe('said-clauses', () => {
  it('a person before a verb is not what is said, but who did it', () => {
    expect(
      changes(
        'Acme/PROPN/1/nsubj said/VERB/-1/root/Fin.Past Bell/PROPN/1/obj died/VERB/1/conj/Fin.Past ./PUNCT/1/punct',
      ),
    ).toEqual(['Bell -nsubj-> died', 'died -ccomp-> said'])
  })
  it('a saying put last hangs on what is said', () => {
    expect(
      changes(
        'Bell/PROPN/1/nsubj died/VERB/-1/root/Fin.Past ,/PUNCT/1/punct Acme/PROPN/4/nsubj reported/VERB/1/advcl/Fin.Past ./PUNCT/1/punct',
      ),
    ).toEqual(['reported -parataxis-> died'])
  })
  it('its subject is the phrase beside it, not the one the sentence began with', () => {
    expect(
      changes(
        'Bell/PROPN/4/nsubj died/VERB/4/advcl/Fin.Past ,/PUNCT/4/punct Acme/PROPN/4/nsubj said/VERB/-1/root/Fin.Past ./PUNCT/4/punct',
      ),
    ).toEqual(['Bell -nsubj-> died', 'died -ccomp-> said'])
  })
  it('leaves a right one alone', () => {
    expect(
      changes(
        'Acme/PROPN/1/nsubj said/VERB/-1/root/Fin.Past Bell/PROPN/3/nsubj died/VERB/1/ccomp/Fin.Past ./PUNCT/1/punct',
      ),
    ).toEqual([])
  })
  it('leaves “said it and left” alone', () => {
    expect(
      changes(
        'Bell/PROPN/1/nsubj said/VERB/-1/root/Fin.Past it/PRON/1/obj and/CCONJ/4/cc left/VERB/1/conj/Fin.Past ./PUNCT/1/punct',
      ),
    ).toEqual([])
  })
  it('leaves a clause with “if” before the comma alone', () => {
    expect(
      changes(
        'If/SCONJ/2/mark Bell/PROPN/2/nsubj died/VERB/5/advcl/Fin.Past ,/PUNCT/5/punct they/PRON/5/nsubj reported/VERB/-1/root/Fin.Past it/PRON/5/obj ./PUNCT/5/punct',
      ),
    ).toEqual([])
  })
})

describe('relative clauses', () => {
  it('belong to the noun before “who”; the verb behind the second comma is that noun’s', () => {
    expect(
      changes(
        'Bell/PROPN/-1/root ,/PUNCT/3/punct who/PRON/3/nsubj served/VERB/0/parataxis/Fin.Past ,/PUNCT/5/punct died/VERB/3/conj/Fin.Past ./PUNCT/0/punct',
      ),
    ).toEqual(['Bell -nsubj-> died', 'served -acl:relcl-> Bell', 'died -root-> root'])
  })
  it('leave “who came, saw” alone where the noun has its verb', () => {
    expect(
      changes(
        'Bell/PROPN/6/nsubj ,/PUNCT/3/punct who/PRON/3/nsubj came/VERB/0/acl:relcl/Fin.Past ,/PUNCT/5/punct saw/VERB/3/conj/Fin.Past left/VERB/-1/root/Fin.Past ./PUNCT/6/punct',
      ),
    ).toEqual([])
  })
})

describe('names and auxiliaries', () => {
  const moscow =
    'Moscow/VERB/-1/root/Inf did/AUX/3/aux/Fin.Past not/PART/3/advmod leave/VERB/0/ccomp/Inf ./PUNCT/0/punct'
  it('a name taken for a verb is the subject of the verb behind it', () => {
    expect(changes(moscow, { names: ['Moscow'] })).toEqual([
      'Moscow -nsubj-> leave',
      'leave -root-> root',
      '. -punct-> leave',
    ])
  })
  it('a verb that is no name stays', () => {
    expect(changes(moscow)).toEqual([])
  })
  it('“having” is the auxiliary of a participle', () => {
    expect(
      changes(
        'Bell/PROPN/1/nsubj left/VERB/-1/root/Fin.Past having/VERB/1/advcl/Ger served/VERB/2/ccomp/Part.Past',
      ),
    ).toEqual(['having -aux-> served', 'served -advcl-> left'])
  })
  it('“having” with an object is a verb', () => {
    expect(
      changes('Bell/PROPN/1/nsubj left/VERB/-1/root/Fin.Past having/VERB/1/advcl/Ger time/NOUN/2/obj'),
    ).toEqual([])
  })
})

describe('clauses of time and manner', () => {
  it('the noun between “after” and a finite verb is its subject', () => {
    expect(
      changes(
        'He/PRON/1/nsubj left/VERB/-1/root/Fin.Past after/ADP/3/case fire/NOUN/1/obl broke/VERB/3/acl/Fin.Past',
      ),
    ).toEqual(['after -mark-> broke', 'fire -nsubj-> broke', 'broke -advcl-> left'])
  })
  it('a participle behind the noun leaves it alone', () => {
    expect(
      changes(
        'He/PRON/1/nsubj left/VERB/-1/root/Fin.Past after/ADP/3/case fire/NOUN/1/obl seen/VERB/3/acl/Part.Past',
      ),
    ).toEqual([])
  })
  it('“according to” is a preposition of the source', () => {
    expect(
      changes(
        'He/PRON/1/nsubj left/VERB/-1/root/Fin.Past ,/PUNCT/1/punct according/VERB/1/advcl/Part to/ADP/5/case Acme/PROPN/3/obl',
      ),
    ).toEqual(['according -case-> Acme', 'to -fixed-> according', 'Acme -obl-> left'])
  })
  it('a noun before a time is the object', () => {
    expect(
      changes(
        'They/PRON/1/nsubj saw/VERB/-1/root/Fin.Past fire/NOUN/3/compound yesterday/NOUN/1/obl:unmarked',
        {
          times: ['yesterday'],
        },
      ),
    ).toEqual(['fire -obj-> saw'])
  })
})

describe('a noun with a copula is the predicate', () => {
  it('behind a participle', () => {
    expect(
      changes('growth/NOUN/1/nsubj achieved/VERB/-1/root/Fin.Past is/AUX/3/cop result/NOUN/1/nsubj'),
    ).toEqual(['growth -nsubj-> result', 'achieved -acl-> growth', 'result -root-> root'])
  })
  it('but not behind a verb with its own auxiliary', () => {
    expect(
      changes(
        'growth/NOUN/2/nsubj was/AUX/2/aux:pass achieved/VERB/-1/root/Part.Past is/AUX/4/cop result/NOUN/2/nsubj',
      ),
    ).toEqual([])
  })
})

it('never makes a circle', () => {
  const after = repaired(
    tree(
      'Bell/PROPN/1/nsubj said/VERB/-1/root/Fin.Past ,/PUNCT/1/punct Acme/PROPN/4/nsubj said/VERB/0/acl/Fin.Past ./PUNCT/1/punct',
    ),
    () => false,
    () => false,
  )
  after.forEach((_, i) => {
    let at = i
    let steps = 0
    while (at >= 0 && steps++ < 20) at = after[at]?.head ?? -1
    expect(steps).toBeLessThan(20)
  })
})
