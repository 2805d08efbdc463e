import type { BusinessFacts, Offer, OwnerEvent } from "../../brief";
import { normalizeText } from "../../checking/trigrams";
import { addDays, daysBetween, weekdayOf } from "../../dates/local-date";
import { isClosedOn } from "../../occasions/closed-span";
import { readOwnerDay, saysToday } from "../../occasions/read-owner-day";
import type { CalendarNow, JudgedPost } from "../../planning/judge-findings";
import { hasUsableDay } from "../../planning/usable-days";
import { toldService } from "../services/choose-service";

/**
 * Why no post names an event or offer: it is over, it concerns the team alone (`internal`), its posts are gone, it was given or
 * changed after its days were written (`later`), these were shut when they were written and no longer are (`shut`), no post fell to it, the posts of its days were all about other things
 * (`taken`), none falls on the one day on which its name is true (`today`), its days are all closed or all quiet, or every way
 * of saying it was refused.
 */
export type UntoldReason =
  | "over"
  | "internal"
  | "gone"
  | "later"
  | "shut"
  | "no_post"
  | "taken"
  | "today"
  | "closed"
  | "quiet"
  | "avoid_words"
  | "too_long"
  | "no_wording";

/** What the owner announced or lists and no post of the calendar names. */
export interface Untold {
  kind: "event" | "offer" | "service";
  name: string;
  /** The event's day, or the first day of the calendar on which the offer runs; its last day when it is over. */
  date: string;
  reason: UntoldReason;
}

/** Why the writing told nothing of something, as far as posts cannot show it: every wording was refused, its days were not written, all of them were closed or kept free then, or no post fell to it. */
export interface NotedUntold {
  kind: Untold["kind"];
  name: string;
  reason: "no_wording" | "later" | "shut" | "no_post";
}

type Facts = Pick<BusinessFacts, "events" | "offers" | "services" | "avoidWords" | "closedDays">;

export interface UntoldRequest {
  /** What the owner has told by now. */
  business: Facts;
  /** What was known when the calendar was written. */
  writtenFor: Facts;
  period: CalendarNow["period"];
  blackoutDates: readonly string[];
  /** All posts of the calendar. */
  posts: readonly JudgedPost[];
  /** Days of mourning. */
  sombre: readonly string[];
  /** What the writing found. */
  noted: readonly NotedUntold[];
}

/** An event so soon after the calendar's last day should have been told of in it. */
export const DAYS_AFTER = 7;
/** Before its day an event is told at the latest in these. */
export const LAST_DAYS = 5;
/** So far from its day an event is announced. */
const AHEAD_DAYS = 28;
const ALL_DAYS = 1000;
/** A longer name fits the sentences of the short channels no more. */
const LONG_NAME = 80;
/** Words of a name that say what it is have so many letters. */
const LEAST_LETTERS = 4;

const sameWords = (a: readonly string[], b: readonly string[]) => [...a].sort().join("\n") === [...b].sort().join("\n");

/** Asks of a calendar's posts whether they name something; each caption is read once. */
class ToldBy {
  readonly #posts: readonly JudgedPost[];
  #read: { post: JudgedPost; text: string }[] | null = null;

  constructor(posts: readonly JudgedPost[]) {
    this.#posts = posts;
  }

  get #texts() {
    this.#read ??= this.#posts.map((post) => ({ post, text: ` ${normalizeText(post.caption)} ` }));
    return this.#read;
  }

  /** True when a post near a date has the name, or one that a person added has all its words. */
  isNamed(name: string, date: string, within: number): boolean {
    const wanted = normalizeText(name);
    const words = wanted.split(" ").filter((word) => word.length >= LEAST_LETTERS);
    const saysAll = (text: string) => words.length > 0 && words.every((word) => text.includes(word));
    return this.#texts.some(({ post, text }) => {
      if (Math.abs(daysBetween(post.localDate, date)) > within) return false;
      if (post.occasion?.name === name) return true;
      if (wanted === "") return post.caption.includes(name.trim());
      return text.includes(` ${wanted} `) || (post.isOwn && saysAll(text));
    });
  }

  /** True when a person added a post on a date: what it is about its owner knows. */
  hasOwnOn = (date: string) => this.#posts.some(({ isOwn, localDate }) => isOwn && localDate === date);

  hasPosts = (from: string, to: string) => this.#posts.some(({ localDate }) => localDate >= from && localDate <= to);
}

/** The owner's events and offers that no post of a calendar names, judged one by one. */
class UntoldJudge {
  readonly #request: UntoldRequest;
  readonly #told: ToldBy;

  constructor(request: UntoldRequest) {
    this.#request = request;
    this.#told = new ToldBy(request.posts);
  }

