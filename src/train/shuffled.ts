/** The items in an order that looks random and is the same every time (Fisher and Yates, with a multiplicative generator). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items]
  let state = (seed + 1) * 0x9e3779b1
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const j = state % (i + 1)
    const item = order[i] as T
    order[i] = order[j] as T
    order[j] = item
  }
  return order
}
