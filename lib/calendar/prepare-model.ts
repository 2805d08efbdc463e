import type { WorkspaceScope } from "../account/scope";
import type { Slot } from "../core/brief";
import type { TopicLibrary } from "../core/writing/topics/topic-library";
import { getEnv } from "../platform/env";
import { listWrittenOutputs } from "../platform/model/model-outputs";
import { Patience } from "../platform/model/patience";
import { assignVariants, notePlannedTopics } from "./assign-variants";
import type { CalendarRow } from "./data";
import { type WantedSlot, wantSlot } from "./want-slot";

/** Slots of a chunk in all, those from the cache included: the calendar should be seen growing. */
const CHUNK_MAX = 120;
/** How long a calendar waits for a model that says nothing, in time-outs of one request. */
const PATIENCE = 1.5;

/** The model's part in one generation. */
export interface ModelPart {
  /** By slot key; a slot without a topic is not for the model. */
  wanted: ReadonlyMap<string, WantedSlot>;
  /** Keys that somebody has written before. */
  written: ReadonlySet<string>;
  patience: Patience;
}

/** Works out what the model is to be asked for in a calendar, and what of it is there already. */
export async function prepareModel(
  scope: WorkspaceScope,
  calendar: CalendarRow,
  library: TopicLibrary,
  slots: readonly Slot[],
): Promise<ModelPart> {
  notePlannedTopics(calendar, slots);
  const variants = await assignVariants(scope, calendar, slots);
  const wanted = new Map<string, WantedSlot>();
  for (const slot of slots) {
    const one = wantSlot(scope, calendar.brief.business, library, slot, variants.get(slot.key) ?? 0);
    if (one) wanted.set(slot.key, one);
  }
  const written = await listWrittenOutputs([...wanted.values()].map(({ key }) => key));
  return { wanted, written, patience: new Patience(getEnv().MODEL_TIMEOUT_MS * PATIENCE) };
}

/**
 * Cuts slots into chunks of one request each, as few and as even as can be. The 33 posts of MODEL_POSTS_PER_CALL are a
 * month of a post a day and stay under 16k tokens of answer, the least that the providers' models of today give.
 */
export function toModelChunks(
  { wanted, written }: { wanted: ReadonlyMap<string, Pick<WantedSlot, "key">>; written: ReadonlySet<string> },
  slots: readonly Slot[],
): Slot[][] {
  const isMissing = ({ key }: Slot) => wanted.has(key) && !written.has(wanted.get(key)?.key ?? "");
  const missing = slots.filter(isMissing).length;
  const perCall = Math.ceil(missing / Math.max(1, Math.ceil(missing / getEnv().MODEL_POSTS_PER_CALL)));
  const chunks: Slot[][] = [];
  let chunk: Slot[] = [];
  let asked = 0;
  for (const slot of slots) {
    const costs = isMissing(slot) ? 1 : 0;
    if (chunk.length > 0 && (asked + costs > perCall || chunk.length === CHUNK_MAX)) {
      chunks.push(chunk);
      chunk = [];
      asked = 0;
    }
    chunk.push(slot);
    asked += costs;
  }
  return chunk.length > 0 ? [...chunks, chunk] : chunks;
}
