/** Views that are loaded when they are first shown, so that nobody waits for what is not looked at. */
import { type ComponentType, useEffect, useState } from 'react'
import { strings } from './strings.en.ts'

export type Later<P> = ComponentType<P> & {
  /** Has it loaded before it is shown. Any number of times loads it once. */
  ask: () => Promise<void>
}

/**
 * Not as a part that suspends: once loaded it is there with its first drawing, and React shows no part that did any sooner
 * than 300 ms after that.
 * @param load an import of its file. Until that is there nothing stands in its place; where it fails, a word of it.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let asked: Promise<void> | null = null
  const fill = async (): Promise<void> => {
    file.view = await load().catch((): ComponentType<P> => NotLoaded)
  }
  const ask = (): Promise<void> => {
    asked ??= fill()
    return asked
  }
  const file: File<P> = { view: null, ask }
  return Object.assign((props: P) => <Late file={file} props={props} />, { ask })
}

interface File<P> {
  /** null until it is loaded. */
  view: ComponentType<P> | null
  ask: () => Promise<void>
}

function Late<P extends object>({ file, props }: { file: File<P>; props: P }) {
  const [View, setView] = useState(() => file.view)
  useEffect(() => {
    let isGone = false
    if (!View) void file.ask().then(() => isGone || setView(() => file.view))
    return () => {
      isGone = true
    }
  }, [View, file])
  return View && <View {...props} />
}

/** What a reader may do first, or what comes before it. */
const SIGNS = ['pointermove', 'pointerdown', 'focusin', 'keydown'] as const

/** What answers a click or a key: it is loaded at the first sign of a reader. @param load as {@link later} has it. */
export function soon<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  const view = later(load)
  if (typeof addEventListener === 'function')
    for (const sign of SIGNS) addEventListener(sign, () => void view.ask(), { once: true, passive: true })
  return view
}

function NotLoaded() {
  return <p role="alert">{strings.shell.notLoaded}</p>
}
