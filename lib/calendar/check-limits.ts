import { CHANNEL_LIMITS } from "../core/channels/channel-limits";
import { measureCaption } from "../core/channels/measure-caption";
import { AppError, type FieldError } from "../core/errors";
import type { PostRow } from "./data";

type Published = Pick<PostRow, "channel" | "caption" | "hashtags"> & { link?: string | null | undefined };

/** Every way in which a person's post breaks its channel's limits. */
export function limitErrors(post: Published): FieldError[] {
  const errors: FieldError[] = [];
  const { used, limit, over } = measureCaption(post.channel, { ...post, link: post.link ?? null });
  const { label, maxHashtags } = CHANNEL_LIMITS[post.channel];
  if (over > 0) {
    errors.push({
      path: "caption",
      message: `${label} takes ${limit} characters with hashtags and link; this has ${used}. Shorten it by ${over}.`,
    });
  }
  if (maxHashtags !== null && post.hashtags.length > maxHashtags) {
    errors.push({
      path: "hashtags",
      message: `${label} takes at most ${maxHashtags} hashtags; this has ${post.hashtags.length}.`,
    });
  }
  return errors;
}

/** @throws AppError invalid_input at the fields over the limit */
export function requireLimits(post: Published): void {
  const errors = limitErrors(post);
  if (errors[0]) throw new AppError("invalid_input", { detail: errors[0].message, errors });
}
