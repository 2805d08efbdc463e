import type { Brief } from "../brief";
import { toEpochDay } from "../dates/local-date";
import { OFFERS_PILLAR } from "./default-pillars";
import type { RankedOccasion } from "./list-plan-days";
import type { SlotDraft } from "./list-slot-drafts";

const TEASER_DAYS = 7;
/** Which pillar carries an occasion best; one that is not named comes before offers. */
const PILLAR_ORDER = ["community", "behind_the_scenes", "tips", "proof"];
const rankOf = (pillar: string) =>
  pillar === OFFERS_PILLAR ? PILLAR_ORDER.length + 1 : PILLAR_ORDER.indexOf(pillar) + 1 || PILLAR_ORDER.length;

/** Drafts of one channel by day index. */
function groupByDay(drafts: readonly SlotDraft[]): Map<number, SlotDraft[]> {
  const byDay = new Map<number, SlotDraft[]>();
  for (const draft of drafts) {
    const list = byDay.get(draft.day.index);
    if (list) list.push(draft);
    else byDay.set(draft.day.index, [draft]);
  }
  return byDay;
}

/** A sombre day is not the day for a cheerful observance; the owner's own events stand. */
function occasionsToTie(draft: SlotDraft): RankedOccasion[] {
  const { occasions, sombre } = draft.day;
  return sombre ? occasions.filter((occasion) => occasion.sombre || occasion.eventIndex !== null) : occasions;
}

function tieDay(drafts: readonly SlotDraft[], tied: Set<string>): void {
  const free = [...drafts].sort((a, b) => rankOf(a.pillar) - rankOf(b.pillar));
  const first = free[0];
  if (!first) return;
  for (const occasion of occasionsToTie(first)) {
    if (tied.has(occasion.id)) continue;
    const draft = free.shift();
    if (!draft) return;
    tied.add(occasion.id);
    const { eventIndex, weight: _, ...plain } = occasion;
    draft.occasion = plain;
    draft.eventIndex = eventIndex;
  }
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
      Math.abs(eventDay - a.day.index - 3) - Math.abs(eventDay - b.day.index - 3) ||
      rankOf(a.pillar) - rankOf(b.pillar),
  );
  const teaser = free[0];
  if (teaser) teaser.eventIndex = eventIndex;
}

/**
 * Ties slots to the occasions of their day, at most one slot an occasion on a channel, and on each channel one
 * slot of the seven days before to each of the owner's events.
 */
export function tieOccasions(drafts: readonly SlotDraft[], brief: Brief): void {
  const first = toEpochDay(brief.startDate);
  const channels = new Map<number, SlotDraft[]>();
  for (const draft of drafts) {
    const list = channels.get(draft.channelIndex);
    if (list) list.push(draft);
    else channels.set(draft.channelIndex, [draft]);
  }
  for (const own of channels.values()) {
    const byDay = groupByDay(own);
    const tied = new Set<string>();
    for (const list of byDay.values()) tieDay(list, tied);
    for (const [index, event] of brief.business.events.entries())
      tieTeaser(byDay, toEpochDay(event.date) - first, index);
  }
}
