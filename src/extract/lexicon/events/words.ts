/** Splits a table written as text: entries apart by white space. */
export const words = (table: string): string[] => table.trim().split(/\s+/)

/** A set of the entries of a table written as text. */
export const wordSet = (table: string): ReadonlySet<string> => new Set(words(table))

/** A map from a table of `key>value` entries; an entry without `>` stands for itself. */
export const wordMap = (table: string): ReadonlyMap<string, string> =>
  new Map(
    words(table).map(entry => {
      const [key = '', value = key] = entry.split('>')
      return [key, value]
    }),
  )
