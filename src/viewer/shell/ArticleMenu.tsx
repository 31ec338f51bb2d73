/** This article's date, and where there are others the list of them: plain links, so it works without scripts. */
import { useEffect, useRef } from 'react'
import type { ArticleEntry } from '../state/article.ts'
import { useStory } from '../state/context.tsx'
import { formatEdtf } from '../ui/dates.ts'
import { strings } from '../ui/strings.en.ts'

export interface ArticleMenuProps {
  articles: readonly ArticleEntry[]
  /** From this page to the site's root: `./` or `../`. */
  up: string
}

export function ArticleMenu({ articles, up }: ArticleMenuProps) {
  const { article } = useStory()
  const menu = useRef<HTMLDetailsElement>(null)
  useCloses(menu)
  const date = article.publishedAt === undefined ? null : formatEdtf(article.publishedAt)
  const said = (
    <span>
      {strings.shell.articles(articles.length)}
      {date && <span className="where-date">, {date}</span>}
    </span>
  )
  if (articles.length < 2) return <p className="where">{said}</p>
  return (
    // It may be open already when the page is taken over.
    <details className="where" ref={menu} suppressHydrationWarning>
      <summary>
        {said}
        <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3 6 5 5 5-5" />
        </svg>
      </summary>
      <nav aria-label={strings.shell.articleList}>
        <ul>
          {articles.map(entry => (
            <Entry key={entry.slug} entry={entry} up={up} here={isHere(entry, article)} />
          ))}
        </ul>
      </nav>
    </details>
  )
}

function Entry({ entry, up, here }: { entry: ArticleEntry; up: string; here: boolean }) {
  return (
    <li>
      <a href={`${up}${entry.slug}/`} aria-current={here ? 'page' : undefined}>
        <bdi>{entry.title}</bdi>
        <time>
          {entry.publishedAt === null ? strings.shell.undatedArticle : formatEdtf(entry.publishedAt)}
        </time>
      </a>
    </li>
  )
}

const isHere = (entry: ArticleEntry, article: { title: string; publishedAt?: string }): boolean =>
  entry.title === article.title && entry.publishedAt === (article.publishedAt ?? null)

/** The menu closes at Escape and at a click elsewhere. */
function useCloses(menu: React.RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const leave = new AbortController()
    const { signal } = leave
    const close = (): void => menu.current?.removeAttribute('open')
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (target instanceof Node && !menu.current?.contains(target)) close()
      },
      { signal },
    )
    menu.current?.addEventListener(
      'keydown',
      event => {
        if (event.key !== 'Escape' || !menu.current?.open) return
        event.stopPropagation()
        close()
        menu.current.querySelector('summary')?.focus()
      },
      { signal },
    )
    return () => leave.abort()
  }, [menu])
}
