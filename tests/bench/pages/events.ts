/** What the reference pages draw: the events of the Story that their address names (`?of=events-1000`). */
export interface BenchEvent {
  startMs: number
  endMs: number
  title: string
  salience: number
}

const of = new URLSearchParams(location.search).get('of')
export const events = (await (await fetch(`./${of}.json`)).json()) as BenchEvent[]

/** A text beside it, as the built page has one: a thousand paragraphs, a passage in each; marks the one of an event. */
export function text(): (event: number) => void {
  const reader = document.createElement('article')
  reader.dataset.view = 'reader'
  const passages = Array.from({ length: 1000 }, (_, n) => {
    const paragraph = document.createElement('p')
    const passage = document.createElement('mark')
    passage.textContent = `What happened in paragraph ${n}`
    paragraph.append(
      passage,
      ' and the delegates from the northern provinces read a statement that few had expected.',
    )
    reader.append(paragraph)
    return passage
  })
  document.body.append(reader)
  return event => {
    reader.querySelector('[aria-current]')?.removeAttribute('aria-current')
    const passage = passages[event % passages.length]
    passage?.setAttribute('aria-current', 'true')
    passage?.scrollIntoView({ block: 'center' })
  }
}
