import type { MarkedOccasion } from "./choose-occasions";
import { OFFERS_PILLAR } from "./default-pillars";
import type { SlotDraft } from "./list-slot-drafts";
import { isKeptByAll } from "./weigh-occasion";

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
 * Of the slots of a quiet day on which a feast falls, the one that is the feast's: on another channel than the quiet
 * line, or the only one where the whole town keeps the feast.
 */
function findFeastSlot(drafts: readonly SlotDraft[], feast: MarkedOccasion): SlotDraft | undefined {
  const free = drafts.filter(({ eventIndex }) => eventIndex === null);
  const other = free.find(({ channelIndex }) => channelIndex !== free[0]?.channelIndex);
  return other ?? (isKeptByAll(feast.weight) ? free[0] : undefined);
}

/**
 * Ties every slot of a quiet day that no event of the owner's has taken to that day: a shop keeps quiet everywhere, and
 * no ordinary post stands beside its line. A feast of the same day keeps one slot.
 */
export function tieQuietDays(drafts: readonly SlotDraft[]): void {
  for (const ofDay of groupDrafts(drafts, (draft) => draft.day.index).values()) {
    const occasions = ofDay[0]?.day.occasions ?? [];
    const quiet = occasions.find(({ sombre }) => sombre);
    if (!quiet) continue;
    const feast = occasions.find(({ sombre, eventIndex }) => !sombre && eventIndex === null);
    const feastSlot = feast && findFeastSlot(ofDay, feast);
    for (const draft of ofDay) {
      if (draft.eventIndex !== null) continue;
      tie(draft, feast && draft === feastSlot ? feast : quiet);
    }
  }
}
