import type { CreateBusiness } from "../../lib/business/schema";
import type { OpenSlot } from "../../lib/calendar/keep-findings";
import type { BusinessFacts, Draft, Slot } from "../../lib/core/brief";

export const CASE_GROUPS = ["trade30", "trade366", "channels", "hard", "neighbours", "model"] as const;
export type CaseGroup = (typeof CASE_GROUPS)[number];

/** One calendar of the fixed sets. */
export interface EvalCase {
  /** Unique, and what the report calls it: a trade's id, a hard case, a salon's name. */
  id: string;
  group: CaseGroup;
  business: CreateBusiness;
  days: number;
}

export interface EvalPost {
  slot: Slot;
  draft: Draft;
}

/** A case with what a writer made of it. */
export interface WrittenCase {
  evalCase: EvalCase;
  business: BusinessFacts;
  pillars: readonly { id: string; share: number }[];
  planned: readonly Slot[];
  posts: readonly EvalPost[];
  /** Slots left open for the owner. */
  open: readonly OpenSlot[];
  /** Requests to a model and tokens used; absent for the built-in writer. */
  usage?: { calls: number; inputTokens: number; outputTokens: number };
}
