/** How a clause stands, before it is known who says so. */
import type { Event } from '../../story/types.ts'

export interface Standing {
  negative: boolean
  modality: 'asserted' | 'planned' | 'hypothetical'
  claim?: NonNullable<Event['claim']>
}
