import { setImmediate as nextTurn } from "node:timers/promises";
import { type BusinessRow, findBusinessRow } from "../business/data";
import type { Draft, Slot } from "../core/brief";
import { isEnglish } from "../core/writing/require-english";
import { writeBuiltin } from "../core/writing/write-builtin";
import { type Tx, transaction } from "../platform/db/client";
import { giveSignOfLife } from "../platform/db/sign-of-life";
import { createId } from "../platform/id/create-id";
import { sleepUnlessAborted } from "../platform/sleep-unless-aborted";
import { metrics } from "../platform/telemetry/metrics";
import type { Generation, ModelDrafts } from "./generation";
import { endCalendar, holdCalendar } from "./generation-mutations";
import type { WarnedPost } from "./judge-warnings";
import { listWarnedPosts, toWarnedPost } from "./judged-data";
import { type OpenSlot, toOpenSlot, toUnwrittenSlot } from "./keep-findings";
import { flagged, keepModelDrafts, NO_ANSWER } from "./keep-model-drafts";
import { learnNeighbours, learnTown } from "./learn-neighbours";
import { type CalendarEnd, insertPosts, type NewPost } from "./mutations";

/** How long to wait before asking again for a lock that a sibling holds, in ms. */
const BUSY_WAIT_MS = [20, 120] as const;
/** The built-in writer lets other work of this process run after so many ms: leases have to be renewed. */
const YIELD_AFTER_MS = 15;
/** A transaction that stands still is ended by the server as a frozen worker's (client.ts); a slow writer says that it is not. */
const SIGN_OF_LIFE_MS = 5_000;

export interface Chunk {
  /** Slots left open, and why. */
  open: OpenSlot[];
}

/** What the last chunk does besides, in its own transaction: the calendar is ended where its last posts are stored. */
export interface Ending {
  /** True when this chunk is all of a calendar that was ordered just now: nobody can have changed anything of it. */
  isAlone: boolean;
  /** The calendar as it ends, once it is known what was left open, which posts there are and what the business is by now. */
  judge(chunk: Chunk, posts: readonly WarnedPost[], business: BusinessRow | null): CalendarEnd;
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
    const end = ending?.isAlone ? ending.judge(outcome, posts.map(toWarnedPost), null) : undefined;
    const counted = await insertPosts(tx, scope, calendar.id, posts, end);
    if (ending && !ending.isAlone) await endJudged(tx, generation, ending, outcome);
    await ending?.whenStored(tx, counted);
    metrics.postsGenerated.inc({ writer: calendar.writer }, counted.stored);
    return outcome;
  });
}

/** Ends a calendar that others may have changed while it was written: judged by what is stored. */
async function endJudged(tx: Tx, { scope, calendar }: Generation, ending: Ending, outcome: Chunk): Promise<void> {
  const business = await findBusinessRow(scope, calendar.businessId, tx);
  const stored = await listWarnedPosts(tx, scope, calendar.id);
  await endCalendar(tx, scope, calendar.id, ending.judge(outcome, stored, business));
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
  if (left.length === 0) return { posts, open };
  if (!isEnglish(brief.business))
    return { posts, open: left.map((slot) => toUnwrittenSlot(slot, reasons.get(slot.key) ?? NO_ANSWER)) };
  await learnTown(tx, generation, library, plannedSlots);
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
  return { posts, open };
}

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
