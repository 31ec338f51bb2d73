/** The head of the page: the name, which article this is and the way to the others, the colours. */
import { strings } from '../ui/strings.en.ts'
import { ArticleMenu, type ArticleMenuProps } from './ArticleMenu.tsx'
import { FindButton } from './FindButton.tsx'
import { HelpButton } from './HelpButton.tsx'
import { SkipLink } from './SkipLink.tsx'
import { TakeAlongButton } from './TakeAlongButton.tsx'
import { ThemeToggle } from './ThemeToggle.tsx'
import './header.css'
import './print.css'

export function Header({ articles, up }: ArticleMenuProps) {
  return (
    <header className="top">
      <SkipLink />
      <a className="brand" href={up}>
        <svg viewBox="0 0 22 22" aria-hidden="true">
          <circle cx="11" cy="11" r="9.25" />
          <path d="M11 1.8V5M11 17v3.2M1.8 11H5M17 11h3.2" />
          <path className="brand-hand" d="M11 11 15.4 6.6" />
        </svg>
        {strings.shell.product}
      </a>
      <ArticleMenu articles={articles} up={up} />
      <FindButton />
      <TakeAlongButton />
      <ThemeToggle />
      <HelpButton />
    </header>
  )
}
