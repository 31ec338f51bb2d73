/** Chooses among light, dark and the system's colours, in turn. */
import { useEffect, useRef, useState } from 'react'
import { strings } from '../ui/strings.en.ts'
import { chooseTheme, chosenTheme, followSystem, type Theme } from './theme.ts'

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' }

export function ThemeToggle() {
  // What was chosen is known to the browser alone; the prerendered page says "system".
  const [theme, setTheme] = useState<Theme>('system')
  const current = useRef(theme)
  useEffect(() => {
    current.current = chosenTheme()
    setTheme(current.current)
    const leave = new AbortController()
    followSystem(() => current.current, leave.signal)
    return () => leave.abort()
  }, [])
  const toggle = (): void => {
    current.current = NEXT[current.current]
    setTheme(current.current)
    chooseTheme(current.current)
  }
  const words = strings.shell.theme
  const label = `${words.name}: ${words[theme]}`
  return (
    <button
      type="button"
      className="theme"
      data-choice={theme}
      aria-label={label}
      title={label}
      onClick={toggle}
    >
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="5.5" />
        <path className="theme-dark" d="M8 2.5v11a5.5 5.5 0 0 0 0-11Z" />
      </svg>
    </button>
  )
}
