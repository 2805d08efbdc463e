import type { WorkspaceScope } from "../account/scope";
import type { BusinessRow } from "../business/data";
import type { Brief, Draft, Slot } from "../core/brief";
import { createGate } from "../core/checking/gate";
import { isEnglish } from "../core/writing/require-english";
import type { TopicLibrary } from "../core/writing/topics/topic-library";
import { writeBuiltin } from "../core/writing/write-builtin";
import { db } from "../platform/db/client";
import { getEnv } from "../platform/env";
import { createId } from "../platform/id/create-id";
import { Patience } from "../platform/model/patience";
import { assignVariants } from "./assign-variants";
import { draftWithModel } from "./draft-with-model";
import type { ModelDrafts } from "./generation";
import { flagged, keepModelDrafts } from "./keep-model-drafts";
import { learnNeighbours, learnTown } from "./learn-neighbours";
import type { Beside } from "./neighbour-data";
import { planBrief } from "./plan-brief";
import { toPreviewPost } from "./preview-calendar";
import type { Post } from "./schema";
import { wantSlot } from "./want-slot";

/** A calendar as the run would begin it. */
export interface SampleRequest {
  business: Pick<BusinessRow, "id" | "tradeId" | "placeId">;
  brief: Brief;
  writer: "builtin" | "model";
  /** The first so many posts of the calendar. */
  posts: number;
  signal: AbortSignal;
}

type SampleCalendar = Beside & { brief: Brief };

/** What the model writes for these slots. The texts are kept, so the run that follows need not pay for them again. */
async function draftSample(
  scope: WorkspaceScope,
  calendar: SampleCalendar,
  { planned, slots, library }: { planned: readonly Slot[]; slots: readonly Slot[]; library: TopicLibrary },
  signal: AbortSignal,
): Promise<ModelDrafts> {
  const { business } = calendar.brief;
  const variants = await assignVariants(scope, calendar, planned);
  const wanted = slots.flatMap((slot) => wantSlot(scope, business, library, slot, variants.get(slot.key) ?? 0) ?? []);
  const waiting = { signal, patience: new Patience(getEnv().MODEL_TIMEOUT_MS) };
  const payer = { scope, calendarId: null, businessId: null, budget: null };
  return draftWithModel(payer, business, wanted, waiting);
}

/**
 * The first posts of a calendar, written for real by the writer that the run would use, beside the same neighbours, and
 * stored nowhere. Where the model has no usable answer the built-in writer steps in, as in a run, and the post says so.
 */
export async function writeSample(
  scope: WorkspaceScope,
  { business, brief, writer, posts, signal }: SampleRequest,
): Promise<Post[]> {
  const { plan, library } = await planBrief(brief);
  const slots = plan.slots.slice(0, posts);
  const { id: businessId, tradeId, placeId } = business;
  const calendar: SampleCalendar = { id: createId("cal"), businessId, tradeId, placeId, brief };
  const drafts =
    writer === "model" ? await draftSample(scope, calendar, { planned: plan.slots, slots, library }, signal) : null;
  const gate = createGate({ business: brief.business, neighbours: [], topicsUsed: brief.topicsUsed });
  await learnNeighbours(db(), { scope, calendar, gate, neighboursSeen: new Map() });
  await learnTown(db(), { scope, calendar, gate }, library, slots);
  const written = new Map<string, Post>();
  const keep = (slot: Slot, draft: Draft) => written.set(slot.key, toPreviewPost(slot, draft, calendar.id));
  const { left: unwritten, reasons } = keepModelDrafts(gate, slots, drafts, keep);
  const left = isEnglish(brief.business) ? unwritten : [];
  const request = { business: brief.business, library, gate, seed: brief.seed, planned: plan.slots };
  for (const one of writeBuiltin({ slots: left, ...request }))
    if ("draft" in one) keep(one.slot, flagged(one.draft, reasons.get(one.slot.key)));
  return slots.flatMap(({ key }) => written.get(key) ?? []);
}
