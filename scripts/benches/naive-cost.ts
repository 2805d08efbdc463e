import type { CalendarRow } from "../../lib/calendar/data";
import { planBrief } from "../../lib/calendar/plan-brief";
import type { Slot } from "../../lib/core/brief";
import { type AskedSlot, buildMessages } from "../../lib/core/writing/model/build-messages";
import { toSlotBrief } from "../../lib/core/writing/model/slot-brief";
import type { TopicLibrary } from "../../lib/core/writing/topics/topic-library";
import { estimateTokens } from "../../lib/platform/model/estimate-tokens";
import { askedSlots, inventiveAnswer } from "../testing/fake-model";

export interface NaiveCost {
  calls: number;
  tokens: number;
}

function toAsked({ brief }: CalendarRow, library: TopicLibrary, slots: readonly Slot[]): AskedSlot[] {
  return slots.flatMap((slot, index) => {
    const topic = slot.topicId === null ? undefined : library.byId.get(slot.topicId);
    return topic ? [{ slotId: `s${index + 1}`, brief: toSlotBrief(slot, topic, brief.business, 0) }] : [];
  });
}

/**
 * What the same calendars cost with one call for every business and day: the same prompt with that day's slots, the
 * same fake model's answer. Days without a post cost nothing, which favours the naive way.
 */
export async function countNaiveCost(calendars: readonly CalendarRow[]): Promise<NaiveCost> {
  const cost: NaiveCost = { calls: 0, tokens: 0 };
  for (const calendar of calendars) {
    const { plan, library } = await planBrief(calendar.brief);
    const days = new Map<string, Slot[]>();
    for (const slot of plan.slots) days.set(slot.localDate, [...(days.get(slot.localDate) ?? []), slot]);
    for (const slots of days.values()) {
      const messages = buildMessages(toAsked(calendar, library, slots));
      const answer = inventiveAnswer(askedSlots(messages[1].content));
      cost.calls += 1;
      cost.tokens += estimateTokens(messages) + ("content" in answer ? estimateTokens(answer.content) : 0);
    }
  }
  return cost;
}
