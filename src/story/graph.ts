/** The net of a Story's entities and relations as it is drawn: made from the Story when a site is built. */
export interface Graph {
  /** Size of the drawing, in px at its natural scale. */
  width: number
  height: number
  nodes: { entity: string; x: number; y: number }[]
  /** Relations that are drawn; two between the same ends run side by side. */
  edges: { relation: string; bend: number }[]
}
