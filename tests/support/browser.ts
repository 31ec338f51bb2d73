/** Once before the end-to-end tests: the browser they run in. */
import type { TestProject } from 'vitest/node'
import { findBrowser } from './find-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the Chromium executable. */
    browser: string
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide('browser', await findBrowser())
}
