/** The buttons that copy what a card shows, loaded with the first card. */
import { later } from '../ui/later.tsx'

export const CopyButtons = later(async () => (await import('./CopyButtons.tsx')).CopyButtons)
