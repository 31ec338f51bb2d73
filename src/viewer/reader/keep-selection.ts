/**
 * Words that the reader selected, or that the browser's search found, stay selected while their block gets its marks:
 * marks replace the very nodes that a selection is tied to.
 */

/** So many characters into a block: that stays the same. */
interface Place {
  block: Element
  offset: number
}

/** To be called before marks are made. @returns what puts the selection back once they are. */
export function keepSelection(): () => void {
  const { anchorNode, anchorOffset, focusNode, focusOffset, isCollapsed = true } = getSelection() ?? {}
  const anchor = isCollapsed ? null : placeOf(anchorNode, anchorOffset)
  const focus = placeOf(focusNode, focusOffset)
  return () => {
    const selection = getSelection()
    if (!anchor || !focus || (selection?.anchorNode === anchorNode && selection?.focusNode === focusNode))
      return
    selection?.setBaseAndExtent(...pointAt(anchor), ...pointAt(focus))
  }
}

function placeOf(node: Node | null = null, offset = 0): Place | null {
  const block = (node instanceof Element ? node : node?.parentElement)?.closest('[data-start]')
  if (!node || !block) return null
  const before = new Range()
  before.setStart(block, 0)
  before.setEnd(node, offset)
  return { block, offset: before.toString().length }
}

function pointAt({ block, offset }: Place): [Node, number] {
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let left = offset
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    if (left <= text.length) return [text, left]
    left -= text.length
  }
  return [block, block.childNodes.length]
}
