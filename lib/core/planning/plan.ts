import type { Occasion, Slot } from "../brief";
import type { AheadDay } from "../occasions/ahead-days";
import type { Timed } from "../places/topic-months";
import type { Channel, Format, OwnerFact, Risk } from "../vocabulary";
import type { TopicLayer } from "../writing/topics/topic-library";

/** What the planner has to know of a topic; every LayeredTopic is one. */
export interface PlannerTopic extends Timed {
  id: string;
  title?: string | undefined;
  hook?: string | undefined;
  /** Lower case, without spaces. */
  tags?: readonly string[] | undefined;
  pillar: string;
  layer: TopicLayer;
  channels?: readonly Channel[] | undefined;
  formats?: readonly Format[] | undefined;
  needs?: readonly OwnerFact[] | undefined;
  risk?: Risk | undefined;
  /** Kept off feast days. */
  grave?: boolean | undefined;
  /** Taken after all others of its layer. */
  far?: boolean | undefined;
}

/** What the world adds to a brief: dated reasons to post and things to post about. */
export interface PlanContext {
  occasions: readonly Occasion[];
  topics: readonly PlannerTopic[];
  /** By topic id, names of the things it is about that other topics are about, too; without, each topic is a subject of its own. */
  subjects?: ReadonlyMap<string, readonly string[]>;
  /** Days that the trade lives by, those just after the period among them. */
  ahead?: readonly AheadDay[];
}

/**
 * Why no post marks a day: the business is closed around it (and the posts of the open days before are about something
 * else), a greater day stands beside it, no post stands on it, its posts are about something else, or a fifth of the
 * posts is about days already.
 */
export const UNMARKED_REASONS = [
  "closed",
  "closed_taken",
  "beside_greater",
  "no_slot",
  "slots_taken",
  "share_used",
] as const;

/** A great day or public holiday that no post of the plan marks, and why. */
export interface UnmarkedDay {
  /** The occasion's. */
  id: string;
  name: string;
  date: string;
  reason: (typeof UNMARKED_REASONS)[number];
}

/** A week of a channel that has fewer posts than were asked for. */
export interface ShortWeek {
  /** Its first day. */
  date: string;
  channel: Channel;
  asked: number;
  planned: number;
  /** So many of its days could be planned on. */
  openDays: number;
}

/** What the owner should know about a plan, as facts: what is said of them depends on what became of its posts. */
export interface PlanFindings {
  /** Set when every day of what was planned is closed or blacked out: its first and last. */
  shut: { from: string; to: string } | null;
  /** In order of date. */
  short: ShortWeek[];
  /** Great days and public holidays that no post marks, in order of date. */
  unmarked: UnmarkedDay[];
  /** What became of the posts that the cap of the offers freed; null where it freed none. */
  offersCapped: string | null;
  /** The first day on which a channel has two posts of one pillar, because its share asks for it. */
  repeated: { date: string; channel: Channel } | null;
  /** Days of mourning: nothing is promoted then. */
  sombre: string[];
}

export interface Plan {
  /** In order of date, time and channel. */
  slots: Slot[];
  findings: PlanFindings;
}
