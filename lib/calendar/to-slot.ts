import type { BusinessFacts, Slot } from "../core/brief";
import { addDays } from "../core/dates/local-date";
import { AHEAD_REACH_DAYS, listAheadDays } from "../core/occasions/ahead-days";
import { GREETED_WITHIN_DAYS } from "../core/occasions/greet-season";
import { pickForSlot } from "../core/occasions/pick-for-slot";
import { AHEAD_MARK } from "../core/planning/announce-ahead";
import { LEAD_DAYS } from "../core/planning/find-lead";
import { isSaidOf } from "../core/writing/facts/told-facts";
import { isServiceTopic, toldService } from "../core/writing/services/choose-service";
import type { PostRow } from "./data";
import { listOccasions } from "./list-occasions";

/** So long before its day an event is told of at most (AHEAD of lib/core/planning/announce-events.ts). */
const AHEAD_DAYS = 28;
/** So long before its day a wish may stand, that day included (LEAD_DAYS of lib/core/planning/find-lead.ts). */
const WISHED_WITHIN = LEAD_DAYS + 1;

/** The slot a stored post fills, as far as the post remembers it. */
export function toSlot(post: PostRow): Slot {
  const { slotKey: key, localDate, localTime, channel, pillar, format, topicId } = post;
  const occasion = post.occasion && { ...post.occasion, kind: "observance" as const, sombre: false };
  return { key, localDate, localTime, channel, pillar, format, topicId, occasion, offerIndex: null, eventIndex: null };
}

type Remembered = Pick<PostRow, "caption" | "topicId" | "topicTitle">;

const isAbout = ({ caption, topicTitle }: Remembered, name: string) =>
  caption.includes(name) || topicTitle.includes(name);

/** The day that a post looks ahead to, as what its trade is asked for before it. */
function findAhead(post: PostRow, { place, events, trade }: Pick<BusinessFacts, "place" | "events" | "trade">) {
  const { id } = post.occasion ?? { id: "" };
  const days = listOccasions({ place, startDate: post.localDate, days: AHEAD_REACH_DAYS + 1, events, trade });
  const found = listAheadDays(days, trade, place.country).find(({ occasion }) =>
    id.startsWith(`${occasion.id}${AHEAD_MARK}`),
  );
  if (!found) return null;
  return { ...pickForSlot(found.occasion), id, on: found.occasion.date, ahead: found.sort };
}

/** The season that a post greets, on whichever day of its first week. */
function findSeason(post: PostRow, { place, events, trade }: Pick<BusinessFacts, "place" | "events" | "trade">) {
  const startDate = addDays(post.localDate, 1 - GREETED_WITHIN_DAYS);
  const days = listOccasions({ place, startDate, days: GREETED_WITHIN_DAYS, events, trade });
  return days.find(({ id, kind }) => kind === "season" && id === post.occasion?.id);
}

/** The day's whole entry: whether it is one to keep quiet on, a holiday, or the owner's own. */
function findOccasion(post: PostRow, { place, events, trade }: BusinessFacts): Slot["occasion"] {
  if (!post.occasion) return null;
  const { id, name } = post.occasion;
  if (id.includes(AHEAD_MARK)) return findAhead(post, { place, events, trade });
  const { localDate } = post;
  const days = listOccasions({ place, startDate: localDate, days: WISHED_WITHIN, events, trade });
  const season = findSeason(post, { place, events, trade });
  if (season) return { ...pickForSlot(season), id, name };
  const found = days.find((day) => day.id === id) ?? days.find((day) => day.name === name && day.date === localDate);
  if (!found) return toSlot(post).occasion;
  const isQuietDay = days.some(({ sombre, date }) => sombre && date === localDate);
  const onQuietDay = isQuietDay && found.kind === "owner_event";
  const occasion = { ...pickForSlot(found), id, name, ...(onQuietDay && { onQuietDay }) };
  return found.date === localDate ? occasion : { ...occasion, on: found.date };
}

/**
 * The slot with what a post does not store but can be found again: the kind of its day, and the owner's offer,
 * event or service that it names.
 */
export function restoreSlot(post: PostRow, business: BusinessFacts): Slot {
  const { localDate } = post;
  const offer = business.offers.findIndex(({ title }) => isAbout(post, title));
  const event = business.events.findIndex(
    ({ name, date }) => date >= localDate && date <= addDays(localDate, AHEAD_DAYS) && isAbout(post, name),
  );
  const service = isServiceTopic(post.topicId)
    ? business.services.findIndex((one) => isSaidOf(post.caption, toldService(one)))
    : -1;
  return {
    ...toSlot(post),
    occasion: findOccasion(post, business),
    offerIndex: offer < 0 ? null : offer,
    eventIndex: event < 0 ? null : event,
    serviceIndex: service < 0 ? null : service,
  };
}
