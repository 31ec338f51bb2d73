/** The head of the page: the name, which article this is and the way to the others, the colours. */
import type { ArticleEntry } from '../state/article.ts'
import { strings } from '../ui/strings.en.ts'
import { ArticleMenu } from './ArticleMenu.tsx'
import { ThemeToggle } from './ThemeToggle.tsx'
import './header.css'

export interface HeaderProps {
  articles: readonly ArticleEntry[]
  /** From this page to the site's root: `./` or `../`. */
  up: string
}

export function Header({ articles, up }: HeaderProps) {
  return (
    <header className="top">
      <a className="skip" href="#text">
        {strings.shell.skip}
      </a>
      <a className="brand" href={up}>
        <svg viewBox="0 0 22 22" aria-hidden="true">
          <circle cx="11" cy="11" r="9.25" />
          <path d="M11 1.8V5M11 17v3.2M1.8 11H5M17 11h3.2" />
          <path className="brand-hand" d="M11 11 15.4 6.6" />
        </svg>
        {strings.shell.product}
      </a>
      <ArticleMenu articles={articles} up={up} />
      <ThemeToggle />
    </header>
  )
}
