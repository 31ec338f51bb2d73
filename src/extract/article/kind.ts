/** What kind of block a unit of the text is, by its own words. */
import {
  BOILERPLATE_STARTS,
  CAPTION_SIGNS,
  CAPTION_STARTS,
  CREDIT_STARTS,
  FINITE_WORDS,
  PHOTO_CREDIT,
  SENTENCE_BREAK,
} from '../lexicon/article/phrases.ts'
import { creditedAgency } from './agency.ts'

/** Longest of each kind, in UTF-16 code units. */
const BOILERPLATE = 240
const CAPTION = 400
const CREDIT = 300
const HEADING = 160
const BYLINE_LENGTH = 120

const ends = /[.!?…]["”’')\]]*$/

/** Calls to the reader, notices, links. */
export const isBoilerplate = (text: string): boolean =>
  text.length <= BOILERPLATE && BOILERPLATE_STARTS.some(start => start.test(text))

/** A line under a picture, by the words captions have. */
export const isCaption = (text: string): boolean =>
  text.length <= CAPTION && (CAPTION_STARTS.test(text) || CAPTION_SIGNS.test(text) || PHOTO_CREDIT.test(text))

/** A single sentence's worth of words without a verb that makes it one. */
export const isFragment = (text: string): boolean =>
  text.length <= CAPTION && !FINITE_WORDS.test(text) && !SENTENCE_BREAK.test(text)

/** Reporters, editors and agencies named on their own. */
export const isCredit = (text: string): boolean =>
  text.length <= CREDIT && (CREDIT_STARTS.test(text) || creditedAgency(text) !== null)

/** Short and without the end of a sentence; a question or a quotation may end it. */
export const isHeading = (text: string): boolean =>
  text.length <= HEADING &&
  /^["“‘'(]?[\p{Lu}\d]/u.test(text) &&
  !/[.:;,…]["”’')\]\s]*$/.test(text) &&
  !SENTENCE_BREAK.test(text)

/** Whether a text is closed like a sentence. */
export const isClosed = (text: string): boolean => ends.test(text)

const BYLINE =
  /^(?:(?:(?:Written|Story|Report|Words|WRITTEN) )?(?:[Bb]y|BY):? |Byline: ?)(?<author>\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|and|&|bin|al)){1,8})(?:(?:,| \||,? in| for| -| at) .{0,60})?$/u

/** @returns who wrote the article, of a line such as `By Ann Lee, Chief Reporter`, or null. */
export const authorOf = (text: string): string | null =>
  text.length <= BYLINE_LENGTH && !isClosed(text) ? (BYLINE.exec(text)?.groups?.author ?? null) : null
