// Seven digits or more, grouped as people group telephone numbers.
const PHONE = /(?<![\w#])\+?\(?\d(?:[\s().-]{0,2}\d){6,14}(?!\w)/g;
const LOOKS_LIKE_DATE = /^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./]\d{1,2}[./]\d{4}$|^\d{4}[-–]\d{4}$/;

/** The first telephone number in a text; null for none. */
export function findPhone(text: string): string | null {
  for (const [match] of text.matchAll(PHONE)) if (!LOOKS_LIKE_DATE.test(match.trim())) return match.trim();
  return null;
}
