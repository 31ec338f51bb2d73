/** Event on the timeline's element, which bubbles: its marks stand where the window has them, and the page is laid out. */
export const DRAWN = 'timepiece:drawn'
