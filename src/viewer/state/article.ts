/** What the page knows of every article before it loads one. */
export interface ArticleEntry {
  slug: string
  title: string
  /** EDTF, null where unknown. */
  publishedAt: string | null
}
