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

/** @param only forgets nobody else: another name may have been given meanwhile */
export function forgetReviewer(only?: Reviewer): void {
  try {
    if (!only || localStorage.getItem(KEY) === only.name) localStorage.removeItem(KEY);
  } catch {
    // Without storage there is nothing to forget.
  }
}
