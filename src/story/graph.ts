/** The net of a Story's entities and relations as it is drawn: made from the Story when a site is built. */

export interface Point {
  x: number
  y: number
}

/** One drawing; all in px at its natural scale. */
export interface Drawing {
  width: number
  height: number
  nodes: GraphNode[]
  edges: GraphEdge[]
}

export interface GraphNode extends Point {
  entity: string
  /** Its name, broken into lines; a long one is cut. */
  lines: string[]
  /** The middle of its label. */
  label: Point
}

export interface GraphEdge {
  relation: string
  /** How far the middle of the line is drawn aside, to the left of its way; 0 is straight. */
  bend: number
  lines: string[]
  /** The middle of its label. */
  label: Point
}

/** The same net for two widths of page; the narrow one shows less of it. */
export interface Graph {
  wide: Drawing
  narrow: Drawing
}
