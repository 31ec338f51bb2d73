/** The keys that are used most, at the foot of the page. */
import { strings } from '../ui/strings.en.ts'
import { Caps } from './Caps.tsx'
import { KEYS } from './keys.ts'

export function Keys() {
  const words = strings.shell.keys
  return (
    <footer className="keys">
      <ul aria-label={words.name}>
        {KEYS.map(
          ({ caps, brief }) =>
            brief && (
              <li key={brief}>
                <Caps caps={caps} />
                {brief}
              </li>
            ),
        )}
      </ul>
      <p>{words.pointer}</p>
    </footer>
  )
}
