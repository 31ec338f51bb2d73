import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { singlePolicy, sitePolicy } from '../../../src/publish/policy.ts'

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
const inlined = { styles: ['p { color: red } /* ü */'], scripts: ['a()', 'b()'] }

test('a page of the site loads files of its host, and what stands in it by its hash', () => {
  const directives = sitePolicy(inlined).split('; ')
  expect(directives).toContain(`script-src 'self' ${hash('a()')} ${hash('b()')}`)
  expect(directives).toContain(`style-src 'self' ${hash('p { color: red } /* ü */')}`)
  expect(directives).toContain("connect-src 'self'")
})

test('a page in one file loads nothing', () => {
  expect(singlePolicy(inlined)).not.toContain('self')
  expect(singlePolicy(inlined).split('; ')).toContain(`script-src ${hash('a()')} ${hash('b()')}`)
})

test.each([sitePolicy, singlePolicy])('both forbid the rest, and HTML from strings', policyOf => {
  const directives = policyOf(inlined).split('; ')
  expect(directives[0]).toBe("default-src 'none'")
  for (const one of ["base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"])
    expect(directives).toContain(one)
  expect(directives.join()).not.toContain('unsafe')
})
