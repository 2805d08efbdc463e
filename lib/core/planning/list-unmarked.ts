import type { Brief, Occasion } from "../brief";
import { type ChosenOccasions, isGreat, isMissed, type MarkedOccasion } from "./choose-occasions";
import type { SlotDraft } from "./list-slot-drafts";

/**
 * Why no post marks a day: the business is closed around it, a greater day stands beside it, no post of the week falls
 * on it, its posts are about something else (the owner's events), or a fifth of the posts is about days already.
 */
export const UNMARKED_REASONS = ["closed", "beside_greater", "no_slot", "slots_taken", "share_used"] as const;

/** A great day or public holiday that no post of the plan marks, and why. */
export interface UnmarkedDay {
  name: string;
  date: string;
  reason: (typeof UNMARKED_REASONS)[number];
}

const toUnmarked = ({ name, date, on }: Occasion & { on?: string }, reason: UnmarkedDay["reason"]): UnmarkedDay => ({
  name,
  date: on ?? date,
  reason,
});

/** Why a day that the calendar marks found no post. */
function reasonOf(occasion: MarkedOccasion, drafts: readonly SlotDraft[]): UnmarkedDay["reason"] {
  const ofDay = drafts.filter(({ day }) => day.date === occasion.date);
  if (ofDay.length === 0) return "no_slot";
  const hasFree = ofDay.some((draft) => draft.occasion === null && draft.eventIndex === null);
  return hasFree && !isGreat(occasion, occasion.weight) ? "share_used" : "slots_taken";
}

/** The great days and public holidays that found no post, by date, each with its reason. */
export function listUnmarked(
  { byDate, shutOut, crowdedOut }: ChosenOccasions,
  drafts: readonly SlotDraft[],
  kept: NonNullable<Brief["part"]>["kept"],
): UnmarkedDay[] {
  const marked = new Set(drafts.flatMap(({ occasion }) => occasion?.id ?? []));
  // A post that stays there may be about it.
  const held = new Set(kept.map(({ localDate }) => localDate));
  const unmarked = [...byDate.values()]
    .flat()
    .filter(
      (one) => one.eventIndex === null && isMissed(one, one.weight) && !marked.has(one.id) && !held.has(one.date),
    );
  return [
    ...shutOut.map((one) => toUnmarked(one, "closed")),
    ...unmarked.map((one) => toUnmarked(one, reasonOf(one, drafts))),
    ...crowdedOut.map((one) => toUnmarked(one, "beside_greater")),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
