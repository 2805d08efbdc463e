/** Who speaks: asked once, kept in this browser. */
export interface Reviewer {
  name: string;
}

const KEY = "bella-reviewer";

/** The name this browser gave before; null for none, also where storage is forbidden. */
export function readReviewer(): Reviewer | null {
  try {
    const name = localStorage.getItem(KEY);
    return name ? { name } : null;
  } catch {
    return null;
  }
}

export function rememberReviewer({ name }: Reviewer): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // Private windows may forbid it; then the name is asked again next time.
  }
}

export function forgetReviewer(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Without storage there is nothing to forget.
  }
}
