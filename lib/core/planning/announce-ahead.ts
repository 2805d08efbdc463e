import type { Brief } from "../brief";
import { toEpochDay, weekdayOf } from "../dates/local-date";
import type { AheadDay, AheadStage } from "../occasions/ahead-days";
import { isClosedOn } from "../occasions/closed-span";
import { OFFERS_PILLAR } from "./default-pillars";
import type { SlotDraft } from "./list-slot-drafts";
import { isBound } from "./swap-pillars";
import { rankToCarry, tie } from "./tie-own-days";
import { TRADES_DAY } from "./weigh-occasion";

/** Posts that look ahead to a day, as a share of the calendar. */
const SHARE = 0.1;

/** What asks people to order suits a post that sells best. */
const rank = (draft: SlotDraft) => (draft.pillar === OFFERS_PILLAR ? 0 : 1 + rankToCarry(draft));

function bestOf(
  drafts: readonly SlotDraft[],
  day: number,
  { from, to, ideal }: AheadStage,
  taken: ReadonlySet<number>,
): SlotDraft | undefined {
  const isFree = (draft: SlotDraft) => {
    const back = day - draft.day.epochDay;
    return back >= from && back <= to && !isBound(draft) && !draft.day.sombre && !draft.day.shut;
  };
  const off = (draft: SlotDraft) => Math.abs(day - draft.day.epochDay - ideal);
  return drafts
    .filter(isFree)
    .sort(
      (a, b) =>
        Number(taken.has(a.channelIndex)) - Number(taken.has(b.channelIndex)) || off(a) - off(b) || rank(a) - rank(b),
    )[0];
}

/** Nobody is asked to a table on a day on which there is none. */
function isServed({ occasion: { date }, sort }: AheadDay, { business, blackoutDates }: Brief): boolean {
  if (blackoutDates.includes(date)) return false;
  if (sort !== "table") return true;
  return !business.closedDays.includes(weekdayOf(date)) && !isClosedOn(business.events, date);
}

/**
 * Ties slots in the weeks before the days a trade lives by to what people ask it for then: one or two posts a day, each
 * on another channel where there is one, while there is room.
 */
export function announceAhead(drafts: readonly SlotDraft[], ahead: readonly AheadDay[], brief: Brief): void {
  let room = Math.max(1, Math.floor(drafts.length * SHARE));
  for (const one of ahead) {
    if (!isServed(one, brief)) continue;
    const { occasion, sort, stages } = one;
    const taken = new Set<number>();
    for (const [index, stage] of stages.entries()) {
      const draft = room > 0 ? bestOf(drafts, toEpochDay(occasion.date), stage, taken) : undefined;
      if (!draft) continue;
      taken.add(draft.channelIndex);
      room--;
      const id = `${occasion.id}${AHEAD_MARK}${index}`;
      const plain = { weight: TRADES_DAY, eventIndex: null, topics: null, preferred: [], posts: 1, turn: 0 };
      tie(draft, { ...occasion, ...plain, id, date: draft.day.date, on: occasion.date, ahead: sort });
    }
  }
}

/** Between the id of a day and the number of its post ahead. */
export const AHEAD_MARK = "-ahead-";
