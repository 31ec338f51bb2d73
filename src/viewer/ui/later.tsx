/** Views that are loaded when they are first shown, so that nobody waits for what is not looked at. */
import { type ComponentType, lazy, Suspense } from 'react'
import { strings } from './strings.en.ts'

/** @param load an import of its file. Until that is there nothing stands in its place; where it fails, a word of it. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const Loaded = lazy(async () => ({ default: await load().catch((): ComponentType<P> => NotLoaded) }))
  return props => (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  )
}

function NotLoaded() {
  return <p role="alert">{strings.shell.notLoaded}</p>
}
