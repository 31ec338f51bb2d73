import { describe, expect, it } from 'vitest'
import { cases, eventAt, read } from './marked.ts'

const FILES = ['triggers', 'roles', 'status', 'attribution', 'times', 'titles']

describe.each(FILES)('%s', file => {
  it.each(cases(file).map(one => [one.line, one] as const))('%s', (_, one) => {
    const document = read(one)
    for (const span of one.silent) expect(eventAt(document, span)?.title).toBeUndefined()
    if (one.trigger === null) return
    const found = eventAt(document, one.trigger)
    const names = new Map(document.entities.map(({ id, name }) => [id, name]))
    const got: Record<string, string | undefined> = {
      time: found?.time?.edtf ?? (found ? '-' : undefined),
      rule: found?.time?.derivation.rule,
      basis: found?.time?.basis,
      class: found?.class,
      tense: found?.tense,
      polarity: found?.polarity,
      modality: found?.modality,
      claim: found?.claim ?? '-',
      source: names.get(found?.source ?? ''),
      by: found?.sourceText ?? '-',
      title: found?.title,
      passages: String(found?.passages.length),
    }
    expect(found, 'an event').toBeDefined()
    expect(Object.fromEntries(Object.keys(one.expected).map(key => [key, got[key]]))).toEqual(one.expected)
    if (file === 'roles')
      expect(found?.participants.map(({ entity, role }) => ({ name: names.get(entity), role }))).toEqual(
        one.roles,
      )
  })
})
