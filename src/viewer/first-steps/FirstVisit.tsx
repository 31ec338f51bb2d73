/** Brings the first steps to whoever is here for the first time, once they move: until then nothing of them is loaded. */
import { useEffect, useState } from 'react'
import { later } from '../ui/later.tsx'

const FirstSteps = later(async () => (await import('./FirstSteps.tsx')).FirstSteps)
const KEPT = 'timepiece:first-steps'
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const

export function FirstVisit() {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (!isFirst()) return
    const leave = new AbortController()
    const show = (): void => {
      leave.abort()
      setShown(true)
    }
    for (const sign of SIGNS) addEventListener(sign, show, { passive: true, signal: leave.signal })
    return () => leave.abort()
  }, [])
  return shown ? <FirstSteps onClose={() => setShown(false)} /> : null
}

/** Says so once; where nothing can be remembered nobody is told again and again. */
function isFirst(): boolean {
  try {
    const first = localStorage.getItem(KEPT) === null
    localStorage.setItem(KEPT, 'seen')
    return first
  } catch {
    return false
  }
}
