import { useState } from "react";

/**
 * What the last replacing came to, for as long as what is asked for is the same and it was not undone: pressing Enter
 * once more must not replace in what it has just written.
 */
export function useReplaced(asked: string, undone: string | null) {
  const [last, setLast] = useState<{ asked: string; label: string } | null>(null);
  if (last && (last.asked !== asked || last.label === undone)) setLast(null);
  return { done: last?.label ?? null, note: (label: string) => setLast({ asked, label }) };
}
