/** Arithmetic of half-open spans in UTF-16 code units. */
import type { Span } from './types.ts'

/** The characters a span stands for. */
export const quote = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Order of spans: by start, the longer first where they start together. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
