/**
 * The page's one Trusted Types policy: whatever is assigned as HTML is shown as plain words. vis-timeline assigns some,
 * mostly to empty its elements; nothing else on the page does. Comes before all that could.
 */

/** As far as it is used; not every TypeScript knows it. */
interface Factory {
  createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => unknown
}

const { trustedTypes } = globalThis as { trustedTypes?: Factory }
trustedTypes?.createPolicy('default', {
  createHTML: html => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
})

export {}
