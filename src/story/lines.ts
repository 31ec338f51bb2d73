/** Labels broken into lines of a drawing. */

/**
 * One line where it fits; else two of about the same length; where these are too long, as many words as go on the first
 * and a cut second one.
 * @param most characters (code points) a line.
 */
export function linesOf(label: string, most: number): string[] {
  // More is cut off in any case, and every break is tried.
  const words = label
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most * 8)
    .split(' ')
  const whole = words.join(' ')
  if (lengthOf(whole) <= most) return [whole]
  const breaks = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const)
  const balanced = breaks.reduce((best, halves) => (longest(halves) < longest(best) ? halves : best), [
    whole,
    '',
  ] as const)
  const full = breaks.findLast(([first]) => lengthOf(first) <= most)
  const [first, second] = longest(balanced) <= most ? balanced : (full ?? breaks[0] ?? [whole, ''])
  return [cut(first, most), cut(second, most)].filter(line => line !== '')
}

const lengthOf = (words: string): number => [...words].length

const longest = ([first, second]: readonly [string, string]): number =>
  Math.max(lengthOf(first), lengthOf(second))

const cut = (words: string, most: number): string =>
  lengthOf(words) <= most
    ? words
    : `${[...words]
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
