import type { Occasion } from "../brief";
import { type ChosenOccasions, isGreat, isMissed, type MarkedOccasion } from "./choose-occasions";
import type { SlotDraft } from "./list-slot-drafts";
import type { UnmarkedDay } from "./plan";

const toUnmarked = (
  { id, name, date, on }: Occasion & { on?: string },
  reason: UnmarkedDay["reason"],
): UnmarkedDay => ({ id, name, date: on ?? date, reason });

/** Why a day that the calendar marks found no post. */
function reasonOf(occasion: MarkedOccasion, drafts: readonly SlotDraft[]): UnmarkedDay["reason"] {
  const ofDay = drafts.filter(({ day }) => day.date === occasion.date);
  if (occasion.on !== undefined) return ofDay.length === 0 ? "closed" : "closed_taken";
  if (ofDay.length === 0) return "no_slot";
  const hasFree = ofDay.some((draft) => draft.occasion === null && draft.eventIndex === null);
  return hasFree && !isGreat(occasion, occasion.weight) ? "share_used" : "slots_taken";
}

/** The great days and public holidays for which the plan has no post, by date, each with its reason. */
export function listUnmarked(
  { byDate, shutOut, crowdedOut }: ChosenOccasions,
  drafts: readonly SlotDraft[],
): UnmarkedDay[] {
  const marked = new Set(drafts.flatMap(({ occasion }) => occasion?.id ?? []));
  const unmarked = [...byDate.values()]
    .flat()
    .filter((one) => one.eventIndex === null && isMissed(one, one.weight) && !marked.has(one.id));
  return [
    ...shutOut.map((one) => toUnmarked(one, "closed")),
    ...unmarked.map((one) => toUnmarked(one, reasonOf(one, drafts))),
    ...crowdedOut.map((one) => toUnmarked(one, "beside_greater")),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
