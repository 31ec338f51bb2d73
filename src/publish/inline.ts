/** Scripts, styles and data as parts of a page. Each returns the text between the tags: it is what a policy hashes. */

/** Script that cannot end its element. `\x3C` means the same in every string and pattern, where alone these occur. */
export const scriptText = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3C')

/** Styles that cannot end their element. */
export const styleText = (css: string): string => css.replace(/<(?=\/style)/gi, '\\3C ')

/** JSON that holds no tag. */
export const jsonText = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c')

/**
 * Styles with other addresses.
 * @param css as it was built: its addresses are relative to its own folder.
 * @param address gives a file's new address; null takes the whole rule out, as of a typeface that is not wanted.
 */
export function readdress(css: string, address: (file: string) => string | null): string {
  const used = /url\((["']?)(?!data:|#)(?:\.\/)?([^)"']+)\1\)/g
  return css
    .replace(/@font-face\s*\{[^}]*\}/g, rule =>
      [...rule.matchAll(used)].some(([, , file = '']) => address(file) === null) ? '' : rule,
    )
    .replace(used, (_, __, file: string) => `url(${address(file)})`)
}
