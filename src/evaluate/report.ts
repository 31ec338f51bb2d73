/** Figures as a table for the terminal. */
import type { Figure } from './figures.ts'

/**
 * @param about what was measured.
 * @param units how many sentences or documents the intervals are drawn from.
 * @returns lines of percentages, the first a heading.
 */
export function reportOf(about: string, units: number, figures: readonly Figure[]): string {
  const rows = figures.map(({ name, precision, recall, f1, low, high, wanted }) => [
    name,
    percent(precision),
    percent(recall),
    percent(f1),
    String(wanted),
    `  ${percent(low)}–${percent(high)}`,
  ])
  const head = [about, 'P', 'R', 'F1', 'n', `  95 % of ${units}`]
  return [head, ...rows]
    .map(([name = '', ...cells]) =>
      `  ${name.padEnd(14)}${cells.map(cell => cell.padStart(8)).join('')}`.trimEnd(),
    )
    .join('\n')
}

const percent = (share: number): string => (100 * share).toFixed(1)
