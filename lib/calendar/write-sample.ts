import type { WorkspaceScope } from "../account/scope";
import type { Brief, Draft, Slot } from "../core/brief";
import { createGate } from "../core/checking/gate";
import { PROMPT_VERSION } from "../core/writing/model/prompt-1";
import { slotBriefKey, toSlotBrief } from "../core/writing/model/slot-brief";
import { toDraft } from "../core/writing/model/to-draft";
import { isEnglish } from "../core/writing/require-english";
import type { TopicLibrary } from "../core/writing/topic-library";
import { writeBuiltin } from "../core/writing/write-builtin";
import { hashToken } from "../platform/crypto/hash-token";
import { getEnv } from "../platform/env";
import { modelName } from "../platform/model/model-config";
import { Patience } from "../platform/model/patience";
import { askModel } from "./ask-model";
import { chooseWriter } from "./create-brief";
import { planBrief } from "./plan-brief";
import { type PreviewRequest, previewBrief, toPreviewPost } from "./preview-calendar";
import type { Post } from "./schema";
import { shareModelOutputs } from "./share-model-outputs";

export interface SampleRequest extends PreviewRequest {
  writer: "auto" | "builtin" | "model";
  /** The first so many posts of the calendar. */
  posts: number;
  signal: AbortSignal;
}

export interface Sample {
  timezone: string;
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
  const asked = slots.flatMap((slot, i) => {
    const topic = slot.topicId === null ? undefined : library.byId.get(slot.topicId);
    if (!topic) return [];
    const brief = toSlotBrief(slot, topic, business, 0);
    const key = hashToken(slotBriefKey(brief, modelName(), PROMPT_VERSION));
    return [{ slot, topic, brief, key, variant: 0, slotId: `s${i + 1}` }];
  });
  const waiting = { signal, patience: new Patience(getEnv().MODEL_TIMEOUT_MS) };
  const payer = { scope, calendarId: null, businessId: null };
  const { posts } = await shareModelOutputs(asked, (missing) => askModel(payer, missing, waiting), waiting);
  return new Map(
    asked.flatMap(({ slot, topic, key }) => {
      const post = posts.get(key);
      return post ? [[slot.key, toDraft(post, slot, topic, business, modelName(), 0)]] : [];
    }),
  );
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
  return { timezone: row.timezone, writer, posts: slots.flatMap(({ key }) => written.get(key) ?? []) };
}
