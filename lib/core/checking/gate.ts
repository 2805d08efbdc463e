import type { BusinessFacts, Draft, Slot } from "../brief";
import { partPrice } from "../service-price";
import { CalendarMemory, type NeighbourOrigin } from "./calendar-memory";
import { type CheckedDraft, checkPost, passesCheck, toCheckFacts } from "./check-post";
import { listToldDetails } from "./owner-words";
import { createStripper } from "./strip-for-comparison";
import type { Violation } from "./violation";

/** A post of another calendar. */
export interface NeighbourPost extends NeighbourOrigin {
  caption: string;
  localDate: string;
}

export interface GateOptions {
  business: BusinessFacts;
  /** Posts outside this calendar that must not be echoed: same trade and town in the workspace, the last 30 days. */
  neighbours: readonly NeighbourPost[];
  /** Uses of topics before this calendar, for their cool-down. */
  topicsUsed?: readonly { topicId: string; lastUsedOn: string; channel?: Slot["channel"] | undefined }[];
}

type GateSlot = Pick<Slot, "key" | "localDate" | "localTime" | "channel">;

/** The hard gate of one calendar: what has passed so far decides what may pass next. */
export interface Gate {
  readonly memory: CalendarMemory;
  /** Every reason against a draft in this slot; empty when it may pass. */
  check(draft: CheckedDraft, slot: GateSlot): Violation[];
  /** True when `check` would find nothing; several times cheaper. */
  passes(draft: CheckedDraft, slot: GateSlot): boolean;
  /** Remembers a draft that passed, or a post the calendar already has. */
  accept(draft: Pick<Draft, "caption" | "topicId" | "frameId" | "callToAction">, slot: GateSlot): void;
}

/** Opens a gate for one calendar. Feed it the posts that stay (`accept`) before checking new ones. */
export function createGate({ business, neighbours, topicsUsed = [] }: GateOptions): Gate {
  const town = business.place.city;
  const told = listToldDetails(business);
  const memory = new CalendarMemory(
    (name) => createStripper({ name: name ?? business.name, town, told }),
    business.services.map((service) => partPrice(service).name),
  );
  const facts = toCheckFacts(business);
  for (const post of neighbours) memory.addNeighbour(`a neighbour's post of ${post.localDate}`, post.caption, post);
  for (const { topicId, lastUsedOn, channel } of topicsUsed) memory.addTopicUse(topicId, lastUsedOn, channel);
  return {
    memory,
    check: (draft, slot) => checkPost(draft, { slot, facts, memory }),
    passes: (draft, slot) => passesCheck(draft, { slot, facts, memory }),
    accept: (draft, slot) => memory.add(draft, slot),
  };
}
