import type { MarkedOccasion } from "./choose-occasions";
import { OFFERS_PILLAR } from "./default-pillars";
import type { SlotDraft } from "./list-slot-drafts";

/** Which pillar carries an occasion best; one that is not named comes before offers. */
const PILLAR_ORDER = ["community", "tips", "behind_the_scenes", "proof"];

/** The order in which drafts are asked to carry an occasion, lowest first. */
export function rankToCarry({ pillar }: SlotDraft): number {
  if (pillar === OFFERS_PILLAR) return PILLAR_ORDER.length + 1;
  return PILLAR_ORDER.indexOf(pillar) + 1 || PILLAR_ORDER.length;
}

export function tie(draft: SlotDraft, occasion: MarkedOccasion): void {
  draft.occasion = occasion;
  draft.eventIndex = occasion.eventIndex;
}

/** Drafts by a key, each group in the order of the drafts. */
export function groupDrafts(
  drafts: readonly SlotDraft[],
  keyOf: (draft: SlotDraft) => number,
): Map<number, SlotDraft[]> {
  const groups = new Map<number, SlotDraft[]>();
  for (const draft of drafts) {
    const group = groups.get(keyOf(draft));
    if (group) group.push(draft);
    else groups.set(keyOf(draft), [draft]);
  }
  return groups;
}

/**
 * Ties every slot of a quiet day that no event of the owner's has taken to that day: a shop keeps quiet everywhere, and
 * no ordinary post stands beside its line.
 */
export function tieQuietDays(drafts: readonly SlotDraft[]): void {
  for (const draft of drafts) {
    const quiet = draft.day.occasions.find(({ sombre }) => sombre);
    if (quiet && draft.eventIndex === null) tie(draft, quiet);
  }
}
