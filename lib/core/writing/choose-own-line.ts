import type { Slot } from "../brief";
import type { CalendarMemory } from "../checking/calendar-memory";
import type { SeededRandom } from "../planning/seeded-random";

/** A longer one is a post of its own. */
const LONGEST = 140;
/** So many days pass before the same line is heard again, and so many posts before another one is: one of eight holds a line at most. */
const LINE_REST_DAYS = 30;
const LINE_REST_POSTS = 7;
/** Of the posts that may hold a line. */
const SHARE = 0.7;
const LINK = /:\/\/|\bwww\.|#/;

/** The owner's sample lines that may stand in a post word for word. */
export function listOwnLines(sampleLines: readonly string[]): string[] {
  return sampleLines
    .map((line) => line.trim())
    .filter((line) => line !== "" && line.length <= LONGEST && !LINK.test(line));
}

/**
 * One of the owner's own lines for a slot, or null: most posts have none, and none of them comes back within a month.
 * @param lines those of listOwnLines
 */
export function chooseOwnLine(
  lines: readonly string[],
  slot: Slot,
  memory: CalendarMemory,
  random: SeededRandom,
): string | null {
  if (lines.length === 0 || random() >= SHARE) return null;
  const isIn = (captions: readonly string[]) => (line: string) => captions.some((caption) => caption.includes(line));
  const nearby = memory.postsAround(slot, LINE_REST_POSTS).map(({ caption }) => caption);
  if (lines.some(isIn(nearby))) return null;
  const isRecent = isIn(memory.captionsWithin(slot.localDate, LINE_REST_DAYS));
  const rested = lines.filter((line) => !isRecent(line));
  return rested[Math.floor(random() * rested.length)] ?? null;
}
