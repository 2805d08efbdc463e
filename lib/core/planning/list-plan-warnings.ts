import { TOPIC_COOL_DOWN_DAYS } from "../checking/check-post";
import type { Channel } from "../vocabulary";
import type { PlanDay } from "./list-plan-days";
import type { SlotDraft } from "./list-slot-drafts";
import type { PlanWarning } from "./plan";
import type { PostSpread } from "./spread-posts";

interface PlanOutcome {
  days: readonly PlanDay[];
  channels: readonly { channel: Channel; spread: PostSpread }[];
  drafts: readonly SlotDraft[];
  offersCapped: boolean;
  firstOpen: SlotDraft | null;
}

/** The first post that shares its day, channel and pillar with another. */
function firstRepeatedPillar(drafts: readonly SlotDraft[]): SlotDraft | undefined {
  const seen = new Set<string>();
  return drafts.find((draft) => {
    const key = `${draft.day.index}/${draft.channelIndex}/${draft.pillar}`;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** What the owner should know about a plan, each kind once, with the first date it concerns. */
export function listPlanWarnings({ days, channels, drafts, offersCapped, firstOpen }: PlanOutcome): PlanWarning[] {
  const warnings: PlanWarning[] = [];
  if (channels.length > 0 && drafts.length === 0 && !days.some((day) => day.open))
    warnings.push({
      code: "no_open_day",
      message: "Every day of this period is closed or blacked out, so nothing is planned.",
    });
  else {
    const short = channels
      .flatMap(({ spread }) => spread.shortWeeks)
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0];
    if (short)
      warnings.push({
        code: "week_too_short",
        message: `The open days from ${short.date} hold ${short.planned} of ${short.asked} posts on a channel; later weeks may be short too.`,
        date: short.date,
      });
  }
  if (offersCapped)
    warnings.push({
      code: "offers_capped",
      message: "Offers are limited to 30 % of the posts; the rest went to the other pillars.",
    });
  const repeated = firstRepeatedPillar(drafts);
  if (repeated)
    warnings.push({
      code: "pillar_repeats_in_a_day",
      message: `From ${repeated.day.date} a channel has more posts a day than pillars to fill them, so a pillar appears twice on a day.`,
      date: repeated.day.date,
    });
  if (firstOpen) {
    const open = drafts.filter((draft) => draft.topicId === null).length;
    warnings.push({
      code: "variety_exhausted",
      message: `From ${firstOpen.day.date} the topics run out: ${open} ${open === 1 ? "slot stays" : "slots stay"} open rather than repeat a topic on one channel within ${TOPIC_COOL_DOWN_DAYS} days.`,
      date: firstOpen.day.date,
    });
  }
  return warnings;
}
