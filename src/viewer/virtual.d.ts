/** The only bridge from publishing to the viewer. */
declare module 'virtual:timepiece/articles' {
  export const articles: (import('./state/article.ts').ArticleEntry & {
    load: () => Promise<
      { graph: import('../story/graph.ts').Graph } & (
        | { story: import('../story/types.ts').Story }
        | {
            packed: import('./state/packed.ts').Packed
            piece: (n: number) => Promise<import('./state/packed.ts').Piece>
          }
      )
    >
  })[]
}
