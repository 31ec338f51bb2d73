/** Order of articles by their publication. */

/** Comparable parts of an EDTF date or of the start of an interval; unspecified digits count as 0. */
function parts(edtf: string): number[] | null {
  const found = /^(-?[\dX]+)(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(edtf)
  if (!found) return null
  return found.slice(1).map(part => Number((part ?? '0').replaceAll('X', '0')))
}

/** Sorts EDTF dates, the newest first, those without any last. */
export function newestFirst(a: string | undefined, b: string | undefined): number {
  const [first, second] = [a, b].map(edtf => (edtf === undefined ? null : parts(edtf)))
  if (!first || !second) return Number(!first) - Number(!second)
  const differing = first.findIndex((part, i) => part !== second[i])
  return differing < 0 ? 0 : (second[differing] ?? 0) - (first[differing] ?? 0)
}
