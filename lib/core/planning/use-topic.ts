import { CHANNEL_HABITS } from "./channel-habits";
import type { SlotDraft } from "./list-slot-drafts";
import type { TopicState } from "./list-topic-pools";
import type { SeededRandom } from "./seeded-random";

/** True when a topic suits a draft's month, channel and the channel's formats, rested or not. */
export function suitsDraft(
  { months, channels, breaksFast, topic: { formats, grave } }: TopicState,
  { day, channel }: SlotDraft,
): boolean {
  if ((months & (1 << day.month)) === 0 || (grave && day.festive) || (breaksFast && day.fasting)) return false;
  if (channels !== null && !channels.has(channel)) return false;
  return formats === undefined || formats.some((format) => format in CHANNEL_HABITS[channel].formats);
}

// So near to its old date a topic is what the owner wanted to be rid of.
const REPLACED_DAYS = 30;

/** True when a draft takes the place of posts of which one near it was about the topic: another is better. */
export function isReplaced({ replaced }: TopicState, { day }: SlotDraft): boolean {
  return replaced.some((before) => Math.abs(before - day.epochDay) < REPLACED_DAYS);
}

/** Gives a draft its topic and remembers the use. */
export function useTopic(state: TopicState, draft: SlotDraft, random: SeededRandom): void {
  state.uses.push({ day: draft.day.epochDay, channel: draft.channel });
  for (const { days } of state.subjects) days.push(draft.day.epochDay);
  state.rank = random();
  draft.topicId = state.topic.id;
  draft.topicFormats = state.topic.formats;
}
