import type { CallToAction } from "../core/brief";
import { checkChannelLimits } from "../core/checking/check-channel-limits";
import { findClockGap } from "../core/dates/time-zone";
import { AppError, type FieldError, invalid } from "../core/errors";
import type { CalendarRow, PostRow } from "./data";

type Published = Pick<PostRow, "channel" | "caption" | "hashtags"> & {
  link?: string | null | undefined;
  callToAction?: CallToAction | null | undefined;
};

/** Every way in which a person's post breaks its channel's rules. A missing button is theirs to choose, not an error. */
function limitErrors(post: Published): FieldError[] {
  const draft = { ...post, link: post.link ?? null, callToAction: post.callToAction ?? null };
  return checkChannelLimits(draft, post.channel)
    .filter(({ code }) => code !== "missing_cta_type")
    .map(({ path, message }) => ({ path, message }));
}

/** @throws AppError invalid_input at the fields that break the channel's rules */
export function requireLimits(post: Published): void {
  const errors = limitErrors(post);
  if (errors[0]) throw new AppError("invalid_input", { detail: errors[0].message, errors });
}

/** @throws AppError invalid_input for a time that clocks skip on that date: no reader could be there then */
export function requireRealTime(
  calendar: CalendarRow,
  { localDate, localTime }: { localDate: string; localTime: string },
): void {
  const { timezone } = calendar.brief.business.place;
  const gap = findClockGap(localDate, localTime, timezone);
  if (gap)
    throw invalid(
      "localTime",
      `The clocks go forward on ${localDate}, and ${localTime} does not exist. Choose ${gap.resumesAt} or later.`,
    );
}

/** @throws AppError invalid_input when a post would leave its calendar or name a pillar the calendar has not */
export function requirePlace(
  calendar: CalendarRow,
  post: { localDate?: string | undefined; pillar?: string | undefined },
): void {
  const { localDate, pillar } = post;
  if (localDate !== undefined && (localDate < calendar.startDate || localDate > calendar.endDate)) {
    throw invalid("localDate", `Choose a date inside this calendar, ${calendar.startDate} to ${calendar.endDate}.`);
  }
  const pillars = calendar.brief.pillars.map(({ id }) => id);
  if (pillar !== undefined && !pillars.includes(pillar))
    throw invalid("pillar", `Choose one of: ${pillars.join(", ")}.`);
}
