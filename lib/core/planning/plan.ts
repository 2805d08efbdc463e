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

const PLAN_WARNINGS = [
  "no_open_day",
  "week_too_short",
  "day_unmarked",
  "offers_capped",
  "pillar_repeats_in_a_day",
  "variety_exhausted",
] as const;

/** Something the owner should know about a plan; `date` is the first date it concerns. */
export interface PlanWarning {
  code: (typeof PLAN_WARNINGS)[number];
  message: string;
  date?: string;
}

export interface Plan {
  /** In order of date, time and channel. */
  slots: Slot[];
  warnings: PlanWarning[];
}
