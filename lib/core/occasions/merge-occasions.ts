import type { MatchedTrade, Occasion } from "../brief";
import { daysBetween } from "../dates/local-date";
import { foldWords } from "../places/fold-place-name";
import { readOwnerDay } from "./read-owner-day";

const RANK: Record<Occasion["kind"], number> = { owner_event: 0, public_holiday: 1, observance: 2, season: 3 };
/** A holiday of several days is told once, on its first. */
const SAME_FEAST_DAYS = 8;
/** Other names of one feast, so that two sources do not tell it twice. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/hari raya puasa|ramazan|korite|idul fitri|id ul fitr/, "eid al fitr"],
  [/hari raya haji|kurban|idul adha|tabaski|id ul alha/, "eid al adha"],
  [/deepavali/, "diwali"],
  [/(chinese|tet|seollal).*new year|tet nguyen dan|seollal|lunar new years day|chinese new year/, "lunar new year"],
  [/mothering sunday/, "mothers"],
  [/wesak/, "vesak"],
  [/sivarathri/, "shivaratri"],
  [/^maha ?(?=shivaratri)/, ""],
  [/saint /, "st "],
  [/ramadan begins/, "ramadan"],
  [/xmas/, "christmas"],
  // A day in lieu is no second telling of its feast.
  [/(?<=\S) public holiday$/, " in lieu"],
];

// The days of the world are few, and every plan joins them.
const coreNames = new Map<string, string>();
const MOST_NAMES = 5_000;

/** What is left of a name when the words every day shares are gone: "National Donut Day" is "donut". */
function coreName(name: string): string {
  const known = coreNames.get(name);
  if (known !== undefined) return known;
  if (coreNames.size >= MOST_NAMES) coreNames.clear();
  const core = toCoreName(name);
  coreNames.set(name, core);
  return core;
}

function toCoreName(name: string): string {
  let core = foldWords(name);
  for (const [pattern, replacement] of SYNONYMS) if (pattern.test(core)) core = core.replace(pattern, replacement);
  return core
    .replace(/\b(the|national|international|world|day|days|of|begins|public|holiday|in)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function isRelevant(occasion: Occasion, trade: Pick<MatchedTrade, "id" | "cluster">): boolean {
  const { relevantTo } = occasion;
  return (
    relevantTo.length === 0 ||
    relevantTo.includes(trade.id) ||
    (trade.cluster !== null && relevantTo.includes(trade.cluster))
  );
}

/** True where one name holds the other; owners write "Eid" for either feast of that name. */
function tells(name: string, core: string): boolean {
  if (/^eid al (?:fitr|adha)$/.test(core)) return /\beid\b/.test(name);
  return core.length > 3 && name.length > 3 && name.includes(core);
}

const WISHES = /\b(?:mubarak|happy|merry|blessed)\b/i;
/** Closed doors tell why they are closed and wish nobody well: the feast is still to be kept. */
const leavesFeast = ({ kind, name }: Occasion) =>
  kind === "owner_event" && readOwnerDay(name).kind === "closure" && !WISHES.test(name);

/** True when a kept occasion of about the same date tells the same: equal names within a week, or one inside the other on the day. */
function isTwin(a: { core: string; date: string }, b: { core: string; date: string }): boolean {
  if (a.core === b.core) return Math.abs(daysBetween(a.date, b.date)) < SAME_FEAST_DAYS;
  return a.date === b.date && (tells(a.core, b.core) || tells(b.core, a.core));
}

/**
 * Joins occasions of several sources: only those that matter to the trade, each feast once (the owner's event
 * before a public holiday before an observance), by date and importance, ids unique.
 */
export function mergeOccasions(
  sources: readonly (readonly Occasion[])[],
  trade: Pick<MatchedTrade, "id" | "cluster">,
): Occasion[] {
  const all = sources.flat().filter((occasion) => isRelevant(occasion, trade));
  all.sort(
    (a, b) =>
      RANK[a.kind] - RANK[b.kind] ||
      Number(b.sombre) - Number(a.sombre) ||
      // Of two tellings of one feast, the one of those who keep it, then the one for the whole town.
      Number(b.kept ?? false) - Number(a.kept ?? false) ||
      Number(a.relevantTo.length > 0) - Number(b.relevantTo.length > 0) ||
      (a.date < b.date ? -1 : a.date > b.date ? 1 : 0),
  );
  const kept: { occasion: Occasion; core: string; date: string }[] = [];
  const byCore = new Map<string, { core: string; date: string }[]>();
  const byDate = new Map<string, { core: string; date: string }[]>();
  const ids = new Set<string>();
  const note = (entry: { core: string; date: string }) => {
    byCore.set(entry.core, [...(byCore.get(entry.core) ?? []), entry]);
    byDate.set(entry.date, [...(byDate.get(entry.date) ?? []), entry]);
  };
  for (const occasion of all) {
    const entry = { occasion, core: coreName(occasion.name), date: occasion.date };
    const rivals = [...(byCore.get(entry.core) ?? []), ...(byDate.get(entry.date) ?? [])];
    // The owner may have two events of one name; they are never merged away.
    if (occasion.kind !== "owner_event" && rivals.some((other) => isTwin(entry, other))) {
      // Told by the owner on its first day, a feast does not begin on its second.
      if (!byCore.has(entry.core)) note(entry);
      continue;
    }
    if (!leavesFeast(occasion)) note(entry);
    kept.push({
      ...entry,
      occasion: ids.has(occasion.id) ? { ...occasion, id: `${occasion.id}-${occasion.date.slice(5)}` } : occasion,
    });
    ids.add(occasion.id);
  }
  kept.sort((a, b) =>
    a.date < b.date
      ? -1
      : a.date > b.date
        ? 1
        : RANK[a.occasion.kind] - RANK[b.occasion.kind] || (a.occasion.id < b.occasion.id ? -1 : 1),
  );
  return kept.map(({ occasion }) => occasion);
}
