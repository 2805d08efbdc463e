import type { Draft, Slot } from "../core/brief";
import { writeBuiltin } from "../core/writing/write-builtin";
import { lockInTransaction } from "../platform/db/advisory-lock";
import { type Tx, transaction } from "../platform/db/client";
import { createId } from "../platform/id/create-id";
import { metrics } from "../platform/telemetry/metrics";
import { listCaptions, listNeighbourCalendars } from "./data";
import type { Generation, ModelDrafts } from "./generation";
import { insertPosts, lockClaimedCalendar, type NewPost } from "./mutations";

/**
 * Writes one chunk of slots and stores it, in one transaction. Calendars of one workspace, trade and town are
 * written one chunk at a time (advisory lock), each knowing what the others have, so that no two of them ever
 * say the same thing. Model drafts that the gate refuses are rewritten by the built-in writer and say so.
 * @returns the dates of slots left open, or null when this attempt may not write any more.
 */
export async function storeChunk(generation: Generation, slots: readonly Slot[], drafts: ModelDrafts | null) {
  const { scope, calendar, claimedBy } = generation;
  return transaction(async (tx) => {
    if (!(await lockClaimedCalendar(tx, scope, calendar.id, claimedBy))) return null;
    await lockInTransaction(tx, `neighbours:${scope.workspaceId}:${calendar.tradeId}:${calendar.placeId}`);
    await learnNeighbours(tx, generation);
    const { posts, openDates } = writeChunk(generation, slots, drafts);
    const stored = await insertPosts(tx, scope, calendar.id, posts);
    metrics.postsGenerated.inc({ writer: calendar.writer }, stored);
    return { openDates };
  });
}

async function learnNeighbours(tx: Tx, { scope, calendar, gate, neighbourCounts }: Generation): Promise<void> {
  const neighbours = await listNeighbourCalendars(scope, calendar, tx);
  const changed = neighbours.filter(({ id, postCount }) => neighbourCounts.get(id) !== postCount);
  for (const { id, postCount } of changed) neighbourCounts.set(id, postCount);
  for (const { calendarId, caption, localDate } of await listCaptions(
    scope,
    changed.map(({ id }) => id),
    tx,
  )) {
    gate.memory.addNeighbour(`${calendarId} on ${localDate}`, caption);
  }
}

function writeChunk(generation: Generation, slots: readonly Slot[], drafts: ModelDrafts | null) {
  const { brief, library, gate, desk, plannedSlots } = generation;
  const posts: NewPost[] = [];
  const openDates: string[] = [];
  const keep = (slot: Slot, draft: Draft) => posts.push(toNewPost(generation.calendar.id, slot, draft));
  const reasons = new Map<string, string>();
  const left: Slot[] = [];
  for (const slot of slots) {
    const draft = drafts?.bySlot.get(slot.key);
    const violations = draft ? gate.check(draft, slot) : [];
    if (draft && violations.length === 0) {
      gate.accept(draft, slot);
      keep(slot, draft);
      continue;
    }
    left.push(slot);
    if (drafts) reasons.set(slot.key, violations[0]?.code ?? drafts.reasons.get(slot.key) ?? "no_answer");
  }
  for (const outcome of writeBuiltin({
    slots: left,
    business: brief.business,
    library,
    gate,
    seed: brief.seed,
    desk,
    planned: plannedSlots,
  })) {
    if ("open" in outcome) openDates.push(outcome.slot.localDate);
    else keep(outcome.slot, flagged(outcome.draft, reasons.get(outcome.slot.key)));
  }
  return { posts, openDates };
}

const flagged = (draft: Draft, fallbackReason: string | undefined): Draft =>
  fallbackReason === undefined ? draft : { ...draft, writtenBy: { ...draft.writtenBy, fallbackReason } };

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
