/** Who is what to whom. */
export function Relations() {
  return <div data-view="relations" />
}
