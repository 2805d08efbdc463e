import type { Draft, Slot } from "../brief";
import { measureWritten } from "../channels/measure-caption";

/** Leaves out hashtags from the end until a draft fits its channel: what counts for much is said before them. */
export function trimHashtags(draft: Draft, { channel }: Pick<Slot, "channel">): Draft {
  let { hashtags } = draft;
  while (hashtags.length > 0 && measureWritten(channel, { ...draft, hashtags }).over > 0)
    hashtags = hashtags.slice(0, -1);
  return hashtags === draft.hashtags ? draft : { ...draft, hashtags };
}
