import { setImmediate as nextTurn } from "node:timers/promises";
import type { Draft, Slot } from "../core/brief";
import { isEnglish } from "../core/writing/require-english";
import { writeBuiltin } from "../core/writing/write-builtin";
import { type Tx, transaction } from "../platform/db/client";
import { giveSignOfLife } from "../platform/db/sign-of-life";
import { createId } from "../platform/id/create-id";
import { sleepUnlessAborted } from "../platform/sleep-unless-aborted";
import { metrics } from "../platform/telemetry/metrics";
import type { CalendarRow } from "./data";
import type { Generation, ModelDrafts } from "./generation";
import { holdCalendar } from "./generation-mutations";
import { flagged, keepModelDrafts, NO_ANSWER } from "./keep-model-drafts";
import { learnNeighbours } from "./learn-neighbours";
import { type OpenSlot, toOpenSlot } from "./list-warnings";
import { insertPosts, type NewPost } from "./mutations";

/** How long to wait before asking again for a lock that a sibling holds, in ms. */
const BUSY_WAIT_MS = [20, 120] as const;
/** The built-in writer lets other work of this process run after so many ms: leases have to be renewed. */
const YIELD_AFTER_MS = 15;
/** A transaction that stands still is ended by the server as a frozen worker's (client.ts); a slow writer says that it is not. */
const SIGN_OF_LIFE_MS = 5_000;

export interface Chunk {
  /** Slots left open, and why. */
  open: OpenSlot[];
  /** Why, for each post that the built-in writer had to write for the model. */
  fallbacks: string[];
  /** Why, for each slot left open because the model gave nothing and nobody else writes its language. */
  unwritten: string[];
}

/** What the last chunk does besides, in its own transaction: the calendar is ended where its last posts are stored. */
export interface Ending {
  /** The calendar as it ends, once it is known what this chunk left open. */
  judge(chunk: Chunk): Pick<CalendarRow, "status" | "warnings">;
  /** More to store; when it throws, the chunk is not stored either. */
  whenStored(tx: Tx, counted: { postCount: number; plannedCount: number }): Promise<void>;
}

/**
 * Writes one chunk of slots and stores it, in one transaction. Calendars of one workspace, trade and town are
 * written one chunk at a time (advisory lock), each knowing what the others have, so that no two of them ever
 * say the same thing. Whoever finds the lock taken lets go of its connection and asks again: waiting with it
 * would take the pool from everybody else. Model drafts that the gate refuses are rewritten by the built-in writer and say so.
 * @returns what was left open and why posts fell back, or null when this attempt may not write any more.
 */
export async function storeChunk(
  generation: Generation,
  slots: readonly Slot[],
  drafts: ModelDrafts | null,
  ending: Ending | null,
): Promise<Chunk | null> {
  for (;;) {
    generation.signal.throwIfAborted();
    const outcome = await tryStoreChunk(generation, slots, drafts, ending);
    if (outcome !== "busy") return outcome;
    const [least, most] = BUSY_WAIT_MS;
    await sleepUnlessAborted(least + Math.random() * (most - least), generation.signal);
  }
}

function tryStoreChunk(
  generation: Generation,
  slots: readonly Slot[],
  drafts: ModelDrafts | null,
  ending: Ending | null,
) {
  const { scope, calendar, claimedBy, signal } = generation;
  return transaction(async (tx): Promise<Chunk | "busy" | null> => {
    const hold = await holdCalendar(tx, scope, calendar, claimedBy);
    if (hold !== "held") return hold === "busy" ? hold : null;
    if (slots.length > 0) await learnNeighbours(tx, generation);
    const { posts, ...outcome } = await writeChunk(tx, generation, slots, drafts);
    signal.throwIfAborted();
    const counted = await insertPosts(tx, scope, calendar.id, posts, ending?.judge(outcome));
    await ending?.whenStored(tx, counted);
    metrics.postsGenerated.inc({ writer: calendar.writer }, counted.stored);
    return outcome;
  });
}

async function writeChunk(
  tx: Tx,
  generation: Generation,
  slots: readonly Slot[],
  drafts: ModelDrafts | null,
): Promise<Chunk & { posts: NewPost[] }> {
  const { brief, library, gate, desk, plannedSlots } = generation;
  const posts: NewPost[] = [];
  const open: OpenSlot[] = [];
  const keep = (slot: Slot, draft: Draft) => posts.push(toNewPost(generation.calendar.id, slot, draft));
  const { left, reasons } = keepModelDrafts(gate, slots, drafts, keep);
  if (left.length === 0) return { posts, open, fallbacks: [], unwritten: [] };
  if (!isEnglish(brief.business))
    return { posts, open, fallbacks: [], unwritten: left.map(({ key }) => reasons.get(key) ?? NO_ANSWER) };
  const written = {
    slots: left,
    business: brief.business,
    library,
    gate,
    seed: brief.seed,
    desk: desk(),
    planned: plannedSlots,
  };
  let pausedAt = performance.now();
  let heardAt = pausedAt;
  for (const outcome of writeBuiltin(written)) {
    if ("open" in outcome) open.push(toOpenSlot(outcome.slot, outcome.open));
    else keep(outcome.slot, flagged(outcome.draft, reasons.get(outcome.slot.key)));
    if (performance.now() - pausedAt < YIELD_AFTER_MS) continue;
    await nextTurn();
    pausedAt = performance.now();
    if (pausedAt - heardAt < SIGN_OF_LIFE_MS) continue;
    await giveSignOfLife(tx);
    heardAt = pausedAt;
  }
  return { posts, open, fallbacks: listFallbacks(posts), unwritten: [] };
}

/** Why each of the posts that another writer had to write for the model is not the model's. */
export const listFallbacks = (posts: readonly Pick<NewPost, "writtenBy">[]): string[] =>
  posts.flatMap(({ writtenBy }) => writtenBy.fallbackReason ?? []);

function toNewPost(calendarId: string, slot: Slot, draft: Draft): NewPost {
  return {
    id: createId("post"),
    calendarId,
    slotKey: slot.key,
    localDate: slot.localDate,
    localTime: slot.localTime,
    channel: slot.channel,
    pillar: slot.pillar,
    format: slot.format,
    occasion: slot.occasion && { id: slot.occasion.id, name: slot.occasion.name },
    topicId: draft.topicId,
    topicTitle: draft.topicTitle,
    caption: draft.caption,
    hashtags: draft.hashtags,
    callToAction: draft.callToAction,
    link: draft.link,
    imageIdea: draft.imageIdea,
    altText: draft.altText,
    frameId: draft.frameId,
    writtenBy: draft.writtenBy,
  };
}
