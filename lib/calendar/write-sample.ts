import type { WorkspaceScope } from "../account/scope";
import type { Brief, Draft, Slot } from "../core/brief";
import { createGate } from "../core/checking/gate";
import { isEnglish } from "../core/writing/require-english";
import type { TopicLibrary } from "../core/writing/topic-library";
import { writeBuiltin } from "../core/writing/write-builtin";
import { getEnv } from "../platform/env";
import { Patience } from "../platform/model/patience";
import { chooseWriter } from "./create-brief";
import { draftWithModel } from "./draft-with-model";
import { planBrief } from "./plan-brief";
import { type PreviewRequest, previewBrief, toPreviewPost } from "./preview-calendar";
import type { Post } from "./schema";
import { wantSlot } from "./want-slot";

export interface SampleRequest extends PreviewRequest {
  writer: "auto" | "builtin" | "model";
  /** The first so many posts of the calendar. */
  posts: number;
  signal: AbortSignal;
}

export interface Sample {
  timezone: string;
  country: string;
  writer: "builtin" | "model";
  posts: Post[];
}

/** What the model writes for these slots. The texts are kept, so the run that follows need not pay for them again. */
async function draftSample(
  scope: WorkspaceScope,
  { business }: Brief,
  library: TopicLibrary,
  slots: readonly Slot[],
  signal: AbortSignal,
): Promise<Map<string, Draft>> {
  const wanted = slots.flatMap((slot) => wantSlot(scope, business, library, slot, 0) ?? []);
  const waiting = { signal, patience: new Patience(getEnv().MODEL_TIMEOUT_MS) };
  const payer = { scope, calendarId: null, businessId: null, budget: null };
  return (await draftWithModel(payer, business, wanted, waiting)).bySlot;
}

/**
 * The first posts of a calendar, written for real by the writer that the run would use, and stored nowhere. Where the
 * model has no usable answer the built-in writer steps in, as in a run, and the post says so.
 * @throws AppError ambiguous_place, unknown_place, model_not_configured, unsupported_language
 */
export async function writeSample(scope: WorkspaceScope, request: SampleRequest): Promise<Sample> {
  const writer = chooseWriter(request.writer, request.business.language, "options.writer");
  const { brief, row } = await previewBrief(request);
  const { plan, library } = await planBrief(brief);
  const slots = plan.slots.slice(0, request.posts);
  const drafts = writer === "model" ? await draftSample(scope, brief, library, slots, request.signal) : new Map();
  const gate = createGate({ business: brief.business, neighbours: [] });
  const calendarId = `cal_${brief.seed}`;
  const written = new Map<string, Post>();
  for (const slot of slots) {
    const draft = drafts.get(slot.key);
    if (!draft || gate.check(draft, slot).length > 0) continue;
    gate.accept(draft, slot);
    written.set(slot.key, toPreviewPost(slot, draft, calendarId));
  }
  const left = isEnglish(brief.business) ? slots.filter(({ key }) => !written.has(key)) : [];
  for (const one of writeBuiltin({
    slots: left,
    business: brief.business,
    library,
    gate,
    seed: brief.seed,
    planned: plan.slots,
  }))
    if ("draft" in one) {
      const fallback = writer === "model" ? { fallbackReason: "no_answer" } : {};
      const draft = { ...one.draft, writtenBy: { ...one.draft.writtenBy, ...fallback } };
      written.set(one.slot.key, toPreviewPost(one.slot, draft, calendarId));
    }
  return {
    timezone: row.timezone,
    country: row.country,
    writer,
    posts: slots.flatMap(({ key }) => written.get(key) ?? []),
  };
}
