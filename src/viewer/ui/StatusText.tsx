/** Whether an event happened and who says so; the source's own words cannot turn those around them. */
import type { StatusWords } from './status-words.ts'

export function StatusText({ status: { words, source } }: { status: StatusWords }) {
  if (source === null) return words
  return (
    <>
      {words} <bdi>{source}</bdi>
    </>
  )
}
