/** The only bridge from publishing to the viewer. */
declare module 'virtual:timepiece/articles' {
  export const articles: (import('./state/article.ts').ArticleEntry & {
    load: () => Promise<{
      story: import('../story/types.ts').Story
      graph: import('../story/graph.ts').Graph
    }>
  })[]
}
