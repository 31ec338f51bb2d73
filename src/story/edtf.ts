/**
 * The written form of EDTF (Extended Date/Time Format, Library of Congress, 2019; ISO 8601-2), level 0 to 2, as one
 * regular expression. It tells the form only: `2025-02-31` has it too.
 *
 * | form         | for example                                                                        |
 * | ------------ | ---------------------------------------------------------------------------------- |
 * | day, month   | `2025-12-06`, `2025-12`                                                            |
 * | year         | `2025`, `-0498`, `Y-170000002`, `Y17E8`, `1950S2` (two digits are significant)     |
 * | season       | `2025-21` (21–32 seasons, 33–36 quarters, 37–39 thirds, 40–41 halves of the year)   |
 * | clock time   | `2025-12-06T14:30:00`, with `Z`, `+01` or `+01:00`                                 |
 * | unspecified  | `199X`, `2025-XX-06`                                                               |
 * | qualified    | `2025~` about, `2025?` uncertain, `2025%` both; after or before a part: `2025-~12` |
 * | interval     | `2024/2025-03`, `2024/..` open, `/2025` unknown                                    |
 * | one of a set | `[2024-01-01..2024-02-10]`, `[..2024]`, `[2024,2026..]`                            |
 * | all of a set | `{2024,2026}`                                                                      |
 */
const QUALIFIER = '[?~%]?'
const part = (digits: string): string => `${QUALIFIER}(?:${digits})${QUALIFIER}`

const YEAR = part('(?:-?[\\dX]{4}|Y-?\\d{5,}|Y-?\\d+E\\d+)(?:S\\d+)?')
const MONTH = part('0[1-9X]|1[0-2X]|X[\\dX]')
const SEASON = part('2[1-9]|3\\d|4[01]')
const DAY = part('0[1-9X]|[12][\\dX]|3[01X]|X[\\dX]')
const CLOCK = 'T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-]\\d{2}(?::\\d{2})?)?'
const DATE = `${YEAR}(?:-${SEASON}|-${MONTH}(?:-${DAY}(?:${CLOCK})?)?)?`

const INTERVAL = `${DATE}/(?:${DATE}|\\.\\.)?|(?:\\.\\.)?/${DATE}`
const MEMBER = `(?:\\.\\.${DATE}|${DATE}(?:\\.\\.(?:${DATE})?)?)`
const MEMBERS = `${MEMBER}(?:,${MEMBER})*`

export const EDTF = new RegExp(`^(?:${DATE}|${INTERVAL}|\\[${MEMBERS}\\]|\\{${MEMBERS}\\})$`)
