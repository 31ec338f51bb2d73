/** What kind of thing a name stands for, as a shape: SVG path data around the point it stands at, px. */
import type { EntityType } from '../../story/types.ts'

export const NODE_SHAPES: Record<EntityType, string> = {
  Person: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z',
  Organization: 'M-7-7H7V7H-7Z',
  Place: 'M0-9 9 0 0 9-9 0Z',
  Product: 'M0-8 8 7H-8Z',
  Other: 'M-7-2.500H7V2.500H-7Z',
}
