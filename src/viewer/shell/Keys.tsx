/** The keys that work everywhere on the page. */
import { strings } from '../ui/strings.en.ts'

export function Keys() {
  const words = strings.shell.keys
  const keys: [string[], string][] = [
    [['←', '→'], words.event],
    [['Enter'], words.passage],
    [['+', '−'], words.zoom],
    [['0'], words.all],
  ]
  return (
    <footer className="keys">
      <ul aria-label={words.name}>
        {keys.map(([caps, does]) => (
          <li key={does}>
            {caps.map(cap => (
              <kbd key={cap}>{cap}</kbd>
            ))}
            {does}
          </li>
        ))}
      </ul>
      <p>{words.pointer}</p>
    </footer>
  )
}
