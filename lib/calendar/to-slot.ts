import type { BusinessFacts, Slot } from "../core/brief";
import { addDays } from "../core/dates/local-date";
import type { PostRow } from "./data";
import { listOccasions } from "./list-occasions";

const TEASER_DAYS = 7;

/** The slot a stored post fills, as far as the post remembers it. */
export function toSlot(post: PostRow): Slot {
  const { slotKey: key, localDate, localTime, channel, pillar, format, topicId } = post;
  const occasion = post.occasion && { ...post.occasion, kind: "observance" as const, sombre: false };
  return { key, localDate, localTime, channel, pillar, format, topicId, occasion, offerIndex: null, eventIndex: null };
}

type Remembered = Pick<PostRow, "caption" | "topicId" | "topicTitle">;

const isAbout = ({ caption, topicTitle }: Remembered, name: string) =>
  caption.includes(name) || topicTitle.includes(name);

/** The day's whole entry: whether it is one to keep quiet on, a holiday, or the owner's own. */
function findOccasion(post: PostRow, { place, events, trade }: BusinessFacts): Slot["occasion"] {
  if (!post.occasion) return null;
  const { id, name } = post.occasion;
  const days = listOccasions({ place, startDate: post.localDate, days: 1, events, trade });
  const found = days.find((day) => day.id === id) ?? days.find((day) => day.name === name);
  return found ? { id, name, kind: found.kind, sombre: found.sombre } : toSlot(post).occasion;
}

/**
 * The slot with what a post does not store but can be found again: the kind of its day, and the owner's offer or
 * event that it names.
 */
export function restoreSlot(post: PostRow, business: BusinessFacts): Slot {
  const { localDate } = post;
  const offer = business.offers.findIndex(({ title }) => isAbout(post, title));
  const event = business.events.findIndex(
    ({ name, date }) => date >= localDate && date <= addDays(localDate, TEASER_DAYS) && isAbout(post, name),
  );
  return {
    ...toSlot(post),
    occasion: findOccasion(post, business),
    offerIndex: offer < 0 ? null : offer,
    eventIndex: event < 0 ? null : event,
  };
}
