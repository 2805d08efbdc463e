import type { Draft } from "../brief";
import { CHANNEL_LIMITS } from "../channels/channel-limits";
import type { PublishedParts } from "../channels/compose-published-text";
import { type CaptionMeasure, measureCaption, measureWritten } from "../channels/measure-caption";
import type { Channel } from "../vocabulary";
import { findPhone } from "./find-phone";
import type { Violation } from "./violation";

const HASHTAG = /(?<![\p{L}\p{N}_&])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;

/** The same rules for a writer's draft, which stays under the limits where a person may reach them. */
export const checkWrittenLimits = (draft: Parameters<typeof checkChannelLimits>[0], channel: Channel): Violation[] =>
  checkChannelLimits(draft, channel, measureWritten);

/** The channel's own rules, the only ones a person's edit must keep: length, hashtags, phone numbers, button. */
export function checkChannelLimits(
  draft: Pick<Draft, "caption" | "hashtags" | "callToAction" | "link">,
  channel: Channel,
  measure: (channel: Channel, parts: PublishedParts) => CaptionMeasure = measureCaption,
): Violation[] {
  const limits = CHANNEL_LIMITS[channel];
  const violations: Violation[] = [];
  const { used, limit, over } = measure(channel, draft);
  if (over > 0) {
    violations.push({
      code: "over_limit",
      path: "caption",
      message: `${limits.label} allows ${limit}; this uses ${used}, ${over} too many.`,
    });
  }
  const inCaption = draft.caption.includes("#") ? (draft.caption.match(HASHTAG)?.length ?? 0) : 0;
  const hashtags = draft.hashtags.length + inCaption;
  if (channel === "google_business") {
    if (hashtags > 0)
      violations.push({
        code: "hashtags_on_google_business",
        path: "hashtags",
        message: "Google Business posts carry no hashtags.",
      });
    const phone = findPhone(draft.caption);
    if (phone !== null)
      violations.push({
        code: "phone_on_google_business",
        path: "caption",
        message: `Google rejects posts with a phone number (${phone}).`,
      });
    if (!draft.callToAction?.type)
      violations.push({
        code: "missing_cta_type",
        path: "callToAction",
        message: "A Google Business post needs a button: choose its type.",
      });
  } else if (limits.maxHashtags !== null && hashtags > limits.maxHashtags) {
    violations.push({
      code: "too_many_hashtags",
      path: "hashtags",
      message: `${limits.label} takes ${limits.maxHashtags} hashtags at most; there are ${hashtags}.`,
    });
  }
  return violations;
}
