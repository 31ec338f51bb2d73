/** Lets an element have all that a pointer does until it goes up. One that has gone already holds nothing. */
export function holdPointer(element: Element, pointerId: number): void {
  try {
    element.setPointerCapture(pointerId)
  } catch {
    // A touch that was over before the page listened.
  }
}