  #noteOf(kind: Untold["kind"], name: string): NotedUntold | undefined {
    return this.#request.noted.find((one) => one.kind === kind && one.name === name);
  }

  /** Why words were sought in vain. What the owner has changed since may have mended it. */
  #whyNoWords(name: string): UntoldReason {
    const { business, writtenFor } = this.#request;
    if (!sameWords(business.avoidWords, writtenFor.avoidWords)) return "later";
    if (name.length > LONG_NAME) return "too_long";
    return business.avoidWords.length > 0 ? "avoid_words" : "no_wording";
  }

  #isShutOn(date: string): boolean {
    const { business, blackoutDates } = this.#request;
    return blackoutDates.includes(date) || business.closedDays.includes(weekdayOf(date));
  }

  /** Whether no post may stand on an event's day and in the days before it. */
  #isShutBefore(date: string): boolean {
    const { from, to } = this.#request.period;
    const last = Array.from({ length: LAST_DAYS + 1 }, (_, before) => addDays(date, -before));
    const within = last.filter((day) => day >= from && day <= to);
    return within.length > 0 && within.every((day) => this.#isShutOn(day));
  }

  #whyNoEvent({ name, date }: OwnerEvent): UntoldReason {
    if (readOwnerDay(name).sense === "internal") return "internal";
    const note = this.#noteOf("event", name);
    if (!note) {
      const isKnown = this.#request.writtenFor.events.some((one) => one.name === name && one.date === date);
      return isKnown ? "gone" : "later";
    }
    if (this.#isShutBefore(date)) return "closed";
    if (note.reason === "later" || note.reason === "shut") return note.reason;
    if (note.reason === "no_wording") return this.#whyNoWords(name);
    if (saysToday(name)) return "today";
    return this.#told.hasPosts(addDays(date, -LAST_DAYS), date) ? "taken" : "no_post";
  }

  judgeEvent(event: OwnerEvent): Untold[] {
    const { name, date } = event;
    const { from, to } = this.#request.period;
    if (date < from) return [{ kind: "event", name, date, reason: "over" }];
    if (date > addDays(to, DAYS_AFTER) || this.#told.isNamed(name, date, AHEAD_DAYS) || this.#told.hasOwnOn(date))
      return [];
    return [{ kind: "event", name, date, reason: this.#whyNoEvent(event) }];
  }

  /** The days of the calendar on which an offer runs and can be had. */
  #daysOf({ startsOn, endsOn, ...offer }: Offer): string[] {
    const { from, to } = this.#request.period;
    const [first, last] = [startsOn !== undefined && startsOn > from ? startsOn : from, endsOn ?? to];
    const end = last < to ? last : to;
    const dates = Array.from({ length: daysBetween(first, end) + 1 }, (_, day) => addDays(first, day));
    return dates.filter((date) => hasUsableDay({ ...offer, ...(endsOn !== undefined && { endsOn }) }, date));
  }

  #whyNoOffer(offer: Offer): UntoldReason {
    const { title, startsOn, endsOn } = offer;
    const open = this.#daysOf(offer).filter((date) => !this.#isShutOn(date));
    if (open.length === 0) return "closed";
    const { business, sombre } = this.#request;
    if (open.every((date) => sombre.includes(date) || isClosedOn(business.events, date))) return "quiet";
    const note = this.#noteOf("offer", title);
    if (!note) {
      const isKnown = this.#request.writtenFor.offers.some(
        (one) => one.title === title && one.startsOn === startsOn && one.endsOn === endsOn,
      );
      return isKnown ? "gone" : "later";
    }
    return note.reason === "no_wording" ? this.#whyNoWords(title) : note.reason;
  }

  judgeOffer(offer: Offer): Untold[] {
    const { title: name, startsOn, endsOn } = offer;
    const { from, to } = this.#request.period;
    if (endsOn !== undefined && endsOn < from) return [{ kind: "offer", name, date: endsOn, reason: "over" }];
    if ((startsOn ?? from) > to || this.#told.isNamed(name, from, ALL_DAYS)) return [];
    const date = startsOn !== undefined && startsOn > from ? startsOn : from;
    return [{ kind: "offer", name, date, reason: this.#whyNoOffer(offer) }];
  }

  /** Of the services only those count for which no words were found when it was their turn. */
  judgeService(service: string): Untold[] {
    const { from } = this.#request.period;
    const name = toldService(service);
    if (!this.#noteOf("service", service) || this.#told.isNamed(name, from, ALL_DAYS)) return [];
    return [{ kind: "service", name, date: from, reason: "no_wording" }];
  }
}

/**
 * The owner's events and offers that no post of a calendar names, as both are now, in the order they were given: those of
 * its period, events just after it, and those that were over before it began; and the services that found no words.
 */
export function listUntold(request: UntoldRequest): Untold[] {
  const { events, offers, services } = request.business;
  const judge = new UntoldJudge(request);
  return [
    ...events.flatMap((event) => judge.judgeEvent(event)),
    ...offers.flatMap((offer) => judge.judgeOffer(offer)),
    ...services.flatMap((service) => judge.judgeService(service)),
  ];
}
