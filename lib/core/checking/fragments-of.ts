// Leads end in a colon and sentences in a stop, so a sentence is found again whatever was put before it.
const BREAKS = /(?<=[.?!…:])\s+|\n+/;
const SHORTEST = 12;

/** The sentences and part-sentences of a text by which it can be recognised elsewhere. */
export function fragmentsOf(text: string): string[] {
  return text.split(BREAKS).filter((fragment) => fragment.length >= SHORTEST);
}

/** The one fragment that stands for a whole text: its longest. */
export function keyFragment(text: string): string {
  return fragmentsOf(text).reduce((longest, fragment) => (fragment.length > longest.length ? fragment : longest), "");
}
