/** The only bridge from publishing to the viewer. */
declare module 'virtual:timepiece/articles' {
  /** An article whole; or packed, in a file and pieces that are loaded when they are needed. */
  export type Loaded =
    | { story: import('../story/types.ts').Story; graph: import('../story/graph.ts').Graph }
    | { file: () => Promise<ArrayBuffer>; piece: (n: number) => Promise<import('./state/packed.ts').Piece> }
  export const articles: (import('./state/article.ts').ArticleEntry & { load: () => Promise<Loaded> })[]
}
