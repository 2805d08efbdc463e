import type { Slot } from "../brief";
import type { CalendarMemory } from "../checking/calendar-memory";
import type { SeededRandom } from "../planning/seeded-random";
import { contentOf } from "./words/content-words";

/** A longer one is a post of its own. */
const LONGEST = 140;
/** So many days pass before the same line is heard again, and so many posts before another one is: one of eight holds a line at most. */
const LINE_REST_DAYS = 30;
const LINE_REST_POSTS = 7;
/** Of the posts that may hold a line. */
const SHARE = 0.7;
const LINK = /:\/\/|\bwww\.|#/;

/** "Warm your hands on one": behind somebody else's sentence, the one is a shop window. "Everyone", "that's it" and "worth it" point nowhere. */
const POINTS =
  /\b(?<!\b(?:no|every|any|some|each|just|only|number|day|year) )(?:one|ones|some|another|them|these|those)[.!?…]*$|\b(?:try|taste|love|like|need|want|grab|get|bring|smell|book|buy|have|eat|feel|hear|see|hold|wear|drink) it[.!?…]*$|^(?:bring|send|show|leave|try|take|keep|ask for|come for|pick up) (?:us )?(?:it|them|one|these|those)\b(?! (?:easy|slow|from|away|up|at)\b)/iu;

/** True unless a line begins or ends with a word that points outside, and nothing in it is what the business makes or does. */
function readsAlone(line: string, subjects: ReadonlySet<string>): boolean {
  if (!POINTS.test(line)) return true;
  return contentOf(line).some((stem) => stem !== "" && subjects.has(stem));
}

/**
 * The owner's sample lines that may stand in a post word for word.
 * @param about the business's own words: its trade, what it sells
 */
export function listOwnLines(sampleLines: readonly string[], about: readonly string[] = []): string[] {
  const subjects = new Set(contentOf(about.join(" ")));
  return sampleLines
    .map((line) => line.trim())
    .filter((line) => line !== "" && line.length <= LONGEST && !LINK.test(line) && readsAlone(line, subjects));
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
