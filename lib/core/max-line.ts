/** The longest line that a business is guessed from, in characters. Alone in its file: the landing page loads no more. */
export const MAX_LINE = 300;
