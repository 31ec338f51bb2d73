/** Keys as they look on a keyboard. */
export function Caps({ caps }: { caps: readonly string[] }) {
  return caps.map(cap => <kbd key={cap}>{cap}</kbd>)
}
