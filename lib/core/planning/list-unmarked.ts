import type { Brief, Occasion } from "../brief";
import { type ChosenOccasions, isMissed } from "./choose-occasions";
import type { SlotDraft } from "./list-slot-drafts";

/** A great day or public holiday that no post of the plan marks, and why. */
export interface UnmarkedDay {
  name: string;
  date: string;
  reason: "closed" | "no_room";
}

const toUnmarked = ({ name, date, on }: Occasion & { on?: string }, reason: UnmarkedDay["reason"]): UnmarkedDay => ({
  name,
  date: on ?? date,
  reason,
});

/** The great days and public holidays that found no post, by date: the business is closed around them, or the quotas leave no room. */
export function listUnmarked(
  { byDate, shutOut, crowdedOut }: ChosenOccasions,
  drafts: readonly SlotDraft[],
  kept: NonNullable<Brief["part"]>["kept"],
): UnmarkedDay[] {
  const marked = new Set(drafts.flatMap(({ occasion }) => occasion?.id ?? []));
  // A post that stays there may be about it.
  const held = new Set(kept.map(({ localDate }) => localDate));
  const noRoom = [...byDate.values()]
    .flat()
    .filter(
      (one) => one.eventIndex === null && isMissed(one, one.weight) && !marked.has(one.id) && !held.has(one.date),
    );
  return [
    ...shutOut.map((one) => toUnmarked(one, "closed")),
    ...[...noRoom, ...crowdedOut].map((one) => toUnmarked(one, "no_room")),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
