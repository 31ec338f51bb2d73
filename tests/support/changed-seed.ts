/** The first seed with every name, date and verb changed: whatever knew them by heart would show the old ones. */
import { readFile } from 'node:fs/promises'

/** Old words and the new ones; longer ones first, so that no part of one is taken for another. */
export const CHANGES: readonly (readonly [old: string, now: string])[] = [
  ['Alexander Matsegora', 'Henrik Lindqvist'],
  ['Matsegora', 'Lindqvist'],
  ['Kim Jong Un', 'Paulo Ferreira'],
  ['Mr Kim', 'Mr Ferreira'],
  ['Vladimir Putin', 'Ulf Sandberg'],
  ['Putin', 'Sandberg'],
  ['North Korean', 'Brazilian'],
  ['North Korea', 'Brazil'],
  ['Pyongyang', 'Brasilia'],
  ['DPRK', 'BRA'],
  ['KCNA', 'Estado'],
  ['Russian Federation', 'Kingdom of Sweden'],
  ['Russian', 'Swedish'],
  ['Russia', 'Sweden'],
  ['Moscow', 'Stockholm'],
  ['Kremlin', 'Rosenbad'],
  ['Kyiv', 'Lima'],
  ['Ukraine', 'Peru'],
  ['USSR', 'GDR'],
  ['Soviet period', 'Cold War'],
  ['Soviet era', 'Renaissance'],
  ['AFP', 'dpa'],
  ['Asia', 'Europe'],
  ['2025-12-09', '2019-05-14'],
  ['Dec 8', 'May 13'],
  ['Dec 9', 'May 14'],
  ['Dec 6', 'May 11'],
  ['2024', '2017'],
  ['2014', '2008'],
  ['70', '64'],
  ['20 years', '30 years'],
  ['died', 'resigned'],
  ['visited', 'toured'],
  ['became', 'was named'],
  ['worked', 'advised'],
  ['said', 'announced'],
  ['sent', 'offered'],
  ['reported', 'wrote'],
  ['called', 'praised'],
  ['spent', 'passed'],
  ['oversaw', 'steered'],
  ['dedicated', 'gave'],
  ['devoted', 'gave'],
  ['served', 'acted'],
  ['saw', 'watched'],
  ['made', 'paid'],
  ['adding', 'noting'],
  ['sending', 'shipping'],
  ['replace', 'follow'],
  ['enjoyed', 'earned'],
  ['entering', 'reaching'],
  ['achieved', 'reached'],
]

/** The changed text. @throws Error where an old word is not in the seed: the list is out of date. */
export async function changedSeed(): Promise<string> {
  let text = await readFile('seeds/000_ba6c41213b3e4a43.txt', 'utf8')
  for (const [old, now] of CHANGES) {
    if (!text.includes(old)) throw new Error(`the seed has no “${old}”`)
    text = text.replaceAll(old, now)
  }
  return text
}
