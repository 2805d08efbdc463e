import dayWords from "../../../data/day-words.json";
import type { Slot } from "../brief";
import { weekdayOf } from "../dates/local-date";

/**
 * How the writer may speak of a day: remember it, keep quiet, wish it well, wish a good day off, let a topic that is
 * about the same thing take it up (soberly where it is about health or a cause), mark a new season, or say nothing.
 */
export type OccasionManner =
  | { manner: "remembrance" | "quiet" | "owner_event" | "season" | "silent" }
  | { manner: "greeting"; greeting: string }
  | { manner: "day_off"; dayOff: "bank holiday" | "public holiday" | "long weekend" | "day off" }
  | { manner: "theme"; isAwareness: boolean };

type SlotOccasion = NonNullable<Slot["occasion"]>;

/** The wish of a day, by its name. Days that the list names as not spoken of have none (their reason is the list's key). */
const WISHES: ReadonlyMap<string, string> = new Map(
  Object.entries(dayWords.greeted).flatMap(([wish, days]) =>
    days.map((day) => [day, wish.replace("{day}", day)] as const),
  ),
);

/** Public holidays that mean a free day and not much else, and days in lieu of others. */
const DAYS_OFF: ReadonlySet<string> = new Set(dayWords.daysOff);
/** Those that a shop leaves alone, each under its reason. */
const UNSPOKEN: ReadonlySet<string> = new Set(Object.values(dayWords.unspoken).flat());
const IN_LIEU = /(?:bank|public) holiday$/i;

/** Days of mourning and memory; other sombre days are quiet, without thoughts for the bereaved. */
const REMEMBRANCE =
  /memorial|remembrance|memory|anzac|september 11|truth and|armistice|holocaust|veterans|patriot|victims|fallen|martyr|genocide|pearl harbor|sorry|dead|volkstrauertag|youth day|human rights/i;

/** Days about illness, danger, faith in a cause or people in need: never a wish, never a joke. */
const AWARENESS =
  /awareness|health|wellness|sleep|spine|glaucoma|arthritis|osteoporosis|diabetes|heart|hearing|asthma|tobacco|blood|rabies|antimicrobial|hygiene|handwashing|first aid|nurses|doctors|stress|mental|suicide|aids\b|cancer|allerg|fire prevention|safety|guide dog|refugee|privacy|password|habitat|poverty|violence|r u ok|deadline|tax|financial|insurance|estate planning|disabilit|autism|water day|clocks go|skin|sight day|podiatry|self-care/i;

// Trade fairs of attention: the day itself says nothing to a reader.
const SILENT =
  /black friday|cyber monday|super saturday|giving tuesday|small business week|get to know your customers|customer service week|enterprises day|buen fin/i;

/** A day's name as people say it: "Fire Prevention Week begins" is Fire Prevention Week, explanations in brackets go. */
export function occasionLabel(name: string): string {
  return name
    .replace(/^Clocks go/, "Day the clocks go")
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/\s+begins$/i, "")
    .trim();
}

const plainLabel = (name: string) => occasionLabel(name).replace(/^St\. /, "St ");

function dayOffOf(label: string, localDate: string): "bank holiday" | "public holiday" | "long weekend" | "day off" {
  if (/bank holiday$/i.test(label)) return "bank holiday";
  if (/public holiday$/i.test(label)) return "public holiday";
  return ["monday", "friday"].includes(weekdayOf(localDate)) ? "long weekend" : "day off";
}

const isDayOff = (day: string) => DAYS_OFF.has(day) || IN_LIEU.test(day);

/** A free day that falls on a weekend is none, the Saturday of Easter aside. */
const isSpare = (day: string, localDate: string) =>
  day === "Easter Saturday" || !["saturday", "sunday"].includes(weekdayOf(localDate));

const SAY_NOTHING: OccasionManner = { manner: "silent" };

/** True when a public holiday or a feast was judged by its name: it has a wish, is a free day, or is not spoken of. */
export function isJudged(name: string): boolean {
  const day = plainLabel(name);
  return WISHES.has(day) || isDayOff(day) || UNSPOKEN.has(day);
}

/** How a day may be spoken of, by its name: the plan keeps no more of it. */
export function judgeOccasion({ name, kind, sombre, on }: SlotOccasion, postDate: string): OccasionManner {
  const localDate = on ?? postDate;
  const label = occasionLabel(name);
  if (sombre) return { manner: REMEMBRANCE.test(label) ? "remembrance" : "quiet" };
  if (kind === "owner_event" || kind === "season") return { manner: kind };
  if (label === "Independence Day" && localDate.endsWith("-07-04"))
    return { manner: "greeting", greeting: "Happy Fourth of July" };
  const day = plainLabel(name);
  const greeting = WISHES.get(day);
  if (greeting !== undefined) return { manner: "greeting", greeting };
  if (isDayOff(day))
    return isSpare(day, localDate) ? { manner: "day_off", dayOff: dayOffOf(day, localDate) } : SAY_NOTHING;
  if (kind === "public_holiday" || SILENT.test(label)) return SAY_NOTHING;
  return { manner: "theme", isAwareness: AWARENESS.test(label) };
}

/** The day's name if people look for posts by it: that of a feast or a theme, not of a day off or of mourning. */
export function taggedDay({ occasion, localDate }: Pick<Slot, "occasion" | "localDate">): string | null {
  if (!occasion) return null;
  const { manner } = judgeOccasion(occasion, localDate);
  // Nobody looks for posts by the name of a deadline.
  const isLookedFor = (manner === "greeting" || manner === "theme") && !/deadline/i.test(occasion.name);
  return isLookedFor ? occasionLabel(occasion.name) : null;
}
