import type { WorkspaceScope } from "../account/scope";
import type { Brief, Draft, Slot } from "../core/brief";
import type { Gate } from "../core/checking/gate";
import type { TopicLibrary } from "../core/writing/topics/topic-library";
import type { WritingDesk } from "../core/writing/writing-desk";
import type { CalendarRow } from "./data";
import type { NeighbourSeen } from "./neighbour-data";
import type { ModelPart } from "./prepare-model";
import type { Budget } from "./spend-budget";

/** Everything one attempt at filling a calendar works with. */
export interface Generation {
  scope: WorkspaceScope;
  calendar: CalendarRow;
  brief: Brief;
  library: TopicLibrary;
  gate: Gate;
  claimedBy: string;
  /** How far each neighbour calendar is known. */
  neighboursSeen: Map<string, NeighbourSeen>;
  /** What the model is asked for; null when the built-in writer writes alone. */
  model: ModelPart | null;
  /** What the built-in writer has used so far, so that wordings rest across chunks. */
  desk: () => WritingDesk;
  plannedSlots: readonly Slot[];
  signal: AbortSignal;
  /** Nobody watches the posts appear, so they may come all at once. */
  isUnwatched: boolean;
  /** The calendar was stored by this very attempt. */
  isNew: boolean;
  /** The purse that requests to the model are paid from, where a cap holds. */
  budget: Budget | null;
}

/** The model's part of one chunk. */
export interface ModelDrafts {
  bySlot: Map<string, Draft>;
  /** Why each other slot has none; shown on the post that the built-in writer puts there. */
  reasons: Map<string, string>;
}
