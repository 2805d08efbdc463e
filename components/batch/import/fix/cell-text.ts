/** Whether a cell holds more than one line, which a field of one line would fuse. */
export const hasLines = (text: string): boolean => /[\r\n]/.test(text);

/** A cell as a text area shows it: every end of line is "\n" there. */
export const shownText = (text: string): string => text.replace(/\r\n?/g, "\n");

/** The cell once its field is left: the very same where nothing was typed, whatever ends its lines. */
export const textAfter = (before: string, shown: string): string => (shown === shownText(before) ? before : shown);
