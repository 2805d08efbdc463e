import type { Brief } from "../brief";
import { toEpochDay } from "../dates/local-date";
import type { MarkedOccasion } from "./choose-occasions";
import { OFFERS_PILLAR } from "./default-pillars";
import type { SlotDraft } from "./list-slot-drafts";

const TEASER_DAYS = 7;
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

/** One post of the week before an owner's event looks ahead to it, the nearest to three days before. */
function tieTeaser(byDay: ReadonlyMap<number, readonly SlotDraft[]>, eventDay: number, eventIndex: number): void {
  const candidates: SlotDraft[] = [];
  for (let back = 1; back <= TEASER_DAYS; back++) candidates.push(...(byDay.get(eventDay - back) ?? []));
  const free = candidates.filter(
    (draft) =>
      draft.occasion === null && draft.eventIndex === null && draft.pillar !== OFFERS_PILLAR && !draft.day.sombre,
  );
  free.sort(
    (a, b) =>
      Math.abs(eventDay - a.day.index - 3) - Math.abs(eventDay - b.day.index - 3) || rankToCarry(a) - rankToCarry(b),
  );
  const teaser = free[0];
  if (teaser) teaser.eventIndex = eventIndex;
}

/**
 * Ties the drafts of one channel and day to the owner's events and the quiet occasions of the day, one each. What is
 * left over on a quiet day is about it as well: no ordinary post stands beside it.
 */
function tieDay(drafts: readonly SlotDraft[]): void {
  const own = drafts[0]?.day.occasions.filter(({ eventIndex, sombre }) => eventIndex !== null || sombre) ?? [];
  const free = [...drafts].sort((a, b) => rankToCarry(a) - rankToCarry(b));
  const still = own.find(({ sombre }) => sombre);
  for (const [i, draft] of free.entries()) {
    const occasion = own[i] ?? still;
    if (occasion) tie(draft, occasion);
  }
}

/**
 * Ties, on every channel, a slot of the day to each of the owner's events and to each quiet day (a shop keeps quiet
 * everywhere), and one slot of the seven days before to each event.
 */
export function tieOwnDays(drafts: readonly SlotDraft[], brief: Brief): void {
  const first = toEpochDay(brief.startDate);
  for (const own of groupDrafts(drafts, (draft) => draft.channelIndex).values()) {
    const byDay = groupDrafts(own, (draft) => draft.day.index);
    for (const list of byDay.values()) tieDay(list);
    for (const [index, event] of brief.business.events.entries())
      tieTeaser(byDay, toEpochDay(event.date) - first, index);
  }
}
